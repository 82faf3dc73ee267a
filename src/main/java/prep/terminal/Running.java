package prep.terminal;

import java.time.Duration;
import prep.session.Session;

/** A session that runs at a front end; any thread may look at its state. */
public interface Running {

  /** The current session. */
  Session session();

  /**
   * The session as a signal ends it, in which an answer that waits to be weighed is recorded.
   *
   * @throws prep.problem.UserError where it cannot be recorded
   */
  Session stop();

  /** The time that the session has taken so far, without suspensions. */
  Duration elapsed();
}
