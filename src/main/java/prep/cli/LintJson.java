package prep.cli;

import java.io.StringWriter;
import java.util.List;
import prep.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is wrong with decks as JSON, on one line. */
final class LintJson {

  private LintJson() {}

  /** An array with an object a problem. */
  static String of(List<Problem> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }
}
