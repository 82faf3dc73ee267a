package prep.cli.decks;

import java.time.LocalDate;
import prep.cli.command.JsonText;
import prep.deck.Details;
import prep.files.JsonDecks;
import prep.screen.ShowScreen;
import tools.jackson.core.JsonGenerator;

/**
 * A whole question as JSON, on one line: as in an export, with its place before it and its results
 * after it.
 */
final class ShowJson {

  private ShowJson() {}

  static String of(ShowScreen.Shown shown) {
    return JsonText.of(json -> write(json, shown));
  }

  private static void write(JsonGenerator json, ShowScreen.Shown shown) {
    Details details = shown.question().details();
    json.writeStartObject();
    json.writeStringProperty("key", details.key().toString());
    json.writeStringProperty("rev", details.rev());
    json.writeStringProperty("file", details.origin().file());
    json.writeNumberProperty("line", details.origin().line());
    JsonDecks.writeFields(json, shown.question());
    json.writeBooleanProperty("muted", shown.muted());
    shown.flag().ifPresent(note -> json.writeStringProperty("flag", note));
    shown.went().ifPresent(went -> went(json, went));
    json.writeEndObject();
  }

  private static void went(JsonGenerator json, ShowScreen.Went went) {
    json.writeNumberProperty("answered", went.answered());
    json.writeNumberProperty("correct", went.correct());
    JsonText.share(json, "score", went.score());
    json.writeStringProperty("last", went.last().toString());
    LocalDate due = went.due();
    if (due != null) {
      json.writeStringProperty("due", due.toString());
      JsonText.share(json, "remembered", went.remembered());
    }
  }
}
