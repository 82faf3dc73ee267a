package prep.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;
import prep.progress.Ulid;
import prep.schedule.Memory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the figures of questions in {@code progress.json}. The checksum held, so what does not fit
 * is a mistake of this program: an {@link IllegalArgumentException}.
 */
final class FiguresReader {

  private static final double BILLION = 1e9;

  /** The figures in a line {@code "key": {…}} that starts at {@code from}. */
  QuestionProgress figures(byte[] bytes, int from, int to) {
    int brace = from;
    while (brace < to && bytes[brace] != '{') {
      brace = bytes[brace] == '"' ? behindText(bytes, brace, to) : brace + 1;
    }
    try (JsonParser parser = Json.parser(bytes, brace, to - brace)) {
      parser.nextToken();
      return figures(parser);
    }
  }

  private static int behindText(byte[] bytes, int quote, int to) {
    int end = quote + 1;
    while (end < to && bytes[end] != '"') {
      end += bytes[end] == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** The figures in all the lines. */
  Map<QuestionKey, QuestionProgress> all(byte[] bytes, int from, int to) {
    Map<QuestionKey, QuestionProgress> all = new HashMap<>();
    byte[] object = new byte[to - from + 2];
    object[0] = '{';
    System.arraycopy(bytes, from, object, 1, to - from);
    object[object.length - 1] = '}';
    try (JsonParser parser = Json.parser(object, 0, object.length)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        QuestionKey key = key(parser.currentName());
        parser.nextToken();
        all.put(key, figures(parser));
      }
    }
    return all;
  }

  private static QuestionProgress figures(JsonParser parser) {
    int answered = 0;
    int correct = 0;
    long sum = 0;
    double lastScore = 0;
    boolean lastCorrect = false;
    int lapses = 0;
    boolean leech = false;
    double stability = 0;
    double difficulty = 0;
    Instant first = Instant.EPOCH;
    Instant last = Instant.EPOCH;
    @Nullable Instant reviewed = null;
    @Nullable LocalDate day = null;
    Instant due = Instant.EPOCH;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "answered" -> answered = parser.getIntValue();
        case "correct" -> correct = parser.getIntValue();
        case "sum" -> sum = sum(parser);
        case "lastScore" -> lastScore = parser.getDoubleValue();
        case "lastCorrect" -> lastCorrect = parser.getBooleanValue();
        case "lapses" -> lapses = parser.getIntValue();
        case "leech" -> leech = parser.getBooleanValue();
        case "stability" -> stability = parser.getDoubleValue();
        case "difficulty" -> difficulty = parser.getDoubleValue();
        case "first" -> first = instant(parser.getString());
        case "last" -> last = instant(parser.getString());
        case "reviewed" -> reviewed = instant(parser.getString());
        case "day" -> day = day(parser.getString());
        case "due" -> due = instant(parser.getString());
        default -> parser.skipChildren();
      }
    }
    Instant remembered = reviewed == null ? last : reviewed;
    Memory memory =
        day == null
            ? null
            : new Memory(stability, difficulty, remembered, day, days(remembered, due));
    return new QuestionProgress(
        answered, correct, sum, lastScore, lastCorrect, lapses, leech, first, last, memory);
  }

  private static int days(Instant from, Instant to) {
    return (int) Duration.between(from, to).toDays();
  }

  /** A sum of scores in billionths, of which a double holds millions. */
  static long sum(JsonParser parser) {
    return Math.round(parser.getDoubleValue() * BILLION);
  }

  static QuestionKey key(String text) {
    Optional<QuestionKey> key = QuestionKey.parse(text);
    if (key.isEmpty()) {
      throw unfit(text);
    }
    return key.get();
  }

  static Ulid id(String text) {
    Optional<Ulid> id = Ulid.parse(text);
    if (id.isEmpty()) {
      throw unfit(text);
    }
    return id.get();
  }

  static Instant instant(String text) {
    long millis = IsoTime.instant(text);
    if (millis == IsoTime.NONE) {
      throw unfit(text);
    }
    return Instant.ofEpochMilli(millis);
  }

  static LocalDate day(String text) {
    long day = IsoTime.day(text);
    if (day == IsoTime.NONE) {
      throw unfit(text);
    }
    return LocalDate.ofEpochDay(day);
  }

  private static IllegalArgumentException unfit(String text) {
    return new IllegalArgumentException("not as it was written: \"" + text + "\"");
  }
}
