package prep.cli.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prep.cli.command.JsonText;
import prep.cli.command.Preparation;
import prep.deck.Topic;
import prep.plan.DaysWork;
import prep.plan.Lever;
import prep.plan.PlannedQuestion;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.progress.Plan;
import tools.jackson.core.JsonGenerator;

/** A plan and what it comes to as JSON, unrounded. */
final class PlanJson {

  /** What there is without a plan. */
  static final String NONE = "{\"plan\":null}";

  private static final int LETTERS = 3;
  private static final int SECONDS = 60;

  private PlanJson() {}

  static String of(Preparation preparation) {
    Prospect prospect = preparation.prospect();
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeObjectPropertyStart("plan");
      plan(json, preparation.plan());
      json.writeEndObject();
      json.writeNumberProperty("questions", preparation.scope().questions().size());
      json.writeNumberProperty("items", preparation.scope().items());
      json.writeNumberProperty("tasks", preparation.scope().tasks());
      json.writeNumberProperty("rightOnce", preparation.rightOnce());
      json.writeNumberProperty("toExplain", preparation.toExplain());
      json.writeNumberProperty("explained", preparation.explained());
      readiness(json, prospect.readiness());
      JsonText.share(json, "leftOut", prospect.leftOut());
      JsonText.share(json, "unmetItems", prospect.unmet());
      JsonText.day(json, "allMet", Optional.ofNullable(prospect.allMet()));
      JsonText.share(json, "rightOnceByTheDay", prospect.rightOnce());
      JsonText.share(json, "recalled", prospect.recalled());
      today(json, preparation);
      days(json, prospect.days());
      sections(json, prospect.sections());
      levers(json, Math.round(prospect.leftOut()) == 0 ? List.of() : preparation.levers());
      json.writeEndObject();
    });
  }

  private static void plan(JsonGenerator json, Plan plan) {
    json.writeStringProperty("by", plan.by().toString());
    JsonText.strings(json, "tracks", plan.tracks());
    JsonText.strings(json, "topics", plan.topics().stream().map(Topic::name).toList());
    json.writeNumberProperty("minutes", plan.minutes());
    JsonText.strings(
        json,
        "off",
        plan.off().stream()
            .map(day -> day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT))
            .toList());
    json.writeStringProperty("level", plan.level().word());
    JsonText.strings(json, "without", plan.without());
  }

  private static void readiness(JsonGenerator json, Readiness readiness) {
    json.writeObjectPropertyStart("readiness");
    JsonText.share(json, "low", readiness.low());
    JsonText.share(json, "likely", readiness.likely());
    JsonText.share(json, "high", readiness.high());
    json.writeEndObject();
  }

  private static void today(JsonGenerator json, Preparation preparation) {
    DaysWork work = preparation.work(preparation.secondsLeft());
    json.writeObjectPropertyStart("today");
    json.writeNumberProperty("minutesLeft", preparation.secondsLeft() / SECONDS);
    keys(json, "putRight", work.putRight());
    keys(json, "new", work.fresh());
    keys(json, "keep", work.keep());
    json.writeEndObject();
  }

  private static void keys(JsonGenerator json, String name, List<PlannedQuestion> questions) {
    JsonText.strings(json, name, questions.stream().map(it -> it.key().toString()).toList());
  }

  private static void days(JsonGenerator json, List<Prospect.Day> days) {
    json.writeArrayPropertyStart("days");
    for (Prospect.Day day : days) {
      json.writeStartObject();
      json.writeStringProperty("day", day.date().toString());
      JsonText.share(json, "new", day.fresh());
      JsonText.share(json, "putRight", day.putRight());
      JsonText.share(json, "keep", day.keep());
      JsonText.share(json, "rightOnce", day.rightOnce());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sections(JsonGenerator json, List<Prospect.OfSection> sections) {
    json.writeArrayPropertyStart("sections");
    for (Prospect.OfSection section : sections) {
      json.writeStartObject();
      json.writeStringProperty("title", section.title());
      JsonText.share(json, "weight", section.weight());
      json.writeNumberProperty("questions", section.questions());
      json.writeNumberProperty("rightOnce", section.rightOnceNow());
      JsonText.share(json, "readiness", section.readiness());
      JsonText.share(json, "unmetItems", section.unmet());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void levers(JsonGenerator json, List<Lever> levers) {
    json.writeArrayPropertyStart("levers");
    for (Lever lever : levers) {
      json.writeStartObject();
      json.writeNumberProperty("minutes", lever.plan().minutes());
      json.writeStringProperty("level", lever.plan().level().word());
      JsonText.strings(json, "without", lever.plan().without());
      json.writeNumberProperty("questions", lever.scope().questions().size());
      JsonText.share(json, "leftOut", lever.prospect().leftOut());
      readiness(json, lever.prospect().readiness());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
