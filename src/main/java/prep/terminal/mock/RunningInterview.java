package prep.terminal.mock;

import java.time.Duration;
import prep.mock.Interview;

/** An interview at a front end. */
public interface RunningInterview {

  /** As it stands. */
  Interview interview();

  /** The user's time that it has taken so far, without suspensions. */
  Duration elapsed();

  /** Ends it from another thread, as a signal does; what was answered is recorded. */
  void stop();
}
