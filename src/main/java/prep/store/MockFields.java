package prep.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.MockFacts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A practice interview as it is written in the history; a field may be missing. */
final class MockFields {

  private MockFields() {}

  static void write(JsonGenerator generator, MockFacts mock) {
    generator.writeObjectPropertyStart("mock");
    generator.writeStringProperty("level", mock.level().word());
    generator.writeNumberProperty("minutes", mock.minutes());
    Json.texts(generator, "tracks", mock.tracks());
    Json.texts(generator, "topics", mock.topics().stream().map(Topic::name).toList());
    if (mock.threads() > 0) {
      generator.writeNumberProperty("threads", mock.threads());
    }
    generator.writeNumberProperty("seed", mock.seed());
    generator.writeBooleanProperty("complete", mock.complete());
    generator.writeNumberProperty("seconds", mock.took().toSeconds());
    generator.writeEndObject();
  }

  /** Reads an object, at whose start the parser is; empty where it cannot be an interview. */
  static Optional<MockFacts> read(JsonParser parser) {
    Optional<Level> level = Optional.empty();
    long minutes = 0;
    List<String> tracks = List.of();
    List<String> topics = List.of();
    long threads = 0;
    long seed = 0;
    boolean complete = false;
    long seconds = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (name) {
        case "level" -> level = Level.of(Json.text(parser, token));
        case "minutes" -> minutes = number(parser, token);
        case "tracks" -> tracks = Json.texts(parser, token);
        case "topics" -> topics = Json.texts(parser, token);
        case "threads" -> threads = number(parser, token);
        case "seed" -> seed = number(parser, token);
        case "complete" -> complete = token == JsonToken.VALUE_TRUE;
        case "seconds" -> seconds = number(parser, token);
        default -> parser.skipChildren();
      }
    }
    boolean sound =
        level.isPresent()
            && minutes >= 1
            && minutes <= MockFacts.MOST_MINUTES
            && seconds >= 0
            && threads >= 0
            && threads <= MockFacts.MOST_MINUTES
            && topics.stream().allMatch(topic -> QuestionKey.parse(topic + "/x").isPresent());
    return sound
        ? Optional.of(
            new MockFacts(
                level.get(),
                (int) minutes,
                tracks,
                topics.stream().map(Topic::new).toList(),
                (int) threads,
                seed,
                complete,
                Duration.ofSeconds(seconds)))
        : Optional.empty();
  }

  private static long number(JsonParser parser, @Nullable JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    parser.skipChildren();
    return 0;
  }
}
