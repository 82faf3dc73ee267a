package prep.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;
import prep.progress.Unaided;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.Memory;

/**
 * How each question of a scope stands with somebody, as numbers that a simulation can change. The
 * place of a question is its place in {@link Scope#questions}; days are epoch days.
 */
final class Memories {

  private static final int NEVER = Integer.MIN_VALUE;

  private final int[] days;
  private final double[] stabilities;
  private final double[] difficulties;
  private final boolean[] first;
  private final boolean[] ever;
  private final int[] owed;

  private Memories(int size) {
    this.days = new int[size];
    this.stabilities = new double[size];
    this.difficulties = new double[size];
    this.first = new boolean[size];
    this.ever = new boolean[size];
    this.owed = new int[size];
  }

  /** As the record has it. */
  static Memories of(
      List<PlannedQuestion> questions, Function<QuestionKey, Optional<QuestionProgress>> progress) {
    Memories memories = new Memories(questions.size());
    for (int place = 0; place < questions.size(); place++) {
      memories.set(place, progress.apply(questions.get(place).key()).orElse(null));
    }
    return memories;
  }

  private void set(int place, @Nullable QuestionProgress figures) {
    Memory memory = figures == null ? null : figures.memory();
    Unaided unaided = figures == null ? null : figures.unaided();
    if (memory == null || unaided == null) {
      days[place] = NEVER;
      return;
    }
    days[place] = Math.toIntExact(memory.day().toEpochDay());
    stabilities[place] = memory.stability();
    difficulties[place] = memory.difficulty();
    first[place] = unaided.first();
    ever[place] = unaided.ever();
    owed[place] = unaided.owed();
  }

  Memories copy() {
    int size = days.length;
    Memories copy = new Memories(size);
    System.arraycopy(days, 0, copy.days, 0, size);
    System.arraycopy(stabilities, 0, copy.stabilities, 0, size);
    System.arraycopy(difficulties, 0, copy.difficulties, 0, size);
    System.arraycopy(first, 0, copy.first, 0, size);
    System.arraycopy(ever, 0, copy.ever, 0, size);
    System.arraycopy(owed, 0, copy.owed, 0, size);
    return copy;
  }

  int size() {
    return days.length;
  }

  boolean isNew(int place) {
    return days[place] == NEVER;
  }

  /** Whether it was asked on that day or later. */
  boolean isAskedSince(int place, int day) {
    return days[place] >= day;
  }

  /** Whether any was asked before that day. */
  boolean isAnyAskedBefore(int day) {
    for (int place = 0; place < days.length; place++) {
      if (!isNew(place) && days[place] < day) {
        return true;
      }
    }
    return false;
  }

  /** Whether it must still be put right. */
  boolean isOwed(int place) {
    return owed[place] > 0;
  }

  boolean isRightOnce(int place) {
    return ever[place];
  }

  boolean wasRightFirst(int place) {
    return first[place];
  }

  /** The chance of recall on a day, 0 to 1; 0 where it was never asked. */
  double recall(int place, int day, Learned learned) {
    return isNew(place) ? 0 : Fsrs.retrievability(1, age(place, day, learned));
  }

  /** The days since it was asked, in stabilities: the more, the less likely it is recalled. */
  double age(int place, int day, Learned learned) {
    double stability = stabilities[place] * learned.factor(first[place]);
    return Math.max(0, day - days[place]) / stability;
  }

  /** It is answered on a day. */
  void answer(int place, int day, boolean right) {
    Grade grade = right ? Grade.GOOD : Grade.AGAIN;
    if (isNew(place)) {
      stabilities[place] = Fsrs.initialStability(grade);
      difficulties[place] = Fsrs.initialDifficulty(grade);
      first[place] = right;
      owed[place] = right ? 0 : 1;
    } else {
      stabilities[place] =
          Fsrs.nextStability(stabilities[place], difficulties[place], day - days[place], grade);
      difficulties[place] = Fsrs.nextDifficulty(difficulties[place], grade);
      owed[place] = right ? Math.max(0, owed[place] - 1) : owed[place];
    }
    ever[place] |= right;
    days[place] = day;
  }

  /** The number of a day. */
  static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }
}
