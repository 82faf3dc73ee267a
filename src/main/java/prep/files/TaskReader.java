package prep.files;

import java.util.List;
import java.util.Optional;
import prep.deck.Question;
import prep.deck.Task;
import prep.yaml.Fields;

/** Reads a {@code task}. */
final class TaskReader {

  private TaskReader() {}

  static Optional<Question> read(RawQuestion raw) {
    Fields fields = raw.fields();
    List<String> steps = fields.texts("steps");
    fields.required("done_when");
    Points.check(fields, "done_when", fields.items("done_when"));
    List<String> doneWhen = fields.texts("done_when");
    String answer = fields.text("answer");
    raw.revision().add("step", steps);
    raw.revision().add("done-when", doneWhen);
    raw.revision().add("answer", answer);
    return raw.isSound()
        ? Optional.of(new Task(raw.details(), steps, doneWhen, answer))
        : Optional.empty();
  }
}
