package prep.cli.sessions;

import java.util.function.Supplier;
import prep.cli.command.Environment;
import prep.problem.UserError;

/**
 * What is still done when a signal ends the program during a session.
 *
 * @param last what is done, perhaps while the session's own thread still runs
 */
record AtSignal(Environment environment, Runnable last) {

  /** Does some work during which a signal may come. */
  <T> T during(Supplier<T> work) {
    Thread atSignal = new Thread(this::end);
    Runtime.getRuntime().addShutdownHook(atSignal);
    try {
      return work.get();
    } finally {
      forget(atSignal);
    }
  }

  private static void forget(Thread atSignal) {
    try {
      Runtime.getRuntime().removeShutdownHook(atSignal);
    } catch (IllegalStateException _) {
      // The program is already exiting; the hook finds nothing left to do.
    }
  }

  private void end() {
    try {
      last.run();
    } catch (UserError e) {
      environment.say("prep: " + e.getMessage());
    }
  }
}
