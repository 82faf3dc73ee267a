package prep.cli.day;

import java.time.LocalDate;
import java.util.List;
import prep.cli.command.JsonText;
import prep.cli.command.Study;
import prep.deck.QuestionKey;
import prep.schedule.Memory;

/** What is due as JSON, on one line. */
final class DueJson {

  private DueJson() {}

  /** An object with the number. */
  static String count(List<QuestionKey> due) {
    return "{\"due\":" + due.size() + "}";
  }

  /** An array with an object a question. */
  static String list(List<QuestionKey> due, Study study) {
    return JsonText.array(
        due,
        (json, key) -> {
          json.writeStringProperty("key", key.toString());
          json.writeStringProperty("topic", key.topic().name());
          json.writeStringProperty(
              "due", study.memory(key).map(Memory::due).map(LocalDate::toString).orElse(""));
          json.writeName("remembered");
          json.writeNumber(JsonText.rounded(study.standing(key).retrievability()));
        });
  }
}
