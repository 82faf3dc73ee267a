package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.Memory;

/**
 * The figures of one question while its answers are added up, in plain numbers: a fold of a million
 * answers makes no object for each.
 */
final class Tally {

  private static final int LEECH_AT = 8;
  private static final long DAY_MILLIS = 86_400_000;

  private final Fsrs fsrs;
  private int answered;
  private int correct;
  private long sum;
  private double lastScore;
  private boolean lastCorrect;
  private int lapses;
  private boolean leech;
  private long firstAt;
  private long lastAt;

  /** 0 while there is no memory state. */
  private double stability;

  private double difficulty;
  private long reviewedAt;
  private long reviewedDay;
  private int interval;

  Tally(Fsrs fsrs) {
    this.fsrs = fsrs;
  }

  /** Goes on from figures added up before. */
  Tally(Fsrs fsrs, QuestionProgress base) {
    this(fsrs);
    answered = base.answered();
    correct = base.correct();
    sum = base.sum();
    lastScore = base.lastScore();
    lastCorrect = base.lastCorrect();
    lapses = base.lapses();
    leech = base.leech();
    firstAt = base.first().toEpochMilli();
    lastAt = base.last().toEpochMilli();
    Memory memory = base.memory();
    if (memory != null) {
      stability = memory.stability();
      difficulty = memory.difficulty();
      reviewedAt = memory.last().toEpochMilli();
      reviewedDay = memory.day().toEpochDay();
      interval = memory.interval();
    }
  }

  boolean isEmpty() {
    return answered == 0;
  }

  /** Counts an answer. */
  void score(double score, boolean full, long at) {
    if (answered == 0) {
      firstAt = at;
    }
    answered++;
    if (full) {
      correct++;
    }
    sum += Math.round(score * QuestionProgress.BILLION);
    lastScore = score;
    lastCorrect = full;
    lastAt = at;
  }

  /** Changes the memory state. */
  void remember(Grade grade, long at, long day) {
    if (stability == 0) {
      stability = Fsrs.initialStability(grade);
      difficulty = Fsrs.initialDifficulty(grade);
    } else {
      if (grade == Grade.AGAIN && ++lapses == LEECH_AT) {
        leech = true;
      }
      long elapsed = Fsrs.elapsedDays((at - reviewedAt) / DAY_MILLIS, reviewedDay, day);
      stability = Fsrs.nextStability(stability, difficulty, elapsed, grade);
      difficulty = Fsrs.nextDifficulty(difficulty, grade);
    }
    reviewedAt = at;
    reviewedDay = day;
    interval = fsrs.intervalDays(stability);
  }

  /** The user has seen to it. */
  void unflag() {
    leech = false;
  }

  /** The figures; there must be an answer. */
  QuestionProgress progress() {
    return new QuestionProgress(
        answered,
        correct,
        sum,
        lastScore,
        lastCorrect,
        lapses,
        leech,
        Instant.ofEpochMilli(firstAt),
        Instant.ofEpochMilli(lastAt),
        memory());
  }

  private @Nullable Memory memory() {
    if (stability == 0) {
      return null;
    }
    return new Memory(
        stability,
        difficulty,
        Instant.ofEpochMilli(reviewedAt),
        LocalDate.ofEpochDay(reviewedDay),
        interval);
  }
}
