package prep.terminal.json;

import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.progress.HistoryEvent.Given;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.RecordedAnswer;
import prep.session.Session;
import prep.session.Trial;
import prep.terminal.Limits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what happens in a session as JSON, one object per line, each flushed. */
public final class JsonEvents {

  /** Of what programs read and send. */
  public static final int VERSION = 2;

  private final PrintStream output;
  private final JsonFactory factory = new JsonFactory();

  /** Writes to a stream. */
  public JsonEvents(PrintStream output) {
    this.output = output;
  }

  /** Writes an event with its fields. */
  public void line(String event, Consumer<JsonGenerator> fields) {
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

  void session(String id, long seed, Session session, Limits limits, OptionalDouble passMark) {
    line(
        "session",
        json -> {
          json.writeNumberProperty("v", VERSION);
          json.writeStringProperty("session", id);
          json.writeNumberProperty("seed", seed);
          json.writeNumberProperty("total", session.drawn());
          json.writeStringProperty("mode", session.rules().mode().word());
          seconds(json, "timeLimit", limits.question());
          seconds(json, "budget", limits.session());
          json.writeName("pass");
          if (passMark.isPresent()) {
            JsonParts.number(json, passMark.getAsDouble());
          } else {
            json.writeNull();
          }
        });
  }

  private static void seconds(JsonGenerator json, String name, @Nullable Duration time) {
    json.writeName(name);
    if (time == null) {
      json.writeNull();
    } else {
      JsonParts.number(json, time.toMillis() / 1e3);
    }
  }

  void question(Session session) {
    line(
        "question",
        json -> {
          json.writeNumberProperty("n", session.number());
          json.writeNumberProperty("of", session.asked());
          question(json, session.current());
          follows(json, session.current());
        });
  }

  /** The fields of a question as it is asked. */
  public static void question(JsonGenerator json, Posed posed) {
    Question question = posed.question();
    json.writeStringProperty("key", question.key().toString());
    json.writeStringProperty("rev", question.details().rev());
    json.writeStringProperty("type", question.type().word());
    if (question instanceof Choice choice) {
      json.writeBooleanProperty("several", choice.several());
    }
    json.writeStringProperty("level", question.level().word());
    JsonParts.strings(json, "tags", question.tags());
    json.writeBooleanProperty("hint", question.hasHint());
    json.writeBooleanProperty("again", posed.turn() == Posed.Turn.RETRY);
    JsonParts.question(json, posed);
  }

  /**
   * An answer in its current state.
   *
   * @param id of what was recorded; empty if nothing is
   * @param due when its question comes back
   * @param late whether it came too late
   */
  record Told(Attempt attempt, Optional<String> id, LocalDate due, boolean late) {

    private void write(JsonGenerator json) {
      if (id.isPresent()) {
        json.writeStringProperty("id", id.get());
      }
      json.writeName("score");
      JsonParts.number(json, attempt.score());
      if (!attempt.isByWords()) {
        json.writeBooleanProperty("correct", attempt.full());
      }
      json.writeStringProperty("verdict", verdict());
      json.writeStringProperty("grade", attempt.grade().word());
      json.writeStringProperty("due", due.toString());
    }

    private String verdict() {
      return late && attempt.points() == null ? "time" : word(attempt.mark());
    }
  }

  private static String word(Verdict.Mark mark) {
    return switch (mark) {
      case RIGHT -> "right";
      case PARTLY -> "partly";
      case WRONG -> "wrong";
      case FOUND -> "found";
    };
  }

  /** How an answer that can be read would be graded, beside any session. */
  public static void tried(PrintStream out, Trial trial) {
    Attempt attempt = Objects.requireNonNull(trial.attempt());
    new JsonEvents(out)
        .line(
            "tried",
            json -> {
              json.writeStringProperty("key", attempt.question().key().toString());
              json.writeStringProperty("type", attempt.question().type().word());
              json.writeStringProperty("answer", trial.answer());
              json.writeName("score");
              JsonParts.number(json, attempt.score());
              json.writeStringProperty("verdict", word(attempt.mark()));
              JsonParts.verdict(json, attempt);
            });
  }

  /**
   * The verdict on an answer.
   *
   * @param n the number of its question
   * @param followUp what can be asked next
   */
  void result(Told told, int n, Optional<Posed> followUp) {
    Attempt attempt = told.attempt();
    line(
        "result",
        json -> {
          Question question = attempt.question();
          json.writeNumberProperty("n", n);
          json.writeStringProperty("key", question.key().toString());
          json.writeStringProperty("type", question.type().word());
          json.writeBooleanProperty("again", attempt.posed().turn() == Posed.Turn.RETRY);
          follows(json, attempt.posed());
          told.write(json);
          if (attempt.response() instanceof Response.Unknown) {
            json.writeNullProperty("answer");
          } else {
            Given given = RecordedAnswer.of(attempt.response());
            JsonParts.answer(json, "answer", attempt.posed(), given);
          }
          if (attempt.isSpoken()) {
            json.writeBooleanProperty("aloud", true);
          }
          if (attempt.sure() > 0) {
            json.writeNumberProperty("sure", attempt.sure());
          }
          JsonParts.answer(json, "expected", attempt.posed(), RecordedAnswer.expected(question));
          json.writeNumberProperty("ms", attempt.took().toMillis());
          json.writeStringProperty("explanation", question.details().explanation());
          JsonParts.strings(json, "sources", question.details().sources());
          JsonParts.verdict(json, attempt);
          if (followUp.isPresent()) {
            json.writeName("followup");
            json.writeStartObject();
            json.writeStringProperty("key", followUp.get().question().key().toString());
            json.writeStringProperty("question", followUp.get().question().stem());
            json.writeEndObject();
          }
        });
  }

  private static void follows(JsonGenerator json, Posed posed) {
    QuestionKey root = posed.follows();
    if (root != null) {
      json.writeStringProperty("follows", root.toString());
    }
  }

  /** An answer after its grade or points were changed. */
  void amended(Told told) {
    line(
        "amended",
        json -> {
          json.writeStringProperty("key", told.attempt().question().key().toString());
          stands(json, told);
        });
  }

  private static void stands(JsonGenerator json, Told told) {
    told.write(json);
    if (told.attempt().points() != null) {
      JsonParts.numbers(json, "points", told.attempt().standingPoints());
    }
  }

  /**
   * Something was undone.
   *
   * @param what answer, grade, points, flag or mute
   * @param now the answer that counts again; empty if none does
   */
  void undone(String what, QuestionKey question, Optional<Told> now) {
    line(
        "undone",
        json -> {
          json.writeStringProperty("what", what);
          json.writeStringProperty("key", question.toString());
          now.ifPresent(told -> stands(json, told));
        });
  }

  /** An event that only names its question. */
  void about(String event, QuestionKey question) {
    line(event, json -> json.writeStringProperty("key", question.toString()));
  }

  /**
   * A question was skipped.
   *
   * @param again whether it comes once more
   */
  void skipped(QuestionKey question, boolean again) {
    line(
        "skipped",
        json -> {
          json.writeStringProperty("key", question.toString());
          json.writeBooleanProperty("again", again);
        });
  }

  void hint(Question question) {
    line(
        "hint",
        json -> {
          json.writeStringProperty("key", question.key().toString());
          json.writeStringProperty("hint", question.details().hint());
        });
  }

  /** Something that a program sent is wrong. */
  public void error(JsonError error, String message) {
    line(
        "error",
        json -> {
          json.writeStringProperty("code", error.code());
          json.writeStringProperty("message", message);
        });
  }

  /** There are no more questions; answers may still be revised. */
  void finished() {
    line("finished", _ -> {});
  }

  void summary(Session session, Duration elapsed, OptionalDouble passMark) {
    line("summary", json -> SummaryJson.write(json, session, elapsed, passMark));
  }
}
