package prep.session;

import prep.grading.Response;
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
 * @param confidence whether the user says how sure an answer is before its verdict
 * @param dryRun whether nothing is recorded
 */
public record Rules(
    Mode mode,
    boolean exam,
    boolean retry,
    boolean ticks,
    boolean countOpen,
    boolean aloud,
    boolean confidence,
    boolean dryRun) {

  /** The same where answers are recorded. */
  public Rules(
      Mode mode,
      boolean exam,
      boolean retry,
      boolean ticks,
      boolean countOpen,
      boolean aloud,
      boolean confidence) {
    this(mode, exam, retry, ticks, countOpen, aloud, confidence, false);
  }

  /** The same where answers are typed or picked and recorded, and nobody says how sure they are. */
  public Rules(Mode mode, boolean exam, boolean retry, boolean ticks, boolean countOpen) {
    this(mode, exam, retry, ticks, countOpen, false, false);
  }

  /** Whether it is a practice interview: no help, and nothing is taken back. */
  public boolean isInterview() {
    return mode == Mode.MOCK;
  }

  /** Whether the user is to say how sure an answer is: one that counts and can be a surprise. */
  public boolean asksHowSure(Response response, Posed posed) {
    return confidence
        && posed.turn() != Posed.Turn.RETRY
        && !(response instanceof Response.Unknown)
        && !(response instanceof Response.Did);
  }

  /** The same where answers are given in another mode. */
  public Rules withMode(Mode other) {
    return new Rules(other, exam, retry, ticks, countOpen, aloud, confidence, dryRun);
  }

  /** The same where what was not right is asked again, or not. */
  public Rules withRetry(boolean again) {
    return new Rules(mode, exam, again, ticks, countOpen, aloud, confidence, dryRun);
  }
}
