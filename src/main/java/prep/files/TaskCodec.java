package prep.files;

import java.util.List;
import java.util.function.Function;
import prep.deck.Details;
import prep.deck.Task;
import prep.yaml.Fields;
import prep.yaml.TreeBuilder;

/** {@code task}: something to do, and what can be seen when it is done. */
final class TaskCodec implements QuestionCodec<Task> {

  @Override
  public List<String> keys() {
    return List.of("steps", "done_when", "answer");
  }

  @Override
  public Function<Details, Task> read(RawQuestion raw) {
    Fields fields = raw.fields();
    List<String> steps = fields.texts("steps");
    fields.required("done_when");
    List<String> doneWhen = fields.texts("done_when");
    Points.check(fields, "done_when", doneWhen);
    String answer = fields.text("answer");
    raw.revision().add("step", steps);
    raw.revision().add("done-when", doneWhen);
    raw.revision().add("answer", answer);
    return details -> new Task(details, steps, doneWhen, answer);
  }

  @Override
  public void write(Task task, TreeBuilder tree) {
    tree.text("question", task.stem())
        .texts("steps", task.steps())
        .texts("done_when", task.doneWhen())
        .text("answer", task.answer());
  }
}
