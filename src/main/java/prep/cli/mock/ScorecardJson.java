package prep.cli.mock;

import java.util.List;
import java.util.OptionalInt;
import prep.cli.command.JsonText;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.mock.Lesson;
import prep.mock.Marked;
import prep.mock.Marks;
import prep.mock.PastMock;
import prep.mock.Said;
import prep.mock.Scorecard;
import prep.mock.Threads;
import prep.progress.HistoryEvent;
import prep.progress.MockFacts;
import prep.screen.mock.MockWords;
import tools.jackson.core.JsonGenerator;

/** Scorecards for scripts. */
final class ScorecardJson {

  private ScorecardJson() {}

  /** The fields of one, with the marks of those before it, oldest first. */
  static void write(JsonGenerator json, Scorecard card, List<Scorecard> earlier) {
    brief(json, card);
    json.writeArrayPropertyStart("parts");
    for (Scorecard.Row row : card.rows()) {
      json.writeStartObject();
      json.writeStringProperty("part", row.part().word());
      marks(json, row.marks());
      json.writeNumberProperty("got", row.got());
      json.writeNumberProperty("of", row.of());
      json.writeStringProperty(
          "unit",
          switch (row.unit()) {
            case QUESTIONS -> "questions";
            case STEPS -> "steps";
            case POINTS -> "points";
          });
      json.writeArrayPropertyStart("before");
      for (Scorecard before : earlier) {
        before
            .row(row.part())
            .ifPresent(old -> {
              json.writeStartObject();
              json.writeStringProperty("name", before.mock().name());
              marks(json, old.marks());
              json.writeEndObject();
            });
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    answers(json, card.mock().answers());
    json.writeNumberProperty("ticked", card.ticked());
    json.writeNumberProperty("byWords", card.byWords());
    json.writeNumberProperty("unticked", card.unticked());
    longest(json, card);
    json.writeArrayPropertyStart("learn");
    for (Lesson lesson : card.lessons()) {
      json.writeStartObject();
      json.writeStringProperty("question", lesson.answer().said().question().toString());
      JsonText.share(json, "score", lesson.answer().said().score());
      json.writeStringProperty("why", MockWords.reason(lesson));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void answers(JsonGenerator json, List<Said> answers) {
    json.writeArrayPropertyStart("answers");
    for (Said said : answers) {
      HistoryEvent.Manner manner = said.given().manner();
      json.writeStartObject();
      json.writeStringProperty("question", said.question().toString());
      json.writeStringProperty("part", said.part().word());
      JsonText.share(json, "score", said.score());
      if (manner.sure() > 0) {
        json.writeNumberProperty("sure", manner.sure());
      } else {
        json.writeNullProperty("sure");
      }
      json.writeBooleanProperty("aloud", manner.aloud());
      QuestionKey follows = manner.follows();
      json.writeName("follows");
      if (follows == null) {
        json.writeNull();
      } else {
        json.writeString(follows.toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of one in a list. */
  static void brief(JsonGenerator json, Scorecard card) {
    PastMock mock = card.mock();
    json.writeStringProperty("name", mock.name());
    json.writeStringProperty("day", mock.day().toString());
    json.writeStringProperty("session", mock.session());
    json.writeBooleanProperty("complete", mock.isComplete());
    json.writeNumberProperty("seconds", mock.took().toSeconds());
    mock.known().ifPresent(facts -> facts(json, facts));
    json.writeNumberProperty("answered", mock.answers().size());
    json.writeNumberProperty("got", card.got());
    json.writeNumberProperty("of", card.of());
    Threads threads = card.threads();
    json.writeObjectPropertyStart("threads");
    json.writeNumberProperty("all", threads.all());
    json.writeNumberProperty("reached", threads.reached());
    json.writeNumberProperty("answered", threads.answered());
    json.writeNumberProperty("unasked", threads.unasked());
    json.writeEndObject();
  }

  private static void facts(JsonGenerator json, MockFacts facts) {
    json.writeStringProperty("level", facts.level().word());
    json.writeNumberProperty("minutes", facts.minutes());
    JsonText.strings(json, "tracks", facts.tracks());
    JsonText.strings(json, "topics", facts.topics().stream().map(Topic::name).toList());
    json.writeNumberProperty("seed", facts.seed());
  }

  private static void marks(JsonGenerator json, Marks marks) {
    mark(json, "correct", marks.correct());
    mark(json, "deep", marks.deep());
    mark(json, "concise", marks.concise());
    mark(json, "noMyths", marks.noMyths());
  }

  private static void mark(JsonGenerator json, String name, OptionalInt mark) {
    if (mark.isPresent()) {
      json.writeNumberProperty(name, mark.getAsInt());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void longest(JsonGenerator json, Scorecard card) {
    Marked longest = card.longest();
    if (longest == null) {
      json.writeNullProperty("longest");
      return;
    }
    json.writeObjectPropertyStart("longest");
    json.writeStringProperty("question", longest.said().question().toString());
    longest.time().ifPresent(time -> json.writeNumberProperty("seconds", time.toSeconds()));
    longest.target().ifPresent(time -> json.writeNumberProperty("target", time.toSeconds()));
    json.writeEndObject();
  }
}
