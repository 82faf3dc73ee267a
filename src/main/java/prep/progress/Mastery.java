package prep.progress;

import java.util.OptionalDouble;

/**
 * How far somebody is with a topic. A mean score cannot say: after two right answers it is as high
 * as after all.
 *
 * @param questions how many are asked
 * @param answered how many of these were answered at least once
 * @param recall the mean retrievability, 0 to 1, of those with a memory state; empty where none has
 *     one
 */
public record Mastery(int questions, int answered, OptionalDouble recall) {

  /** Of a topic without questions. */
  public static final Mastery NONE = new Mastery(0, 0, OptionalDouble.empty());

  /** How many were never answered. */
  public int fresh() {
    return questions - answered;
  }

  /** The share, 0 to 1, of the questions that were answered; empty if there are none. */
  public OptionalDouble covered() {
    return questions == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(answered / (double) questions);
  }

  /** The share of all questions, 0 to 1, that would be remembered now. */
  public double known() {
    return covered().orElse(0) * recall.orElse(0);
  }
}
