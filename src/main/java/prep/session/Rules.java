package prep.session;

import prep.progress.Mode;

/**
 * How a session runs.
 *
 * @param mode what is recorded with each first answer
 * @param exam whether verdicts are kept for the end
 * @param retry whether questions are asked again at the end until they are right
 * @param ticks whether the user goes over the points of an open answer before it is graded
 * @param countOpen whether unconfirmed open answers count towards a pass mark
 * @param aloud whether open questions are answered aloud unless the user prefers to type
 */
public record Rules(
    Mode mode, boolean exam, boolean retry, boolean ticks, boolean countOpen, boolean aloud) {

  /** The same where every answer is typed or picked. */
  public Rules(Mode mode, boolean exam, boolean retry, boolean ticks, boolean countOpen) {
    this(mode, exam, retry, ticks, countOpen, false);
  }

  /** The same where answers are given in another mode. */
  public Rules withMode(Mode other) {
    return new Rules(other, exam, retry, ticks, countOpen, aloud);
  }

  /** The same where what was not right is asked again, or not. */
  public Rules withRetry(boolean again) {
    return new Rules(mode, exam, again, ticks, countOpen, aloud);
  }
}
