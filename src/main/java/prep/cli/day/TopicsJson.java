package prep.cli.day;

import java.util.List;
import prep.cli.command.JsonText;
import prep.screen.TopicsScreen;
import tools.jackson.core.JsonGenerator;

/** The topics as JSON, for scripts. */
final class TopicsJson {

  private TopicsJson() {}

  /** An array with an object a topic, on one line. */
  static String of(List<TopicsScreen.Row> rows) {
    return JsonText.array(rows, TopicsJson::write);
  }

  private static void write(JsonGenerator json, TopicsScreen.Row row) {
    json.writeStringProperty("topic", row.topic().name());
    json.writeStringProperty("title", row.title());
    json.writeNumberProperty("questions", row.questions());
    json.writeNumberProperty("new", row.fresh());
    json.writeNumberProperty("due", row.due());
    json.writeNumberProperty("answered", row.answered());
    json.writeNumberProperty("correct", row.correct());
    if (row.score().isPresent()) {
      json.writeName("score");
      json.writeNumber(JsonText.rounded(row.score().getAsDouble()));
    } else {
      json.writeNullProperty("score");
    }
  }
}
