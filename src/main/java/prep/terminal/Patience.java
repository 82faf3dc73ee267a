package prep.terminal;

import prep.session.Session;

/** Counts the lines that bring a session no nearer to its end, so that endless input ends. */
final class Patience {

  private static final int LINES_A_QUESTION = 100;

  private final int most;
  private int fewestLeft = Integer.MAX_VALUE;
  private int idle;

  Patience(Session session) {
    this.most = LINES_A_QUESTION * (session.drawn() + 1);
  }

  /** Notes where a line led to. */
  void take(Session session) {
    int left = session.left();
    if (left < fewestLeft) {
      fewestLeft = left;
      idle = 0;
    } else {
      idle++;
    }
  }

  /** Whether too many lines in a row made no progress. */
  boolean isOver() {
    return idle >= most;
  }

  /** Why the session ends. */
  String why() {
    return most + " lines in a row made no progress";
  }
}
