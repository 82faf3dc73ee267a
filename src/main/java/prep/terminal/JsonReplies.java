package prep.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import tools.jackson.core.json.JsonFactory;

/** Reads the lines that a program sends in a session: plain answers, or objects. */
final class JsonReplies {

  /** What a line asks for. */
  sealed interface Sent {
    /** What the open question is answered with. */
    record ToQuestion(Reply reply) implements Sent {}

    /** The latest answer to the question with that key gets another grade. */
    record Regraded(String key, Grade grade) implements Sent {}

    /** In the latest answer to the question with that key these points were said. */
    record Ticked(String key, List<Integer> points) implements Sent {}
  }

  private final JsonFactory factory = new JsonFactory();

  /** What {@code line} asks for; numbers count options as they stand in the deck. */
  Sent read(Session session, String line) {
    if (!line.stripLeading().startsWith("{")) {
      return new Sent.ToQuestion(ReplyReader.read(session, line, ReplyReader.Numbers.DECK));
    }
    try {
      return sent(session, fields(line));
    } catch (JacksonException e) {
      return unreadable("no JSON object: " + e.getOriginalMessage());
    }
  }

  private static Sent unreadable(String why) {
    return new Sent.ToQuestion(new Reply.Unreadable(why));
  }

  /** The fields of an object whose values are texts, numbers, truth values or lists of them. */
  private static final class Fields {
    @Nullable List<String> answer;
    boolean listed;
    String command = "";
    String note = "";
    String key = "";
    String grade = "";
    @Nullable List<Integer> points;
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
          case "points" -> fields.points = texts(json).stream().map(Integer::valueOf).toList();
          default -> {
            fields.unknown = name;
            json.skipChildren();
          }
        }
      }
    } catch (NumberFormatException e) {
      fields.unknown = "points";
    }
    return fields;
  }

  private static String one(JsonParser json) {
    return String.join(" ", texts(json));
  }

  private static List<String> texts(JsonParser json) {
    List<String> texts = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      for (JsonToken token = json.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        texts.add(json.getString());
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
      return unreadable("unknown field \"" + fields.unknown + "\"");
    }
    if (!fields.key.isEmpty()) {
      return revision(fields);
    }
    if (!fields.command.isEmpty()) {
      Optional<Action> action = Action.of(fields.command);
      return action.isEmpty()
          ? unreadable("unknown command \"" + fields.command + "\"")
          : new Sent.ToQuestion(wish(session, action.get(), fields.note));
    }
    return fields.answer == null
        ? unreadable("the object has neither answer nor command nor key")
        : new Sent.ToQuestion(answer(session, fields.answer, fields.listed));
  }

  private static Reply wish(Session session, Action action, String note) {
    return action == Action.SHOW
        ? ReplyReader.read(session, "", ReplyReader.Numbers.DECK)
        : new Reply.Wish(action, note);
  }

  private static Sent revision(Fields fields) {
    if (fields.points != null) {
      return new Sent.Ticked(fields.key, fields.points);
    }
    Optional<Grade> grade = Grade.of(fields.grade.toLowerCase(Locale.ROOT));
    return grade.isEmpty()
        ? unreadable("with a key comes a grade (again, hard, good, easy) or points")
        : new Sent.Regraded(fields.key, grade.get());
  }

  private static Reply answer(Session session, List<String> answer, boolean listed) {
    if (session.isOver()) {
      return new Reply.Unreadable(ReplyReader.NO_QUESTION);
    }
    boolean nothing = answer.stream().allMatch(String::isEmpty);
    if (nothing) {
      return ReplyReader.read(session, "", ReplyReader.Numbers.DECK);
    }
    String text = listed ? ListedAnswer.asTyped(session.question(), answer) : answer.getFirst();
    return ReplyReader.readAnswer(session, text, ReplyReader.Numbers.DECK);
  }
}
