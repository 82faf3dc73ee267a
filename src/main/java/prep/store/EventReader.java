package prep.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.HistoryEvent;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Plan;
import prep.progress.Ulid;
import prep.schedule.Grade;
import prep.store.EventFields.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads lines of the history, one at a time. Keys and days come again and again, and are made once.
 */
final class EventReader {

  /** The version of the events that this program writes, and the latest that it can read. */
  static final int VERSION = 1;

  /** What a line holds. */
  sealed interface Line {

    /** An event. */
    record Event(HistoryEvent event) implements Line {}

    /** An event of a kind that only a newer prep knows: kept as it is, but not counted. */
    record Unknown(Ulid id) implements Line {}

    /** An event of a version that only a newer prep can read. */
    record Newer() implements Line {}

    /** Not an event, and why. */
    record Invalid(String why) implements Line {}
  }

  /** What a line or a part of one holds, and which bytes it has. */
  record Part(Line line, int from, int to) {}

  /** How an unconfirmed answer was judged: by the words found. */
  static final String WORDS = "words";

  private static final String NONE = "has an unknown value";
  private static final byte[] START = "{\"v\":".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, Optional<QuestionKey>> keys = new HashMap<>();
  private final Map<String, Optional<LocalDate>> days = new HashMap<>();
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
        return new Line.Invalid("it is not a JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        fields.read(parser);
      }
      if (parser.nextToken() != null) {
        return new Line.Invalid("there is more after the event");
      }
      return line(fields);
    } catch (JacksonException _) {
      return new Line.Invalid("it is not a JSON object");
    } catch (EventFields.Unfit unfit) {
      return new Line.Invalid(String.valueOf(unfit.getMessage()));
    }
  }

  private Line line(EventFields fields) throws EventFields.Unfit {
    long version = fields.get(Field.V, Long.class);
    if (version > VERSION) {
      return new Line.Newer();
    }
    if (version < VERSION) {
      throw new EventFields.Unfit("v is " + version);
    }
    Ulid id = ulid(fields, Field.ID);
    Instant at = fields.get(Field.AT, EventReader::possibleInstant, "is not a UTC time");
    if (fields.isOfUnknownKind()) {
      return new Line.Unknown(id);
    }
    fields.check();
    return new Line.Event(event(fields, id, at));
  }

  private static Optional<Instant> possibleInstant(String text) {
    return IsoTime.instant(text).filter(Stamp::isPossible);
  }

  private HistoryEvent event(EventFields fields, Ulid id, Instant at) throws EventFields.Unfit {
    if (fields.has(Field.QUESTION)) {
      return answered(fields, id, at);
    }
    if (fields.has(Field.AMEND)) {
      return amended(fields, id, at);
    }
    if (fields.has(Field.UNDO)) {
      return new HistoryEvent.Undone(id, at, ulid(fields, Field.UNDO));
    }
    if (fields.has(Field.RESET)) {
      return new HistoryEvent.Reset(id, at, fields.text(Field.RESET));
    }
    if (fields.has(Field.MOCK)) {
      return new HistoryEvent.Mocked(
          id, at, fields.text(Field.SESSION), fields.get(Field.MOCK, MockFacts.class));
    }
    boolean on = !fields.has(Field.ON) || fields.get(Field.ON, Boolean.class);
    if (fields.has(Field.PLAN)) {
      return planned(fields, id, at, on);
    }
    if (fields.has(Field.FLAG)) {
      String note = fields.has(Field.NOTE) ? fields.text(Field.NOTE) : "";
      return new HistoryEvent.Flagged(id, at, key(fields, Field.FLAG), note, on);
    }
    return new HistoryEvent.Muted(id, at, key(fields, Field.MUTE), on);
  }

  private HistoryEvent answered(EventFields fields, Ulid id, Instant at) throws EventFields.Unfit {
    return new HistoryEvent.Answered(
        id,
        at,
        fields.get(Field.DAY, day -> days.computeIfAbsent(day, IsoTime::day), "is not a date"),
        fields.text(Field.SESSION),
        key(fields, Field.QUESTION),
        fields.text(Field.REV),
        fields.get(Field.TYPE, QuestionType::of, NONE),
        fields.get(Field.ANSWER, HistoryEvent.Given.class),
        fields.get(Field.SCORE, Double.class),
        fields.get(Field.GRADE, Grade::of, NONE),
        fields.get(Field.MS, Long.class),
        fields.get(Field.HINT, Boolean.class),
        // A newer prep may know more modes.
        Mode.of(fields.text(Field.MODE)).orElse(Mode.QUIZ),
        manner(fields));
  }

  private HistoryEvent.Manner manner(EventFields fields) throws EventFields.Unfit {
    boolean byWords = fields.has(Field.BY) && fields.text(Field.BY).equals(WORDS);
    long sure = fields.has(Field.SURE) ? fields.get(Field.SURE, Long.class) : 0;
    boolean aloud = fields.has(Field.ALOUD) && fields.get(Field.ALOUD, Boolean.class);
    String part = fields.has(Field.PART) ? fields.text(Field.PART) : "";
    QuestionKey follows = fields.has(Field.FOLLOWS) ? key(fields, Field.FOLLOWS) : null;
    if (!byWords && sure == 0 && !aloud && part.isEmpty() && follows == null) {
      return HistoryEvent.Manner.PLAIN;
    }
    if (sure > HistoryEvent.Manner.SURE) {
      throw new EventFields.Unfit("sure is not 1, 2 or 3");
    }
    return new HistoryEvent.Manner(byWords, (int) sure, aloud, part, follows);
  }

  private static HistoryEvent planned(EventFields fields, Ulid id, Instant at, boolean on)
      throws EventFields.Unfit {
    if (!on) {
      return new HistoryEvent.Planned(id, at, null);
    }
    Optional<Plan> plan = fields.get(Field.PLAN, PlanFields.class).plan(at);
    if (plan.isEmpty()) {
      throw new EventFields.Unfit("plan does not say what for, or by when");
    }
    return new HistoryEvent.Planned(id, at, plan.get());
  }

  private static HistoryEvent amended(EventFields fields, Ulid id, Instant at)
      throws EventFields.Unfit {
    boolean grade = fields.has(Field.GRADE);
    boolean score = fields.has(Field.SCORE);
    boolean points = fields.has(Field.POINTS);
    if (!grade && !score && !points) {
      throw new EventFields.Unfit("amend changes nothing");
    }
    return new HistoryEvent.Amended(
        id,
        at,
        ulid(fields, Field.AMEND),
        grade ? fields.get(Field.GRADE, Grade::of, NONE) : null,
        score ? fields.get(Field.SCORE, Double.class) : null,
        points ? fields.get(Field.POINTS, HistoryEvent.Given.Numbers.class).numbers() : null,
        fields.has(Field.MYTHS)
            ? fields.get(Field.MYTHS, HistoryEvent.Given.Numbers.class).numbers()
            : null);
  }

  private static Ulid ulid(EventFields fields, Field field) throws EventFields.Unfit {
    return fields.get(field, Ulid::parse, "is not a ULID");
  }

  private QuestionKey key(EventFields fields, Field field) throws EventFields.Unfit {
    return fields.get(
        field, key -> keys.computeIfAbsent(key, QuestionKey::parse), "is not topic/id");
  }

  /**
   * What a line holds. If it is not an event itself, complete events within it come first, since
   * the line end between them may have been lost or damaged. A quotation mark within a text is
   * escaped, so none of them is part of a text.
   */
  List<Part> parts(byte[] bytes, int from, int to) {
    Line line = read(bytes, from, to);
    if (!(line instanceof Line.Invalid(String why))) {
      return List.of(new Part(line, from, to));
    }
    List<Part> parts = new ArrayList<>();
    int start = nextStart(bytes, from, to);
    while (start >= 0) {
      int next = nextStart(bytes, start + 1, to);
      int end = next < 0 ? to : next;
      if (!salvaged(bytes, start, end, parts) && next >= 0) {
        boolean _ = salvaged(bytes, start, end - 1, parts);
      }
      start = next;
    }
    String besides = parts.isEmpty() ? "" : " (but " + parts.size() + " in it can be read)";
    parts.add(new Part(new Line.Invalid(why + besides), from, to));
    return parts;
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
      if (Arrays.equals(bytes, i, i + START.length, START, 0, START.length)) {
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
}
