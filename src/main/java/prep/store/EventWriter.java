package prep.store;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent;
import prep.progress.Plan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes events as lines of the history. */
final class EventWriter {

  /** The line of an event, with its line end. */
  byte[] line(HistoryEvent event) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      generator.writeNumberProperty("v", EventReader.VERSION);
      generator.writeStringProperty("id", event.id().toString());
      generator.writeStringProperty("at", IsoTime.text(event.at()));
      fields(generator, event);
      generator.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  private static void fields(JsonGenerator generator, HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Answered answered -> answered(generator, answered);
      case HistoryEvent.Amended amended -> amended(generator, amended);
      case HistoryEvent.Undone undone ->
          generator.writeStringProperty("undo", undone.target().toString());
      case HistoryEvent.Reset reset ->
          generator.writeStringProperty("reset", Json.wellFormed(reset.glob()));
      case HistoryEvent.Flagged flagged -> {
        generator.writeStringProperty("flag", Json.wellFormed(flagged.question().toString()));
        if (flagged.on()) {
          generator.writeStringProperty("note", Json.wellFormed(flagged.note()));
        } else {
          generator.writeBooleanProperty("on", false);
        }
      }
      case HistoryEvent.Muted muted -> {
        generator.writeStringProperty("mute", Json.wellFormed(muted.question().toString()));
        if (!muted.on()) {
          generator.writeBooleanProperty("on", false);
        }
      }
      case HistoryEvent.Planned planned -> planned(generator, planned.plan());
      case HistoryEvent.Mocked mocked -> {
        generator.writeStringProperty("session", Json.wellFormed(mocked.session()));
        MockFields.write(generator, mocked.facts());
      }
    }
  }

  private static void planned(JsonGenerator generator, @Nullable Plan plan) {
    generator.writeObjectPropertyStart("plan");
    if (plan != null) {
      PlanFields.write(generator, plan);
    }
    generator.writeEndObject();
    if (plan == null) {
      generator.writeBooleanProperty("on", false);
    }
  }

  private static void answered(JsonGenerator generator, HistoryEvent.Answered answered) {
    generator.writeStringProperty("day", answered.day().toString());
    generator.writeStringProperty("session", answered.session());
    generator.writeStringProperty("question", Json.wellFormed(answered.question().toString()));
    generator.writeStringProperty("rev", Json.wellFormed(answered.rev()));
    generator.writeStringProperty("type", answered.type().word());
    switch (answered.answer()) {
      case HistoryEvent.Given.Numbers(List<Integer> numbers) ->
          numbers(generator, "answer", numbers);
      case HistoryEvent.Given.Text(String text) ->
          generator.writeStringProperty("answer", Json.wellFormed(text));
    }
    Json.number(generator, "score", answered.score());
    generator.writeStringProperty("grade", answered.grade().word());
    generator.writeNumberProperty("ms", answered.ms());
    generator.writeBooleanProperty("hint", answered.hint());
    generator.writeStringProperty("mode", answered.mode().word());
    manner(generator, answered.manner());
  }

  private static void manner(JsonGenerator generator, HistoryEvent.Manner manner) {
    if (manner.byWords()) {
      generator.writeStringProperty("by", EventReader.WORDS);
    }
    if (manner.sure() > 0) {
      generator.writeNumberProperty("sure", manner.sure());
    }
    if (manner.aloud()) {
      generator.writeBooleanProperty("aloud", true);
    }
    if (!manner.part().isEmpty()) {
      generator.writeStringProperty("part", Json.wellFormed(manner.part()));
    }
    if (manner.follows() != null) {
      generator.writeStringProperty("follows", Json.wellFormed(manner.follows().toString()));
    }
  }

  private static void amended(JsonGenerator generator, HistoryEvent.Amended amended) {
    generator.writeStringProperty("amend", amended.target().toString());
    if (amended.grade() != null) {
      generator.writeStringProperty("grade", amended.grade().word());
    }
    if (amended.score() != null) {
      Json.number(generator, "score", amended.score());
    }
    @Nullable List<Integer> points = amended.points();
    if (points != null) {
      numbers(generator, "points", points);
    }
    @Nullable List<Integer> myths = amended.myths();
    if (myths != null) {
      numbers(generator, "myths", myths);
    }
  }

  private static void numbers(JsonGenerator generator, String name, List<Integer> numbers) {
    generator.writeArrayPropertyStart(name);
    for (int number : numbers) {
      generator.writeNumber(number);
    }
    generator.writeEndArray();
  }
}
