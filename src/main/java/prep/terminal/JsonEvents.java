package prep.terminal;

import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.grading.Verdict;
import prep.progress.HistoryEvent;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.RecordedAnswer;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what happens in a session as JSON, one object a line, each flushed. */
final class JsonEvents {

  private static final int VERSION = 1;

  private final PrintStream output;
  private final JsonFactory factory = new JsonFactory();

  JsonEvents(PrintStream output) {
    this.output = output;
  }

  private void line(String event, Consumer<JsonGenerator> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("event", event);
      fields.accept(json);
      json.writeEndObject();
    }
    output.print(text);
    output.print("\n");
    output.flush();
  }

  void session(String id, long seed, Session session) {
    line(
        "session",
        json -> {
          json.writeNumberProperty("v", VERSION);
          json.writeStringProperty("session", id);
          json.writeNumberProperty("seed", seed);
          json.writeNumberProperty("total", session.drawn());
          json.writeStringProperty("mode", session.rules().mode().word());
        });
  }

  void question(Session session) {
    Posed posed = session.current();
    Question question = posed.question();
    line(
        "question",
        json -> {
          json.writeNumberProperty("n", session.number());
          json.writeNumberProperty("of", session.drawn());
          json.writeStringProperty("key", question.key().toString());
          json.writeStringProperty("rev", question.details().rev());
          json.writeStringProperty("type", question.type().word());
          json.writeStringProperty("level", question.level().word());
          strings(json, "tags", question.tags());
          json.writeBooleanProperty("hint", question.hasHint());
          if (posed.turn() == Posed.Turn.RETRY) {
            json.writeBooleanProperty("retry", true);
          }
          parts(json, posed);
        });
  }

  private static void parts(JsonGenerator json, Posed posed) {
    Question question = posed.question();
    json.writeStringProperty("question", question.stem(number -> "[" + number + "]"));
    switch (question) {
      case Choice choice -> {
        json.writeBooleanProperty("several", choice.several());
        numbered(json, "options", posed);
      }
      case Ordering _ -> numbered(json, "steps", posed);
      case Matching matching -> {
        json.writeArrayPropertyStart("left");
        for (int n = 1; n <= matching.lefts().size(); n++) {
          numbered(json, n, "", matching.lefts().get(n - 1));
        }
        json.writeEndArray();
        numbered(json, "right", posed);
      }
      case Task task -> {
        strings(json, "steps", task.steps());
        numbered(json, "done_when", posed);
      }
      case Cloze cloze -> json.writeNumberProperty("blanks", cloze.blanks().size());
      case TrueFalse _, ShortAnswer _, Command _, Open _ -> {}
    }
  }

  /** What is numbered, by deck position; right sides also by letter. */
  private static void numbered(JsonGenerator json, String name, Posed posed) {
    json.writeArrayPropertyStart(name);
    for (int i = 0; i < posed.shown().size(); i++) {
      int n = posed.shown().get(i);
      boolean lettered = posed.question().type() == QuestionType.MATCH;
      String letter = lettered ? Character.toString(ReplyReader.letter(n)) : "";
      numbered(json, n, letter, posed.texts().get(i));
    }
    json.writeEndArray();
  }

  private static void numbered(JsonGenerator json, int n, String letter, String text) {
    json.writeStartObject();
    json.writeNumberProperty("n", n);
    if (!letter.isEmpty()) {
      json.writeStringProperty("letter", letter);
    }
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  void result(Attempt attempt, Optional<String> id, String due) {
    line(
        "result",
        json -> {
          Question question = attempt.question();
          json.writeStringProperty("key", question.key().toString());
          if (id.isPresent()) {
            json.writeStringProperty("id", id.get());
          }
          score(json, attempt.score());
          json.writeBooleanProperty("correct", attempt.full());
          json.writeStringProperty("verdict", word(attempt.mark()));
          given(json, "answer", RecordedAnswer.of(attempt.response()));
          given(json, "expected", RecordedAnswer.expected(question));
          attempt
              .coverage()
              .ifPresent(coverage -> numbers(json, "points", attempt.standingPoints()));
          json.writeStringProperty("grade", attempt.grade().word());
          json.writeStringProperty("due", due);
          json.writeStringProperty("explanation", question.details().explanation());
        });
  }

  private static String word(Verdict.Mark mark) {
    return switch (mark) {
      case RIGHT -> "right";
      case PARTLY -> "partly";
      case WRONG -> "wrong";
    };
  }

  private static void given(JsonGenerator json, String name, HistoryEvent.Given given) {
    switch (given) {
      case HistoryEvent.Given.Numbers(List<Integer> numbers) -> numbers(json, name, numbers);
      case HistoryEvent.Given.Text(String text) -> json.writeStringProperty(name, text);
    }
  }

  private static void numbers(JsonGenerator json, String name, List<Integer> numbers) {
    json.writeArrayPropertyStart(name);
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }

  /** To 4 decimals; a whole number is written as one. */
  private static void score(JsonGenerator json, double score) {
    json.writeName("score");
    json.writeNumber(BigDecimal.valueOf(Math.round(score * 1e4), 4).stripTrailingZeros());
  }

  void amended(Attempt attempt) {
    line(
        "amended",
        json -> {
          json.writeStringProperty("key", attempt.question().key().toString());
          json.writeStringProperty("grade", attempt.grade().word());
          score(json, attempt.score());
          json.writeBooleanProperty("correct", attempt.full());
        });
  }

  /** An event that tells no more than which question it is about. */
  void about(String event, QuestionKey question) {
    line(event, json -> json.writeStringProperty("key", question.toString()));
  }

  void hint(Question question) {
    line(
        "hint",
        json -> {
          json.writeStringProperty("key", question.key().toString());
          json.writeStringProperty("hint", question.details().hint());
        });
  }

  void error(String message) {
    line("error", json -> json.writeStringProperty("message", message));
  }

  void summary(Session session, Duration elapsed, OptionalDouble passMark) {
    Summary summary = Summary.of(session);
    line(
        "summary",
        json -> {
          json.writeNumberProperty("total", summary.total());
          counts(json, summary, summary.score());
          json.writeNumberProperty("seconds", elapsed.toSeconds());
          if (passMark.isPresent()) {
            json.writeBooleanProperty("passed", summary.passes(passMark.getAsDouble()));
          }
          json.writeObjectPropertyStart("topics");
          for (Map.Entry<Topic, Summary> topic : summary.topics().entrySet()) {
            json.writeObjectPropertyStart(topic.getKey().name());
            counts(json, topic.getValue(), topic.getValue().meanOfAnswered());
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }

  private static void counts(JsonGenerator json, Summary summary, double score) {
    json.writeNumberProperty("answered", summary.answered());
    json.writeNumberProperty("correct", summary.correct());
    score(json, score);
  }
}
