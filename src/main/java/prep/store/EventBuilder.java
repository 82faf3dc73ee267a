package prep.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.HistoryEvent;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.schedule.Grade;

/**
 * Makes events of the fields of lines, or says what is wrong with them. Keys and days come again
 * and again; each is made once.
 */
final class EventBuilder {

  private final Map<String, QuestionKey> keys = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  EventReader.Line line(EventFields fields) {
    if (fields.version != EventReader.VERSION) {
      fields.wrong("v", fields.version < 0 ? "is missing" : "is " + fields.version);
    }
    String id = ulid(fields, "id", fields.id);
    Instant at = instant(fields, fields.at);
    if (fields.isOfUnknownKind()) {
      return new EventReader.Line.Unknown(Ulid.of(id));
    }
    HistoryEvent event = event(fields, id, at);
    if (event == null || fields.problem != null) {
      fields.wrong("it", "is no kind of event that there is");
      return new EventReader.Line.Invalid(String.valueOf(fields.problem));
    }
    return new EventReader.Line.Event(event);
  }

  /** The event; it stands for nothing where a problem was noted. */
  private @Nullable HistoryEvent event(EventFields fields, String id, Instant at) {
    if (fields.kinds != 1) {
      return null;
    }
    if (fields.question != null) {
      return answered(fields, id, at, fields.question);
    }
    if (fields.amend != null) {
      return amended(fields, id, at, fields.amend);
    }
    if (fields.undo != null) {
      return new HistoryEvent.Undone(id, at, ulid(fields, "undo", fields.undo));
    }
    if (fields.reset != null) {
      return new HistoryEvent.Reset(id, at, fields.reset);
    }
    boolean on = fields.on == null || fields.on;
    if (fields.flag != null) {
      String note = fields.note == null ? "" : fields.note;
      QuestionKey key = key(fields, "flag", fields.flag);
      return key == null ? null : new HistoryEvent.Flagged(id, at, key, note, on);
    }
    QuestionKey key = key(fields, "mute", fields.mute);
    return key == null ? null : new HistoryEvent.Muted(id, at, key, on);
  }

  private @Nullable HistoryEvent answered(
      EventFields fields, String id, Instant at, String question) {
    QuestionKey key = key(fields, "question", question);
    LocalDate day = day(fields, fields.day);
    String type = present(fields, "type", fields.type);
    if (QuestionType.of(type).isEmpty()) {
      fields.wrong("type", "is none that there is");
    }
    Grade grade = known(fields, "grade", Grade.of(present(fields, "grade", fields.grade)));
    // A newer prep may know of more modes.
    Mode mode = Mode.of(present(fields, "mode", fields.mode)).orElse(Mode.QUIZ);
    String session = present(fields, "session", fields.session);
    String rev = present(fields, "rev", fields.rev);
    present(fields, "answer", fields.answer);
    present(fields, "hint", fields.hint);
    if (fields.score < 0) {
      fields.wrong("score", "is missing");
    }
    if (fields.ms < 0) {
      fields.wrong("ms", "is missing");
    }
    if (fields.problem != null
        || key == null
        || grade == null
        || fields.answer == null
        || fields.hint == null) {
      return null;
    }
    return new HistoryEvent.Answered(
        id,
        at,
        day,
        session,
        key,
        rev,
        type,
        fields.answer,
        fields.score,
        grade,
        fields.ms,
        fields.hint,
        mode);
  }

  private static @Nullable HistoryEvent amended(
      EventFields fields, String id, Instant at, String target) {
    Grade grade = fields.grade == null ? null : known(fields, "grade", Grade.of(fields.grade));
    Double score = fields.score < 0 ? null : Double.valueOf(fields.score);
    if (grade == null && score == null && fields.points == null) {
      fields.wrong("amend", "changes nothing");
      return null;
    }
    return new HistoryEvent.Amended(
        id, at, ulid(fields, "amend", target), grade, score, fields.points);
  }

  private static String ulid(EventFields fields, String name, @Nullable String text) {
    String ulid = present(fields, name, text);
    if (Ulid.parse(ulid).isEmpty()) {
      fields.wrong(name, "is no ULID");
    }
    return ulid;
  }

  private static Instant instant(EventFields fields, @Nullable String text) {
    long millis = IsoTime.instant(present(fields, "at", text));
    if (!Stamp.isPossible(millis)) {
      fields.wrong("at", "is no instant in UTC");
      return Instant.EPOCH;
    }
    return Instant.ofEpochMilli(millis);
  }

  private LocalDate day(EventFields fields, @Nullable String text) {
    String written = present(fields, "day", text);
    LocalDate known = days.get(written);
    if (known != null) {
      return known;
    }
    long day = IsoTime.day(written);
    if (day == IsoTime.NONE) {
      fields.wrong("day", "is no day");
      return LocalDate.EPOCH;
    }
    LocalDate made = LocalDate.ofEpochDay(day);
    days.put(written, made);
    return made;
  }

  private @Nullable QuestionKey key(EventFields fields, String name, @Nullable String text) {
    String written = present(fields, name, text);
    QuestionKey known = keys.get(written);
    if (known != null) {
      return known;
    }
    Optional<QuestionKey> key = QuestionKey.parse(written);
    if (key.isEmpty()) {
      fields.wrong(name, "is no topic/id");
      return null;
    }
    keys.put(written, key.get());
    return key.get();
  }

  private static <T> @Nullable T known(EventFields fields, String name, Optional<T> value) {
    if (value.isEmpty()) {
      fields.wrong(name, "is none that there is");
    }
    return value.orElse(null);
  }

  private static String present(EventFields fields, String name, @Nullable String text) {
    present(fields, name, (Object) text);
    return text == null ? "" : text;
  }

  private static void present(EventFields fields, String name, @Nullable Object value) {
    if (value == null) {
      fields.wrong(name, "is missing");
    }
  }
}
