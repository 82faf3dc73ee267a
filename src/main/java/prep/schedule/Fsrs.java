package prep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The spaced-repetition scheduler FSRS-6 for a desired retention: how an answer changes a memory
 * state, and after how many days the chance of recall has fallen to what is desired. There are no
 * learning steps, and intervals are not fuzzed.
 *
 * <p>Formulas: "FSRS-6" in <a
 * href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 * Algorithm</a> of the Open Spaced Repetition project. Default parameters w<sub>0</sub> to
 * w<sub>20</sub>, the bounds of stability and difficulty, and the rounding of intervals: <a
 * href="https://github.com/open-spaced-repetition/py-fsrs">py-fsrs</a> 6. In the formulas S is
 * stability in days, D difficulty, R retrievability, G the number of the grade, 1 to 4.
 *
 * <p>{@link StrictMath} throughout: the same answers give the same states, to the last bit, on
 * every machine.
 */
public final class Fsrs {

  /** A day is the shortest interval. */
  public static final int MINIMUM_INTERVAL = 1;

  /** The longest interval, in days: a hundred years. */
  public static final int MAXIMUM_INTERVAL = 36_500;

  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double MINIMUM_STABILITY = 0.001;
  private static final double DECAY = -W[20];

  /** Chosen so that the forgetting curve passes through 90 percent when S days have passed. */
  private static final double FACTOR = StrictMath.pow(0.9, 1 / DECAY) - 1;

  private static final double RECALL_GAIN = StrictMath.exp(W[8]);
  private static final double LARGEST_LOSS = StrictMath.exp(W[17] * W[18]);
  private static final double EASIEST = initialDifficultyUnbounded(Grade.EASY);

  private final double retention;
  private final double daysPerStability;

