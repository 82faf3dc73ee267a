package prep.terminal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import prep.screen.TopicsScreen;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The topics as JSON, for scripts. */
public final class TopicsJson {

  private TopicsJson() {}

  /** An array with an object a topic, on one line. */
  public static String of(List<TopicsScreen.Row> rows) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      rows.forEach(row -> write(json, row));
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, TopicsScreen.Row row) {
    json.writeStartObject();
    json.writeStringProperty("topic", row.topic().name());
    json.writeStringProperty("title", row.title());
    json.writeNumberProperty("questions", row.questions());
    json.writeNumberProperty("new", row.fresh());
    json.writeNumberProperty("due", row.due());
    json.writeNumberProperty("answered", row.answered());
    json.writeNumberProperty("correct", row.correct());
    if (row.score().isPresent()) {
      json.writeName("score");
      json.writeNumber(rounded(row.score().getAsDouble()));
    } else {
      json.writeNullProperty("score");
    }
    json.writeEndObject();
  }

  /** To 4 decimals; a whole number is written as one. */
  private static BigDecimal rounded(double score) {
    return new BigDecimal(Math.round(score * 1e4)).movePointLeft(4).stripTrailingZeros();
  }
}
