package prep.terminal.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.schedule.Grade;
import prep.session.Action;
import prep.session.ListedAnswer;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the lines that a program sends in a session: plain answers, or objects. */
public final class JsonReplies {

  /** What a line asks for. */
  public sealed interface Sent {
    /**
     * What the open question is answered with.
     *
     * @param sure how sure an answer is, 1 to 3; 0 where that is not said
     */
    record ToQuestion(Reply reply, int sure) implements Sent {
      ToQuestion(Reply reply) {
        this(reply, 0);
      }
    }

    /**
     * The open question was answered aloud.
     *
     * @param points those that were said; null if nobody ticked them
     */
    record Spoke(Duration time, @Nullable List<Integer> points, int sure) implements Sent {}

    /**
     * The latest answer to the question with that key is revised; what is null stays.
     *
     * @param points the points that were said or done
     */
    record Revised(String key, @Nullable Grade grade, @Nullable List<Integer> points)
        implements Sent {}

    /** Nothing that can be carried out. */
    record Refused(JsonError error, String why) implements Sent {}
  }

  /** Seconds; nobody answers a question for longer than a day. */
  private static final int LONGEST_SPEECH = 86_400;

  private static final List<String> SURE = List.of("1", "2", "3");

  private final JsonFactory factory = new JsonFactory();

  /** What {@code line} asks for. */
  public Sent read(Session session, String line) {
    if (!line.stripLeading().startsWith("{")) {
      return of(ReplyReader.read(session, line), line);
    }
    try {
      return sent(session, fields(line));
    } catch (JacksonException e) {
      return new Sent.Refused(JsonError.BAD_JSON, "not a JSON object: " + e.getOriginalMessage());
    }
  }

  private static Sent of(Reply reply, String line) {
    return reply instanceof Reply.Unreadable(String why, _) && line.strip().startsWith(":")
        ? new Sent.Refused(JsonError.UNKNOWN_COMMAND, why)
        : new Sent.ToQuestion(reply);
  }

  /** The fields of an object whose values are texts, numbers, truth values or lists of them. */
  private static final class Fields {
    @Nullable List<String> answer;
    boolean listed;
    @Nullable String command;
    String note = "";
    @Nullable String key;
    @Nullable String grade;
    @Nullable List<String> points;
    @Nullable String aloud;
    @Nullable String sure;
    String unknown = "";
  }

  private Fields fields(String line) {
    Fields fields = new Fields();
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        switch (name) {
          case "answer" -> {
            fields.listed = json.currentToken() == JsonToken.START_ARRAY;
            fields.answer = texts(json);
          }
          case "command" -> fields.command = one(json);
          case "note" -> fields.note = one(json);
          case "key" -> fields.key = one(json);
          case "grade" -> fields.grade = one(json);
          case "aloud" -> fields.aloud = one(json);
          case "sure" -> fields.sure = one(json);
          case "points" -> fields.points = texts(json);
          default -> {
            fields.unknown = name;
            json.skipChildren();
          }
        }
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw new StreamReadException(json, "there is more after the object");
      }
    }
    return fields;
  }

  private static String one(JsonParser json) {
    return String.join(" ", texts(json));
  }

  /** Nothing in a list is an empty text; nothing alone is not a text. */
  private static List<String> texts(JsonParser json) {
    List<String> texts = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      for (JsonToken token = json.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        texts.add(token == JsonToken.VALUE_NULL ? "" : json.getString());
        json.skipChildren();
      }
    } else if (json.currentToken() != JsonToken.VALUE_NULL) {
      texts.add(json.getString());
      json.skipChildren();
    }
    return texts;
  }

  private static Sent sent(Session session, Fields fields) {
    if (!fields.unknown.isEmpty()) {
      return new Sent.Refused(JsonError.UNKNOWN_FIELD, "unknown field \"" + fields.unknown + "\"");
    }
    long meanings =
        Stream.of(fields.answer, fields.command, fields.key, fields.aloud)
            .filter(Objects::nonNull)
            .count();
    boolean revised = fields.grade != null || (fields.points != null && fields.aloud == null);
    boolean stray = fields.key == null && revised;
    if (meanings != 1 || stray) {
      return new Sent.Refused(
          JsonError.BAD_JSON,
          "an object needs one of \"answer\", \"aloud\", \"command\" and \"key\"; \"key\" needs a"
              + " grade or points");
    }
    boolean answers = fields.answer != null || fields.aloud != null;
    if (fields.sure != null && !(answers && SURE.contains(fields.sure))) {
      return new Sent.Refused(
          JsonError.OUT_OF_RANGE, "\"sure\" goes with an answer: 1 a guess, 2 think so, 3 sure");
    }
    int sure = fields.sure == null ? 0 : Integer.parseInt(fields.sure);
    if (fields.key != null) {
      return revised(fields.key, fields);
    }
    if (fields.aloud != null) {
      return spoke(fields.aloud, fields.points, sure);
    }
    if (fields.command != null) {
      Optional<Action> action = Action.of(fields.command);
      return action.isEmpty()
          ? new Sent.Refused(
              JsonError.UNKNOWN_COMMAND, "unknown command \"" + fields.command + "\"")
          : new Sent.ToQuestion(new Reply.Wish(action.get(), fields.note));
    }
    return new Sent.ToQuestion(
        answer(session, Objects.requireNonNull(fields.answer), fields.listed), sure);
  }

  private static Sent spoke(String seconds, @Nullable List<String> points, int sure) {
    try {
      double time = Double.parseDouble(seconds);
      if (time >= 0 && time <= LONGEST_SPEECH) {
        Duration spoke = Duration.ofMillis(Math.round(time * 1e3));
        return new Sent.Spoke(spoke, points == null ? null : numbers(points), sure);
      }
    } catch (NumberFormatException _) {
      // It is said below.
    }
    return new Sent.Refused(
        JsonError.OUT_OF_RANGE,
        "\"aloud\" takes seconds, from 0 to "
            + LONGEST_SPEECH
            + ", and \"points\" a list of numbers, such as [1,3]");
  }

  private static List<Integer> numbers(List<String> texts) {
    return texts.stream().map(Integer::valueOf).toList();
  }

  private static Sent revised(String key, Fields fields) {
    Optional<Grade> grade =
        fields.grade == null ? Optional.empty() : Grade.of(fields.grade.toLowerCase(Locale.ROOT));
    if ((fields.grade != null && grade.isEmpty())
        || (fields.grade == null && fields.points == null)) {
      return new Sent.Refused(
          JsonError.UNKNOWN_GRADE, "\"key\" needs a grade (again, hard, good, easy) or points");
    }
    if (fields.points == null) {
      return new Sent.Revised(key, grade.orElse(null), null);
    }
    try {
      return new Sent.Revised(key, grade.orElse(null), numbers(fields.points));
    } catch (NumberFormatException _) {
      return new Sent.Refused(
          JsonError.OUT_OF_RANGE, "points are a list of numbers, such as [1,3]");
    }
  }

  private static Reply answer(Session session, List<String> answer, boolean listed) {
    if (session.isOver()) {
      return new Reply.Unreadable(ReplyReader.NO_QUESTION, 0);
    }
    if (answer.stream().allMatch(String::isEmpty)) {
      return ReplyReader.read(session, "");
    }
    String text = listed ? ListedAnswer.asTyped(session.question(), answer) : answer.getFirst();
    return ReplyReader.readAnswer(session, text);
  }
}
