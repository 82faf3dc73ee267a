package prep.cli.decks;

import java.util.List;
import prep.cli.command.JsonText;
import prep.problem.Problem;

/** What is wrong with decks as JSON, on one line. */
final class LintJson {

  private LintJson() {}

  /** An array with an object a problem. */
  static String of(List<Problem> problems) {
    return JsonText.array(
        problems,
        (json, problem) -> {
          json.writeStringProperty("file", problem.file());
          json.writeNumberProperty("line", problem.line());
          json.writeNumberProperty("column", problem.column());
          json.writeStringProperty("severity", problem.severity().word());
          json.writeStringProperty("rule", problem.rule());
          json.writeStringProperty("message", problem.message());
        });
  }
}
