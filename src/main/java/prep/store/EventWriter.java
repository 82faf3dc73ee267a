package prep.store;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes events as lines of the history. */
final class EventWriter {

  private static final char REPLACEMENT = '\uFFFD';

  /** The line of an event, with its line end. */
  byte[] line(HistoryEvent event) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      generator.writeNumberProperty("v", EventReader.VERSION);
      generator.writeStringProperty("id", event.id());
      generator.writeStringProperty("at", IsoTime.text(event.at().toEpochMilli()));
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
      case HistoryEvent.Undone undone -> generator.writeStringProperty("undo", undone.target());
      case HistoryEvent.Reset reset ->
          generator.writeStringProperty("reset", wellFormed(reset.glob()));
      case HistoryEvent.Flagged flagged -> {
        generator.writeStringProperty("flag", wellFormed(flagged.question().toString()));
        if (flagged.on()) {
          generator.writeStringProperty("note", wellFormed(flagged.note()));
        } else {
          generator.writeBooleanProperty("on", false);
        }
      }
      case HistoryEvent.Muted muted -> {
        generator.writeStringProperty("mute", wellFormed(muted.question().toString()));
        if (!muted.on()) {
          generator.writeBooleanProperty("on", false);
        }
      }
    }
  }

  private static void answered(JsonGenerator generator, HistoryEvent.Answered answered) {
    generator.writeStringProperty("day", answered.day().toString());
    generator.writeStringProperty("session", answered.session());
    generator.writeStringProperty("question", wellFormed(answered.question().toString()));
    generator.writeStringProperty("rev", wellFormed(answered.rev()));
    generator.writeStringProperty("type", answered.type());
    switch (answered.answer()) {
      case HistoryEvent.Given.Numbers(List<Integer> numbers) ->
          numbers(generator, "answer", numbers);
      case HistoryEvent.Given.Text(String text) ->
          generator.writeStringProperty("answer", wellFormed(text));
    }
    score(generator, answered.score());
    generator.writeStringProperty("grade", answered.grade().word());
    generator.writeNumberProperty("ms", answered.ms());
    generator.writeBooleanProperty("hint", answered.hint());
    generator.writeStringProperty("mode", answered.mode().word());
  }

  private static void amended(JsonGenerator generator, HistoryEvent.Amended amended) {
    generator.writeStringProperty("amend", amended.target());
    if (amended.grade() != null) {
      generator.writeStringProperty("grade", amended.grade().word());
    }
    if (amended.score() != null) {
      score(generator, amended.score());
    }
    @Nullable List<Integer> points = amended.points();
    if (points != null) {
      numbers(generator, "points", points);
    }
  }

  private static void score(JsonGenerator generator, double score) {
    generator.writeName("score");
    JsonNumbers.write(generator, score);
  }

  private static void numbers(JsonGenerator generator, String name, List<Integer> numbers) {
    generator.writeArrayPropertyStart(name);
    for (int number : numbers) {
      generator.writeNumber(number);
    }
    generator.writeEndArray();
  }

  /** Halves of surrogate pairs, which no UTF-8 can hold, are replaced. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, REPLACEMENT);
    }
    return mended == null ? text : mended.toString();
  }
}
