package prep.terminal;

import java.time.Duration;
import prep.session.Session;

/** A session that runs at a front end; any thread may look at its state. */
public interface Running {

  /** The current session. */
  Session session();

  /** The time that the session has taken so far, without suspensions. */
  Duration elapsed();
}
