package prep.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Learner;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.progress.TopicScore;
import prep.progress.Ulid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads {@code progress.json}; the figures of questions are read on demand. */
final class ProgressReader {

  /** What a file turns out to be. */
  sealed interface Reading {

    /** A file that is as it was written. */
    record Whole(Saved saved) implements Reading {}

    /** A file that was changed since it was written, or cut short. */
    record Damaged() implements Reading {}

    /** A file that an older prep wrote, which holds less than this one needs. */
    record Older() implements Reading {}

    /** A file that a newer prep wrote. */
    record Newer() implements Reading {}
  }

  private final byte[] bytes;
  private double retention;
  private Instant updated = Instant.EPOCH;
  private @Nullable Ulid lastId;
  private final Set<String> holds = new HashSet<>();
  private final SortedMap<String, Long> folded = new TreeMap<>();
  private final Map<String, Ulid> foldedTo = new HashMap<>();
  private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
  private final SortedMap<Topic, TopicScore> topics = new TreeMap<>();
  private final Map<QuestionKey, String> flags = new HashMap<>();
  private final Set<QuestionKey> mutes = new HashSet<>();
  private final Map<QuestionKey, QuestionKey> renamed = new HashMap<>();
  private final Set<Ulid> pending = new HashSet<>();
  private @Nullable Plan plan;
  private Learner learner = Learner.UNKNOWN;

  private ProgressReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Reading read(byte[] bytes) {
    ProgressReader reader = new ProgressReader(bytes);
    try {
      if (Checksum.holds(bytes)) {
        Saved saved = reader.saved();
        return reader.holds.containsAll(ProgressWriter.HOLDS)
            ? new Reading.Whole(saved)
            : new Reading.Older();
      }
      int version = reader.version();
      if (version > ProgressWriter.VERSION) {
        return new Reading.Newer();
      }
      return version >= 0 && version < ProgressWriter.VERSION
          ? new Reading.Older()
          : new Reading.Damaged();
    } catch (JacksonException | IllegalArgumentException | NoSuchElementException _) {
      return new Reading.Damaged();
    }
  }

  private JsonParser parser() {
    return Json.parser(bytes, 0, bytes.length);
  }

  /** The version of a file about which nothing else may be known, or -1. */
  private int version() {
    try (JsonParser parser = parser()) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return -1;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals("version");
        JsonToken value = parser.nextToken();
        if (found) {
          return value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : -1;
        }
        parser.skipChildren();
      }
      return -1;
    }
  }

  private Saved saved() {
    Map<QuestionKey, QuestionProgress> questions = Map.of();
    try (JsonParser parser = parser()) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(ProgressWriter.QUESTIONS)) {
          // The last field but the checksum; the rest of the file is left for later.
          questions = questions((int) parser.currentTokenLocation().getByteOffset());
          break;
        }
        field(parser, name);
      }
    }
    Progress.Mark mark =
        lastId == null ? Progress.Mark.START : new Progress.Mark(updated, lastId, pending);
    return new Saved(
        new Progress(
            retention, questions, topics, days, flags, mutes, renamed, learner, plan, mark),
        files());
  }

  private SortedMap<String, Folded> files() {
    SortedMap<String, Folded> files = new TreeMap<>();
    folded.forEach((name, bytes) -> files.put(name, new Folded(bytes, foldedTo.get(name))));
    return files;
  }

  private Map<QuestionKey, QuestionProgress> questions(int brace) {
    int from = brace + "{\n".length();
    int to = bytes.length - ProgressWriter.BEHIND_QUESTIONS;
    return from < to ? new SavedQuestions(bytes, from, to) : Map.of();
  }

  private void field(JsonParser parser, String name) {
    switch (name) {
      case "updated" -> updated = FiguresReader.instant(parser);
      case "retention" -> retention = parser.getDoubleValue();
      case "folded" -> Json.entries(parser, file -> folded.put(file, parser.getLongValue()));
      case "foldedTo" ->
          Json.entries(parser, file -> foldedTo.put(file, Ulid.of(parser.getString())));
      case "days" ->
          Json.entries(
              parser, day -> days.put(IsoTime.day(day).orElseThrow(), parser.getIntValue()));
      case "topics" -> Json.entries(parser, topic -> topics.put(new Topic(topic), topic(parser)));
      case "flags" ->
          Json.entries(parser, key -> flags.put(FiguresReader.key(key), parser.getString()));
      case "renamed" ->
          Json.entries(
              parser,
              key -> renamed.put(FiguresReader.key(key), FiguresReader.key(parser.getString())));
      case "holds" -> texts(parser, holds::add);
      case "mutes" -> texts(parser, key -> mutes.add(FiguresReader.key(key)));
      case "pending" -> texts(parser, id -> pending.add(Ulid.of(id)));
      case "plan" -> plan = plan(parser);
      case "learner" -> learner = LearnerFields.read(parser);
      case "lastId" -> lastId = Ulid.of(parser.getString());
      default -> parser.skipChildren();
    }
  }

  private static Plan plan(JsonParser parser) {
    parser.nextToken();
    parser.nextToken();
    Instant made = FiguresReader.instant(parser);
    return PlanFields.read(parser).flatMap(fields -> fields.plan(made)).orElseThrow();
  }

  private static void texts(JsonParser parser, Consumer<String> texts) {
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.accept(parser.getString());
    }
  }

  private static TopicScore topic(JsonParser parser) {
    int answered = 0;
    int correct = 0;
    long sum = 0;
    Instant last = Instant.EPOCH;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "answered" -> answered = parser.getIntValue();
        case "correct" -> correct = parser.getIntValue();
        case "sum" -> sum = FiguresReader.sum(parser);
        case "last" -> last = FiguresReader.instant(parser);
        default -> parser.skipChildren();
      }
    }
    return new TopicScore(answered, correct, sum, last);
  }
}
