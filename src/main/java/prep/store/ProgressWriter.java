package prep.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Learner;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.progress.TopicScore;
import prep.progress.Unaided;
import prep.schedule.Memory;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code progress.json}. Besides what people want to know, it has everything needed to
 * continue without the old history: exact sums and memory states, flags and mutes, the highest id,
 * and a checksum. What is empty is left out. Equal progress gives equal bytes.
 */
final class ProgressWriter {

  /**
   * The version of the file that this program writes. It must be raised with that of the events,
   * too, so that what an older program skipped as too new is then read.
   */
  static final int VERSION = 1;

  static final String VERSION_TEXT = "" + VERSION;

  /** What the file holds beyond what it held at first, by the names of fields. */
  static final List<String> HOLDS = List.of("foldedTo", "learner", "plan", "unaided");

  static final String QUESTIONS = "questions";

  /** How many bytes follow the line of the last question. */
  static final int BEHIND_QUESTIONS =
      ("  },\n  \"check\": \"" + Checksum.PLACEHOLDER + "\"\n}\n").length();

  private static final int SCORE_DECIMALS = 4;
  private static final int SUM_DECIMALS = 9;
  private static final double BILLION = 1e9;

  byte[] bytes(Saved saved) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator generator = Json.FACTORY.createGenerator(ProgressLayout.context(), bytes)) {
      generator.writeStartObject();
      generator.writeNumberProperty("version", VERSION);
      texts(generator, "holds", HOLDS.stream());
      write(generator, saved);
      generator.writeStringProperty("check", Checksum.PLACEHOLDER);
      generator.writeEndObject();
    }
    bytes.write('\n');
    return Checksum.sealed(bytes.toByteArray());
  }

  private static void write(JsonGenerator generator, Saved saved) {
    Progress progress = saved.progress();
    boolean started = !progress.mark().isStart();
    if (started) {
      instant(generator, "updated", progress.mark().at());
    }
    Json.number(generator, "retention", progress.retention());
    folded(generator, saved.folded());
    generator.writeObjectPropertyStart("days");
    for (Map.Entry<LocalDate, Integer> entry : progress.days().entrySet()) {
      generator.writeNumberProperty(entry.getKey().toString(), entry.getValue());
    }
    generator.writeEndObject();
    topics(generator, progress);
    texts(generator, "flags", progress.flags());
    texts(generator, "mutes", WrittenKey.sorted(progress.mutes()).stream());
    texts(generator, "renamed", progress.renamed());
    progress
        .planned()
        .ifPresent(plan -> {
          generator.writeObjectPropertyStart("plan");
          instant(generator, "made", plan.made());
          PlanFields.write(generator, plan);
          generator.writeEndObject();
        });
    if (!progress.learner().equals(Learner.UNKNOWN)) {
      LearnerFields.write(generator, progress.learner());
    }
    if (started) {
      generator.writeStringProperty("lastId", progress.mark().id().toString());
    }
    texts(generator, "pending", progress.mark().pending().stream().sorted());
    questions(generator, progress);
  }

  /** The bytes as plain numbers and the ids beside them, which differ between devices alike. */
  private static void folded(JsonGenerator generator, Map<String, Folded> folded) {
    generator.writeObjectPropertyStart("folded");
    folded.forEach(
        (name, file) -> generator.writeNumberProperty(Json.wellFormed(name), file.bytes()));
    generator.writeEndObject();
    generator.writeObjectPropertyStart("foldedTo");
    folded.forEach((name, file) -> {
      if (file.last() != null) {
        generator.writeStringProperty(Json.wellFormed(name), file.last().toString());
      }
    });
    generator.writeEndObject();
  }

  private static void topics(JsonGenerator generator, Progress progress) {
    generator.writeObjectPropertyStart("topics");
    for (Map.Entry<Topic, TopicScore> entry : progress.topics().entrySet()) {
      TopicScore score = entry.getValue();
      generator.writeObjectPropertyStart(Json.wellFormed(entry.getKey().name()));
      scores(generator, score.answered(), score.correct(), score.sum());
      instant(generator, "last", score.last());
      generator.writeEndObject();
    }
    generator.writeEndObject();
  }

  private static void scores(JsonGenerator generator, int answered, int correct, long sum) {
    generator.writeNumberProperty("answered", answered);
    generator.writeNumberProperty("correct", correct);
    BigDecimal mean =
        BigDecimal.valueOf(sum, SUM_DECIMALS)
            .divide(BigDecimal.valueOf(answered), SCORE_DECIMALS, RoundingMode.HALF_EVEN);
    Json.number(generator, "score", mean.doubleValue());
    Json.number(generator, "sum", sum / BILLION);
  }

  private static void questions(JsonGenerator generator, Progress progress) {
    generator.writeObjectPropertyStart(QUESTIONS);
    for (WrittenKey key : WrittenKey.sorted(progress.questions().keySet())) {
      QuestionProgress question = progress.questions().get(key.key());
      if (question != null) {
        generator.writeObjectPropertyStart(key.toString());
        question(generator, question);
        generator.writeEndObject();
      }
    }
    generator.writeEndObject();
  }

  private static void question(JsonGenerator generator, QuestionProgress question) {
    scores(generator, question.answered(), question.correct(), question.sum());
    Json.number(generator, "lastScore", question.lastScore());
    generator.writeBooleanProperty("lastCorrect", question.lastFull());
    generator.writeNumberProperty("lapses", question.lapses());
    optional(generator, "leech", question.leech());
    instant(generator, "first", question.first());
    @Nullable Unaided unaided = question.unaided();
    if (unaided != null) {
      generator.writeBooleanProperty("unaided", unaided.ever());
      optional(generator, "firstUnaided", unaided.first());
      optional(generator, "lastUnaided", unaided.last());
      if (unaided.owed() > 0) {
        generator.writeNumberProperty("owed", unaided.owed());
      }
    }
    @Nullable Memory memory = question.memory();
    if (memory != null) {
      Json.number(generator, "stability", memory.stability());
      Json.number(generator, "difficulty", memory.difficulty());
      if (!memory.last().equals(question.last())) {
        instant(generator, "reviewed", memory.last());
      }
      generator.writeStringProperty("day", memory.day().toString());
    }
    instant(generator, "last", question.last());
    if (memory != null) {
      instant(generator, "due", memory.dueAt());
    }
  }

  /** What isn't so is left out. */
  private static void optional(JsonGenerator generator, String name, boolean holds) {
    if (holds) {
      generator.writeBooleanProperty(name, true);
    }
  }

  private static void texts(JsonGenerator generator, String name, Map<QuestionKey, ?> texts) {
    if (!texts.isEmpty()) {
      generator.writeObjectPropertyStart(name);
      for (WrittenKey key : WrittenKey.sorted(texts.keySet())) {
        generator.writeStringProperty(
            key.toString(), Json.wellFormed(String.valueOf(texts.get(key.key()))));
      }
      generator.writeEndObject();
    }
  }

  private static void texts(JsonGenerator generator, String name, Stream<?> sorted) {
    List<String> texts = sorted.map(text -> Json.wellFormed(text.toString())).toList();
    if (!texts.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      texts.forEach(generator::writeString);
      generator.writeEndArray();
    }
  }

  static void instant(JsonGenerator generator, String name, Instant instant) {
    generator.writeStringProperty(name, IsoTime.text(instant));
  }
}
