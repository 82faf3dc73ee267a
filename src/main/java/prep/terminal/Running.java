package prep.terminal;

import java.time.Duration;

/**
 * What runs at a front end; any thread may look at it.
 *
 * @param <S> a session or an interview, as a value
 */
public interface Running<S> {

  /** As it stands. */
  S state();

  /**
   * As a signal ends it: what was answered is recorded, even if it still waits to be weighed.
   *
   * @throws prep.problem.UserError where it cannot be recorded
   */
  S stop();

  /** The user's time that it has taken so far, without suspensions. */
  Duration elapsed();
}
