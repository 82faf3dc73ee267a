package prep.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Plan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A plan as it is written in the history and in {@code progress.json}; a field may be missing.
 *
 * @param by null where it is missing
 */
record PlanFields(
    @Nullable LocalDate by,
    List<String> tracks,
    List<String> topics,
    int minutes,
    Set<DayOfWeek> off,
    Level level,
    List<String> without) {

  /** How long a day is where a plan doesn't say. */
  private static final int USUAL_MINUTES = 30;

  private static final int LETTERS = 3;

  /** Writes the fields of a plan into an object that is open. */
  static void write(JsonGenerator generator, Plan plan) {
    generator.writeStringProperty("by", plan.by().toString());
    Json.texts(generator, "tracks", plan.tracks());
    Json.texts(generator, "topics", plan.topics().stream().map(Topic::name).toList());
    generator.writeNumberProperty("minutes", plan.minutes());
    Json.texts(generator, "off", plan.off().stream().map(PlanFields::word).toList());
    generator.writeStringProperty("level", plan.level().word());
    Json.texts(generator, "without", plan.without());
  }

  /** Reads an object, at whose start the parser is; empty where a value can't be part of a plan. */
  static Optional<PlanFields> read(JsonParser parser) {
    LocalDate by = null;
    List<String> tracks = List.of();
    List<String> topics = List.of();
    int minutes = USUAL_MINUTES;
    Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
    Level level = Level.MID;
    List<String> without = List.of();
    boolean sound = true;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (name) {
        case "by" -> by = IsoTime.day(Json.text(parser, token)).orElse(null);
        case "tracks" -> tracks = Json.texts(parser, token);
        case "topics" -> {
          topics = Json.texts(parser, token);
          sound &= topics.stream().allMatch(topic -> QuestionKey.parse(topic + "/x").isPresent());
        }
        case "minutes" -> minutes = token == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
        case "off" -> {
          for (String word : Json.texts(parser, token)) {
            sound &= day(word).map(off::add).isPresent();
          }
        }
        case "level" -> {
          Optional<Level> read = Level.of(Json.text(parser, token));
          sound &= read.isPresent();
          level = read.orElse(level);
        }
        case "without" -> without = Json.texts(parser, token);
        default -> parser.skipChildren();
      }
    }
    sound &= minutes >= 1 && minutes <= Plan.MOST_MINUTES;
    return sound
        ? Optional.of(new PlanFields(by, tracks, topics, minutes, off, level, without))
        : Optional.empty();
  }

  /** The plan that was made at some time; empty where it isn't for anything or any day. */
  Optional<Plan> plan(Instant made) {
    List<Topic> named = topics.stream().map(Topic::new).toList();
    return by == null || (tracks.isEmpty() && named.isEmpty())
        ? Optional.empty()
        : Optional.of(new Plan(made, by, tracks, named, minutes, off, level, without));
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }

  private static Optional<DayOfWeek> day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word(day).equals(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
