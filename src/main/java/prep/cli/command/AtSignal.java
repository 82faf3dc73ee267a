package prep.cli.command;

import java.util.function.Supplier;
import prep.problem.UserError;

/**
 * What is still done when a signal ends the program during a session or an interview.
 *
 * @param last what is done, perhaps while the session's own thread still runs
 */
public record AtSignal(Environment environment, Runnable last) {

  /** Does some work during which a signal may come. */
  public <T> T during(Supplier<T> work) {
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
    } catch (StandardOutput.ReaderGone _) {
      // Nobody is left to see what is still said.
    } catch (UserError e) {
      environment.say("prep: " + e.getMessage());
    }
  }
}
