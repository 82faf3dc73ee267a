package prep.cli.debrief;

import java.util.List;
import prep.cli.command.JsonText;
import prep.debrief.Asked;
import prep.debrief.RealInterview;
import prep.progress.HistoryEvent.Answered;

/** What was kept of an interview, as JSON on one line. */
final class DebriefJson {

  private DebriefJson() {}

  /**
   * The object.
   *
   * @param asked what was asked
   * @param kept the events of that, in the same order
   */
  static String of(RealInterview interview, List<Asked> asked, List<Answered> kept) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringProperty("day", interview.day().toString());
      json.writeArrayPropertyStart("asked");
      for (int i = 0; i < asked.size(); i++) {
        json.writeStartObject();
        json.writeStringProperty("id", kept.get(i).id().toString());
        json.writeStringProperty("key", asked.get(i).key().toString());
        json.writeStringProperty("question", asked.get(i).text());
        json.writeBooleanProperty("draft", asked.get(i).isNew());
        JsonText.share(json, "score", kept.get(i).score());
        json.writeStringProperty("grade", kept.get(i).grade().word());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
