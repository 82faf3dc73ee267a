package prep.terminal.json;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import prep.deck.Topic;
import prep.session.Session;
import prep.session.Summary;
import tools.jackson.core.JsonGenerator;

/** The result of a session for programs, the same in an event and in a file. */
public final class SummaryJson {

  private SummaryJson() {}

  /** Writes the properties of the summary into an object. */
  public static void write(
      JsonGenerator json, Session session, Duration elapsed, OptionalDouble passMark) {
    Summary summary = Summary.of(session);
    json.writeNumberProperty("total", summary.total());
    counts(json, summary, summary.score());
    json.writeNumberProperty("seconds", elapsed.toSeconds());
    if (passMark.isPresent()) {
      Summary counted = Summary.counted(session);
      json.writeName("passScore");
      if (counted.total() == 0) {
        json.writeNull();
      } else {
        JsonParts.number(json, counted.score());
      }
      json.writeBooleanProperty("passed", counted.passes(passMark.getAsDouble()));
    }
    json.writeObjectPropertyStart("topics");
    for (Map.Entry<Topic, Summary> topic : summary.topics().entrySet()) {
      json.writeObjectPropertyStart(topic.getKey().name());
      counts(json, topic.getValue(), topic.getValue().meanOfAnswered());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Summary summary, double score) {
    json.writeNumberProperty("answered", summary.answered());
    json.writeNumberProperty("correct", summary.correct());
    json.writeNumberProperty("found", summary.found());
    json.writeName("score");
    JsonParts.number(json, score);
  }
}
