package prep.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads lines of the history, one at a time. */
final class EventReader {

  /** The version of the events that this program writes, and the latest that it can read. */
  static final int VERSION = 1;

  /** What a line holds. */
  sealed interface Line {

    /** An event. */
    record Event(HistoryEvent event) implements Line {}

    /** An event of a kind that only a newer prep knows: kept as it is, and counted nowhere. */
    record Unknown(Ulid id) implements Line {}

    /** An event of a version that only a newer prep can read. */
    record Newer() implements Line {}

    /** No event, and why not. */
    record Invalid(String why) implements Line {}
  }

  /** An event within a line that is none itself: what it is, and which bytes it has. */
  record Part(Line line, int from, int to) {}

  private static final Line NEWER = new Line.Newer();
  private static final byte[] START = "{\"v\":".getBytes(StandardCharsets.US_ASCII);

  private final EventBuilder builder = new EventBuilder();
  private @Nullable CharsetDecoder decoder;

  /**
   * Reads a line.
   *
   * @param from where it starts in {@code bytes}
   * @param to where it ends, without the line end
   */
  Line read(byte[] bytes, int from, int to) {
    if (!isUtf8(bytes, from, to)) {
      return new Line.Invalid("it is not UTF-8");
    }
    EventFields fields = new EventFields();
    try (JsonParser parser = Json.parser(bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Line.Invalid("it is no JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        field(fields, name, parser.nextToken(), parser);
      }
      if (parser.nextToken() != null) {
        return new Line.Invalid("something follows the event");
      }
    } catch (JacksonException _) {
      return new Line.Invalid("it is no JSON object");
    }
    if (fields.version > VERSION) {
      return NEWER;
    }
    return builder.line(fields);
  }

  /**
   * The events that stand whole within a line that is no event itself, because the line end between
   * them was lost or became something else. A quotation mark within a text is escaped, so none of
   * them is part of a text.
   */
  List<Part> salvage(byte[] bytes, int from, int to) {
    List<Part> found = new ArrayList<>();
    int start = nextStart(bytes, from, to);
    while (start >= 0) {
      int next = nextStart(bytes, start + 1, to);
      int end = next < 0 ? to : next;
      if (!salvaged(bytes, start, end, found) && next >= 0) {
        boolean _ = salvaged(bytes, start, end - 1, found);
      }
      start = next;
    }
    return found;
  }

  private boolean salvaged(byte[] bytes, int from, int to, List<Part> found) {
    Line line = read(bytes, from, to);
    return switch (line) {
      case Line.Event _, Line.Unknown _ -> found.add(new Part(line, from, to));
      case Line.Newer _, Line.Invalid _ -> false;
    };
  }

  private static int nextStart(byte[] bytes, int from, int to) {
    for (int i = from; i <= to - START.length; i++) {
      int matched = 0;
      while (matched < START.length && bytes[i + matched] == START[matched]) {
        matched++;
      }
      if (matched == START.length) {
        return i;
      }
    }
    return -1;
  }

  private boolean isUtf8(byte[] bytes, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= bytes[i];
    }
    if (all >= 0) {
      return true;
    }
    if (decoder == null) {
      decoder = StandardCharsets.UTF_8.newDecoder();
    }
    try {
      CharBuffer _ = decoder.decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static void field(
      EventFields fields, String name, @Nullable JsonToken value, JsonParser parser) {
    switch (name) {
      case "v" -> fields.version = integer(fields, name, fields.version, value, parser);
      case "id" -> fields.id = text(fields, name, fields.id, value, parser);
      case "at" -> fields.at = text(fields, name, fields.at, value, parser);
      case "day" -> fields.day = text(fields, name, fields.day, value, parser);
      case "session" -> fields.session = text(fields, name, fields.session, value, parser);
      case "question" -> fields.question = kind(fields, name, fields.question, value, parser);
      case "rev" -> fields.rev = text(fields, name, fields.rev, value, parser);
      case "type" -> fields.type = text(fields, name, fields.type, value, parser);
      case "answer" -> answer(fields, value, parser);
      case "score" -> fields.score = number(fields, name, fields.score, value, parser);
      case "grade" -> fields.grade = text(fields, name, fields.grade, value, parser);
      case "ms" -> fields.ms = integer(fields, name, fields.ms, value, parser);
      case "hint" -> fields.hint = truth(fields, name, fields.hint, value);
      case "mode" -> fields.mode = text(fields, name, fields.mode, value, parser);
      case "amend" -> fields.amend = kind(fields, name, fields.amend, value, parser);
      case "points" -> {
        fields.once(name, fields.points == null);
        fields.points = numbers(fields, name, value, parser);
      }
      case "undo" -> fields.undo = kind(fields, name, fields.undo, value, parser);
      case "reset" -> fields.reset = kind(fields, name, fields.reset, value, parser);
      case "flag" -> fields.flag = kind(fields, name, fields.flag, value, parser);
      case "note" -> fields.note = text(fields, name, fields.note, value, parser);
      case "mute" -> fields.mute = kind(fields, name, fields.mute, value, parser);
      case "on" -> fields.on = truth(fields, name, fields.on, value);
      default -> parser.skipChildren();
    }
  }

  /** A field that makes a line an event of its kind. */
  private static @Nullable String kind(
      EventFields fields,
      String name,
      @Nullable String before,
      @Nullable JsonToken value,
      JsonParser parser) {
    fields.kinds++;
    return text(fields, name, before, value, parser);
  }

  private static @Nullable String text(
      EventFields fields,
      String name,
      @Nullable String before,
      @Nullable JsonToken value,
      JsonParser parser) {
    fields.once(name, before == null);
    if (value == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    fields.wrong(name, "is no text");
    parser.skipChildren();
    return before;
  }

  private static long integer(
      EventFields fields, String name, long before, @Nullable JsonToken value, JsonParser parser) {
    fields.once(name, before == EventFields.NO_INTEGER);
    if (value == JsonToken.VALUE_NUMBER_INT) {
      long number = parser.getLongValue();
      if (number >= 0) {
        return number;
      }
    }
    fields.wrong(name, "is no whole number from 0");
    parser.skipChildren();
    return before;
  }

  private static double number(
      EventFields fields,
      String name,
      double before,
      @Nullable JsonToken value,
      JsonParser parser) {
    fields.once(name, before == EventFields.NO_NUMBER);
    if (value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_NUMBER_FLOAT) {
      double number = parser.getDoubleValue();
      if (number >= 0 && number <= 1) {
        return number;
      }
    }
    fields.wrong(name, "is no number from 0 to 1");
    parser.skipChildren();
    return before;
  }

  private static @Nullable Boolean truth(
      EventFields fields, String name, @Nullable Boolean before, @Nullable JsonToken value) {
    fields.once(name, before == null);
    if (value == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (value != JsonToken.VALUE_FALSE) {
      fields.wrong(name, "is neither true nor false");
    }
    return false;
  }

  private static void answer(EventFields fields, @Nullable JsonToken value, JsonParser parser) {
    fields.once("answer", fields.answer == null);
    if (value == JsonToken.VALUE_STRING) {
      fields.answer = new HistoryEvent.Given.Text(parser.getString());
    } else {
      fields.answer = new HistoryEvent.Given.Numbers(numbers(fields, "answer", value, parser));
    }
  }

  private static List<Integer> numbers(
      EventFields fields, String name, @Nullable JsonToken value, JsonParser parser) {
    List<Integer> numbers = new ArrayList<>();
    if (value != JsonToken.START_ARRAY) {
      fields.wrong(name, "holds no numbers");
      parser.skipChildren();
      return numbers;
    }
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.VALUE_NUMBER_INT) {
        numbers.add(parser.getIntValue());
      } else {
        fields.wrong(name, "holds no numbers");
        parser.skipChildren();
      }
    }
    return numbers;
  }
}
