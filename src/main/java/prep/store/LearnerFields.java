package prep.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.Forgetting;
import prep.progress.Learner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is known of the user as {@code progress.json} has it. */
final class LearnerFields {

  private LearnerFields() {}

  /** Writes the field {@code learner}. */
  static void write(JsonGenerator generator, Learner learner) {
    generator.writeObjectPropertyStart("learner");
    forgetting(generator, "afterRight", learner.afterRight());
    forgetting(generator, "afterWrong", learner.afterWrong());
    generator.writeObjectPropertyStart("seconds");
    learner
        .seconds()
        .forEach((type, counts) -> {
          generator.writeObjectPropertyStart(type.word());
          counts.forEach(
              (seconds, count) -> generator.writeNumberProperty(Integer.toString(seconds), count));
          generator.writeEndObject();
        });
    generator.writeEndObject();
    generator.writeStringProperty("day", learner.day().toString());
    generator.writeObjectPropertyStart("today");
    for (WrittenKey key : WrittenKey.sorted(learner.today().keySet())) {
      generator.writeNumberProperty(key.toString(), learner.today().getOrDefault(key.key(), 0));
    }
    generator.writeEndObject();
    generator.writeObjectPropertyStart("sessions");
    new TreeMap<>(learner.sessions())
        .forEach((session, at) -> ProgressWriter.instant(generator, Json.wellFormed(session), at));
    generator.writeEndObject();
    generator.writeEndObject();
  }

  private static void forgetting(JsonGenerator generator, String name, Forgetting forgetting) {
    generator.writeObjectPropertyStart(name);
    generator.writeNumberProperty("reviews", forgetting.reviews());
    generator.writeArrayPropertyStart("losses");
    forgetting.losses().forEach(generator::writeNumber);
    generator.writeEndArray();
    generator.writeEndObject();
  }

  /** Reads the value of the field. */
  static Learner read(JsonParser parser) {
    Forgetting afterRight = Forgetting.NONE;
    Forgetting afterWrong = Forgetting.NONE;
    Map<QuestionType, SortedMap<Integer, Integer>> seconds = new EnumMap<>(QuestionType.class);
    LocalDate day = LocalDate.EPOCH;
    Map<QuestionKey, Integer> today = new HashMap<>();
    Map<String, Instant> sessions = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "afterRight" -> afterRight = forgetting(parser);
        case "afterWrong" -> afterWrong = forgetting(parser);
        case "seconds" ->
            Json.entries(
                parser, type -> seconds.put(QuestionType.of(type).orElseThrow(), counts(parser)));
        case "day" -> day = IsoTime.day(parser.getString()).orElseThrow();
        case "today" ->
            Json.entries(parser, key -> today.put(FiguresReader.key(key), parser.getIntValue()));
        case "sessions" ->
            Json.entries(parser, session -> sessions.put(session, FiguresReader.instant(parser)));
        default -> parser.skipChildren();
      }
    }
    return new Learner(afterRight, afterWrong, seconds, day, today, sessions);
  }

  private static SortedMap<Integer, Integer> counts(JsonParser parser) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    Json.entries(parser, seconds -> counts.put(Integer.valueOf(seconds), parser.getIntValue()));
    return counts;
  }

  private static Forgetting forgetting(JsonParser parser) {
    int reviews = 0;
    List<Long> losses = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isReviews = parser.currentName().equals("reviews");
      parser.nextToken();
      if (isReviews) {
        reviews = parser.getIntValue();
      } else {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          losses.add(parser.getLongValue());
        }
      }
    }
    return new Forgetting(reviews, losses);
  }
}
