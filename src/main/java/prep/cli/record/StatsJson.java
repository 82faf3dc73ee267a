package prep.cli.record;

import java.time.LocalDate;
import java.util.TreeSet;
import prep.cli.command.JsonText;
import prep.progress.Statistics;
import prep.progress.Streak;
import prep.screen.Stats;
import tools.jackson.core.JsonGenerator;

/** The statistics as JSON: one object on one line. */
final class StatsJson {

  private StatsJson() {}

  static String of(Stats stats) {
    return JsonText.of(json -> write(json, stats));
  }

  private static void write(JsonGenerator json, Stats stats) {
    json.writeStartObject();
    TreeSet<LocalDate> days = new TreeSet<>(stats.history().days().keySet());
    json.writeStringProperty("today", stats.today().toString());
    json.writeNumberProperty("answers", stats.history().answers());
    json.writeNumberProperty("seconds", stats.history().time().toSeconds());
    json.writeNumberProperty("streak", Streak.current(days, stats.today()));
    json.writeNumberProperty("longestStreak", Streak.longest(days));
    json.writeObjectPropertyStart("days");
    stats.history().days().forEach((day, n) -> json.writeNumberProperty(day.toString(), n));
    json.writeEndObject();
    topics(json, stats);
    json.writeObjectPropertyStart("due");
    stats.forecast().days().forEach((day, n) -> json.writeNumberProperty(day.toString(), n));
    json.writeEndObject();
    weakest(json, stats);
    said(json, stats);
    interviews(json, stats);
    json.writeEndObject();
  }

  /** Without a threshold: scripts see how many answers there are. */
  private static void said(JsonGenerator json, Stats stats) {
    json.writeArrayPropertyStart("said");
    stats
        .history()
        .said()
        .reversed()
        .forEach((sure, said) -> {
          json.writeStartObject();
          json.writeNumberProperty("sure", sure);
          json.writeNumberProperty("answers", said.answers());
          json.writeNumberProperty("right", said.right());
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private static void interviews(JsonGenerator json, Stats stats) {
    Statistics.Interviews interviews = stats.history().interviews();
    json.writeObjectPropertyStart("interviews");
    json.writeNumberProperty("asked", interviews.questions());
    json.writeObjectPropertyStart("topics");
    interviews.asked().forEach((topic, asked) -> json.writeNumberProperty(topic.name(), asked));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void topics(JsonGenerator json, Stats stats) {
    json.writeArrayPropertyStart("topics");
    for (Stats.TopicRow row : stats.topics()) {
      json.writeStartObject();
      json.writeStringProperty("topic", row.topic().name());
      json.writeNumberProperty("answered", row.answers());
      JsonText.share(json, "score", row.score());
      JsonText.share(json, "covered", row.mastery().covered());
      JsonText.share(json, "recall", row.mastery().recall());
      json.writeNumberProperty("reviews", row.history().reviews());
      JsonText.share(json, "remembered", row.remembered());
      json.writeNumberProperty("seconds", row.history().time().toSeconds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void weakest(JsonGenerator json, Stats stats) {
    json.writeArrayPropertyStart("weakest");
    for (Stats.Weak weak : stats.weakest()) {
      json.writeStartObject();
      json.writeStringProperty("key", weak.key().toString());
      json.writeNumberProperty("answered", weak.answered());
      json.writeNumberProperty("correct", weak.correct());
      JsonText.share(json, "lastScore", weak.lastScore());
      json.writeNumberProperty("lapses", weak.lapses());
      JsonText.share(json, "remembered", weak.recall());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
