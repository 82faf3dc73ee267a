package prep.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;
import prep.progress.Unaided;
import prep.schedule.Memory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the figures of questions in {@code progress.json}. The checksum was right, so anything
 * unexpected is a bug in this program: a {@link java.util.NoSuchElementException}.
 */
final class FiguresReader {

  private static final double BILLION = 1e9;

  private FiguresReader() {}

  /** The figures of one question, an object that starts at {@code from}. */
  static QuestionProgress figures(byte[] bytes, int from) {
    try (JsonParser parser = Json.parser(bytes, from, bytes.length - from)) {
      parser.nextToken();
      return figures(parser);
    }
  }

  /** The figures of all questions, an object that starts at {@code from}. */
  static Map<QuestionKey, QuestionProgress> all(byte[] bytes, int from) {
    Map<QuestionKey, QuestionProgress> all = new HashMap<>();
    try (JsonParser parser = Json.parser(bytes, from, bytes.length - from)) {
      parser.nextToken();
      Json.entries(parser, key -> all.put(key(key), figures(parser)));
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
    boolean crammed = true;
    boolean unaided = false;
    boolean firstUnaided = false;
    boolean lastUnaided = false;
    int owed = 0;
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
        case "unaided" -> {
          crammed = false;
          unaided = parser.getBooleanValue();
        }
        case "firstUnaided" -> firstUnaided = parser.getBooleanValue();
        case "lastUnaided" -> lastUnaided = parser.getBooleanValue();
        case "owed" -> owed = parser.getIntValue();
        case "stability" -> stability = parser.getDoubleValue();
        case "difficulty" -> difficulty = parser.getDoubleValue();
        case "first" -> first = instant(parser);
        case "last" -> last = instant(parser);
        case "reviewed" -> reviewed = instant(parser);
        case "day" -> day = IsoTime.day(parser.getString()).orElseThrow();
        case "due" -> due = instant(parser);
        default -> parser.skipChildren();
      }
    }
    Instant remembered = reviewed == null ? last : reviewed;
    Memory memory =
        day == null
            ? null
            : new Memory(stability, difficulty, remembered, day, days(remembered, due));
    Unaided right = crammed ? null : new Unaided(firstUnaided, unaided, lastUnaided, owed);
    return new QuestionProgress(
        answered, correct, sum, lastScore, lastCorrect, lapses, leech, first, last, right, memory);
  }

  private static int days(Instant from, Instant to) {
    return (int) Duration.between(from, to).toDays();
  }

  /** A sum of scores in billionths; a double can hold millions of them. */
  static long sum(JsonParser parser) {
    return Math.round(parser.getDoubleValue() * BILLION);
  }

  static QuestionKey key(String text) {
    return QuestionKey.parse(text).orElseThrow();
  }

  static Instant instant(JsonParser parser) {
    return IsoTime.instant(parser.getString()).orElseThrow();
  }
}