  /**
   * @param retention the chance of recall at which a question is asked again, over 0 and under 1
   */
  public Fsrs(double retention) {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("no retention: " + retention);
    }
    this.retention = retention;
    this.daysPerStability = (StrictMath.pow(retention, 1 / DECAY) - 1) / FACTOR;
  }

  /** The chance of recall at which a question is asked again. */
  public double retention() {
    return retention;
  }

  /** The memory state after the first answer. */
  public Memory first(Grade grade, Instant at, LocalDate day) {
    return memory(initialStability(grade), initialDifficulty(grade), at, day);
  }

  /** The memory state after a further answer. */
  public Memory next(Memory memory, Grade grade, Instant at, LocalDate day) {
    long elapsed = elapsedDays(memory, at, day);
    return memory(
        nextStability(memory.stability(), memory.difficulty(), elapsed, grade),
        nextDifficulty(memory.difficulty(), grade),
        at,
        day);
  }

  private Memory memory(double stability, double difficulty, Instant at, LocalDate day) {
    return new Memory(stability, difficulty, at, day, intervalDays(stability));
  }

  /** What each grade makes of a first answer. */
  public Outlook outlook() {
    return new Outlook(
        intervalDays(initialStability(Grade.AGAIN)),
        intervalDays(initialStability(Grade.HARD)),
        intervalDays(initialStability(Grade.GOOD)),
        intervalDays(initialStability(Grade.EASY)));
  }

  /** What each grade makes of a further answer. */
  public Outlook outlook(Memory memory, Instant at, LocalDate day) {
    return new Outlook(
        intervalAfter(memory, Grade.AGAIN, at, day),
        intervalAfter(memory, Grade.HARD, at, day),
        intervalAfter(memory, Grade.GOOD, at, day),
        intervalAfter(memory, Grade.EASY, at, day));
  }

  private int intervalAfter(Memory memory, Grade grade, Instant at, LocalDate day) {
    long elapsed = elapsedDays(memory, at, day);
    return intervalDays(nextStability(memory.stability(), memory.difficulty(), elapsed, grade));
  }

  /**
   * After how many days the chance of recall has fallen to the desired retention: S / FACTOR ·
   * (retention<sup>1/DECAY</sup> − 1), rounded half to even, 1 to 36,500.
   */
  public int intervalDays(double stability) {
    double days = StrictMath.rint(stability * daysPerStability);
    return (int) Math.clamp(days, MINIMUM_INTERVAL, MAXIMUM_INTERVAL);
  }

  /** The chance that a question is remembered now, over 0 to 1. */
  public static double retrievability(Memory memory, Instant now, LocalDate today) {
    return retrievability(memory.stability(), (double) elapsedDays(memory, now, today));
  }

  /** The forgetting curve: R = (1 + FACTOR · days / S)<sup>DECAY</sup>. */
  public static double retrievability(double stability, double days) {
    return StrictMath.pow(1 + FACTOR * days / stability, DECAY);
  }

  /**
   * The days since the last answer, at least 0: the larger of the whole periods of 24 hours and the
   * difference of local dates, so that an evening and the next morning are a day apart.
   */
  public static long elapsedDays(Memory memory, Instant at, LocalDate day) {
    long periods = memory.last().until(at, ChronoUnit.DAYS);
    long dates = day.toEpochDay() - memory.day().toEpochDay();
    return Math.max(0, Math.max(periods, dates));
  }

  /** The stability after the first answer: S<sub>0</sub>(G) = w<sub>G−1</sub>. */
  public static double initialStability(Grade grade) {
    return W[grade.number() - 1];
  }

  /**
   * The difficulty after the first answer: D<sub>0</sub>(G) = w<sub>4</sub> −
   * e<sup>w<sub>5</sub>·(G−1)</sup> + 1, from 1 to 10.
   */
  public static double initialDifficulty(Grade grade) {
    return boundedDifficulty(initialDifficultyUnbounded(grade));
  }

  /**
   * The difficulty after a further answer. ΔD = −w<sub>6</sub>·(G−3) is damped towards 10: D′ = D +
   * ΔD·(10−D)/9, and drawn back to the easiest start: w<sub>7</sub>·D<sub>0</sub>(4) +
   * (1−w<sub>7</sub>)·D′, from 1 to 10.
   */
  public static double nextDifficulty(double difficulty, Grade grade) {
    double change = -W[6] * (grade.number() - 3);
    double damped = difficulty + (10 - difficulty) * change / 9;
    return boundedDifficulty(W[7] * EASIEST + (1 - W[7]) * damped);
  }

  /** The stability, in days, after an answer that came {@code elapsed} days after the last one. */
  public static double nextStability(
      double stability, double difficulty, long elapsed, Grade grade) {
    if (elapsed < 1) {
      return Math.max(sameDay(stability, grade), MINIMUM_STABILITY);
    }
    double recall = retrievability(stability, (double) elapsed);
    double next =
        switch (grade) {
          case AGAIN -> forgotten(stability, difficulty, recall);
          case HARD -> recalled(stability, difficulty, recall, W[15]);
          case GOOD -> recalled(stability, difficulty, recall, 1);
          case EASY -> recalled(stability, difficulty, recall, W[16]);
        };
    return Math.max(next, MINIMUM_STABILITY);
  }

  /**
   * The same-day formula: S · e<sup>w<sub>17</sub>·(G−3+w<sub>18</sub>)</sup> ·
   * S<sup>−w<sub>19</sub></sup>; good and easy never lower it.
   */
  private static double sameDay(double stability, Grade grade) {
    double increase =
        StrictMath.exp(W[17] * (grade.number() - 3 + W[18])) * StrictMath.pow(stability, -W[19]);
    return stability
        * switch (grade) {
          case AGAIN, HARD -> increase;
          case GOOD, EASY -> Math.max(increase, 1);
        };
  }

  /**
   * After a success: S · (1 + e<sup>w<sub>8</sub></sup> · (11−D) · S<sup>−w<sub>9</sub></sup> ·
   * (e<sup>w<sub>10</sub>·(1−R)</sup> − 1) · w<sub>15</sub> if hard · w<sub>16</sub> if easy).
   */
  private static double recalled(
      double stability, double difficulty, double recall, double weight) {
    return stability
        * (1
            + RECALL_GAIN
                * (11 - difficulty)
                * StrictMath.pow(stability, -W[9])
                * (StrictMath.exp((1 - recall) * W[10]) - 1)
                * weight);
  }

  /**
   * After a lapse: w<sub>11</sub> · D<sup>−w<sub>12</sub></sup> · ((S+1)<sup>w<sub>13</sub></sup> −
   * 1) · e<sup>w<sub>14</sub>·(1−R)</sup>, and at most S /
   * e<sup>w<sub>17</sub>·w<sub>18</sub></sup>.
   */
  private static double forgotten(double stability, double difficulty, double recall) {
    double fallen =
        W[11]
            * StrictMath.pow(difficulty, -W[12])
            * (StrictMath.pow(stability + 1, W[13]) - 1)
            * StrictMath.exp((1 - recall) * W[14]);
    return Math.min(fallen, stability / LARGEST_LOSS);
  }

  private static double initialDifficultyUnbounded(Grade grade) {
    return W[4] - StrictMath.exp(W[5] * (grade.number() - 1)) + 1;
  }

  private static double boundedDifficulty(double difficulty) {
    return Math.clamp(difficulty, 1.0, 10.0);
  }
}
