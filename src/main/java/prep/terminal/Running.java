package prep.terminal;

import java.time.Duration;
import prep.session.Session;

/** A session that runs at a front end; any thread may look at how it stands. */
public interface Running {

  /** The session as it stands now. */
  Session session();

  /** What time the session has taken so far, without the time for which it was suspended. */
  Duration elapsed();
}
