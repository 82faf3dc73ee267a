package prep.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import prep.deck.QuestionKey;
import prep.schedule.Memory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is due as JSON, on one line. */
final class DueJson {

  private DueJson() {}

  /** An object with the number. */
  static String count(List<QuestionKey> due) {
    return "{\"due\":" + due.size() + "}";
  }

  /** An array with an object a question. */
  static String list(List<QuestionKey> due, Study study) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (QuestionKey key : due) {
        json.writeStartObject();
        json.writeStringProperty("key", key.toString());
        json.writeStringProperty("topic", key.topic().name());
        json.writeStringProperty(
            "due", study.memory(key).map(Memory::due).map(Object::toString).orElse(""));
        json.writeName("remembered");
        json.writeNumber(rounded(study.standing(key).retrievability()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  /** To 4 decimals; a whole number is written as one. */
  private static BigDecimal rounded(double share) {
    return new BigDecimal(Math.round(share * 1e4)).movePointLeft(4).stripTrailingZeros();
  }
}
