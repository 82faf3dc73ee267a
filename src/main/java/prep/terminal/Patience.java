package prep.terminal;

import prep.problem.UserError;
import prep.session.Session;

/** Counts the lines that lead no nearer to the end, so that endless input ends. */
public final class Patience {

  private static final int LINES_A_QUESTION = 100;

  private final int most;
  private int fewestLeft = Integer.MAX_VALUE;
  private int idle;

  /** With one question. */
  public Patience() {
    this.most = LINES_A_QUESTION;
  }

  /** With a session. */
  public Patience(Session session) {
    this.most = LINES_A_QUESTION * (session.drawn() + 1);
  }

  /** Notes where a line led to. */
  public void take(Session session) {
    int left = session.left();
    take(left < fewestLeft);
    fewestLeft = Math.min(fewestLeft, left);
  }

  /** Notes whether a line made progress. */
  public void take(boolean progress) {
    idle = progress ? 0 : idle + 1;
  }

  /**
   * Notes where a line led to.
   *
   * @throws UserError if too many lines in a row made no progress
   */
  void check(Session session, String place) {
    take(session);
    if (isOver()) {
      throw new UserError(UserError.Kind.DATA, place + ": " + why());
    }
  }

  /** Whether too many lines in a row made no progress. */
  public boolean isOver() {
    return idle >= most;
  }

  /** Why the session ends. */
  public String why() {
    return most + " lines in a row made no progress";
  }
}
