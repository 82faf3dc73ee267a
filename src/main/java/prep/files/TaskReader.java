package prep.files;

import java.util.List;
import java.util.Optional;
import prep.deck.Question;
import prep.deck.Task;

/** Reads a {@code task}. */
final class TaskReader {

  private TaskReader() {}

  static Optional<Question> read(Draft draft) {
    Fields fields = draft.fields();
    List<String> steps = fields.texts("steps");
    fields.required("done_when");
    Points.check(fields, "done_when", fields.items("done_when"));
    List<String> doneWhen = fields.texts("done_when");
    String answer = fields.text("answer");
    draft.revision().add("step", steps);
    draft.revision().add("done-when", doneWhen);
    draft.revision().add("answer", answer);
    return draft.isSound()
        ? Optional.of(new Task(draft.details(), steps, doneWhen, answer))
        : Optional.empty();
  }
}
