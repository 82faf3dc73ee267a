package prep.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.screen.ShowScreen;
import tools.jackson.core.JsonGenerator;

/** A whole question as JSON, on one line, with its answer under the names that decks use. */
final class ShowJson {

  private final JsonGenerator json;

  private ShowJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(ShowScreen.Shown shown) {
    return JsonText.of(json -> new ShowJson(json).write(shown));
  }

  private void write(ShowScreen.Shown shown) {
    Question question = shown.question();
    Details details = question.details();
    json.writeStartObject();
    json.writeStringProperty("key", question.key().toString());
    json.writeStringProperty("rev", details.rev());
    json.writeStringProperty("file", details.origin().file());
    json.writeNumberProperty("line", details.origin().line());
    json.writeStringProperty("type", QuestionType.of(question).word());
    json.writeStringProperty("level", question.level().word());
    texts("tags", details.tags());
    json.writeStringProperty(
        "question",
        question instanceof Cloze cloze
            ? cloze.filled(number -> "[" + number + "]")
            : question.stem());
    own(question);
    json.writeStringProperty("hint", details.hint());
    json.writeStringProperty("explanation", details.explanation());
    texts("sources", details.sources());
    texts("covers", details.covers());
    json.writeStringProperty(
        "checked", details.checked() == null ? "" : details.checked().toString());
    json.writeStringProperty("applies", details.applies());
    json.writeBooleanProperty("draft", details.draft());
    json.writeBooleanProperty("muted", shown.muted());
    shown.flag().ifPresent(note -> json.writeStringProperty("flag", note));
    shown.went().ifPresent(this::went);
    json.writeEndObject();
  }

  private void own(Question question) {
    switch (question) {
      case Choice choice -> {
        json.writeArrayPropertyStart("options");
        for (Choice.Option option : choice.options()) {
          json.writeStartObject();
          json.writeStringProperty("text", option.text());
          json.writeBooleanProperty("right", option.right());
          json.writeStringProperty("why", option.why());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case TrueFalse statement -> json.writeBooleanProperty("answer", statement.answer());
      case ShortAnswer answer -> accepted(answer.accepted());
      case Command command -> {
        json.writeStringProperty("answer", command.answer());
        texts("accept", command.also());
      }
      case Cloze cloze -> {
        json.writeArrayPropertyStart("blanks");
        for (Cloze.Blank blank : cloze.blanks()) {
          json.writeStartObject();
          accepted(blank.accepted());
          json.writeStringProperty("hint", blank.hint());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case Ordering ordering -> {
        json.writeArrayPropertyStart("steps");
        for (List<String> group : ordering.groups()) {
          json.writeStartArray();
          group.forEach(json::writeString);
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      case Matching matching -> pairs(matching);
      case Open open -> {
        json.writeStringProperty("answer", open.answer());
        texts("points", open.points().stream().map(Open.Point::say).toList());
        texts("myths", open.myths().stream().map(Open.Myth::claim).toList());
      }
      case Task task -> {
        texts("steps", task.steps());
        texts("done_when", task.doneWhen());
        json.writeStringProperty("answer", task.answer());
      }
    }
  }

  private void accepted(Accepted accepted) {
    json.writeStringProperty("answer", accepted.answer());
    json.writeArrayPropertyStart("accept");
    for (Accepted.Alternative alternative : accepted.also()) {
      switch (alternative) {
        case Accepted.Literal(String text) -> json.writeString(text);
        case Accepted.Pattern(String regex) -> {
          json.writeStartObject();
          json.writeStringProperty("regex", regex);
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  private void pairs(Matching matching) {
    json.writeArrayPropertyStart("pairs");
    for (int n = 1; n <= matching.lefts().size(); n++) {
      json.writeStartObject();
      json.writeStringProperty("left", matching.lefts().get(n - 1));
      json.writeStringProperty("right", matching.rights().get(matching.pairing().get(n - 1) - 1));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("extra");
    for (int n = 1; n <= matching.rights().size(); n++) {
      if (!matching.pairing().contains(n)) {
        json.writeString(matching.rights().get(n - 1));
      }
    }
    json.writeEndArray();
  }

  private void went(ShowScreen.Went went) {
    json.writeNumberProperty("answered", went.answered());
    json.writeNumberProperty("correct", went.correct());
    share("score", went.score());
    json.writeStringProperty("last", went.last().toString());
    LocalDate due = went.due();
    if (due != null) {
      json.writeStringProperty("due", due.toString());
      share("remembered", went.remembered());
    }
  }

  /** To 4 decimals; a whole number is written as one. */
  private void share(String name, double share) {
    json.writeName(name);
    json.writeNumber(BigDecimal.valueOf(Math.round(share * 1e4), 4).stripTrailingZeros());
  }

  private void texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
