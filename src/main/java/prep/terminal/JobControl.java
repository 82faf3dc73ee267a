package prep.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Stops the program as Ctrl-Z does. */
@FunctionalInterface
public interface JobControl {

  /** Returns when the program continues; at once if no shell could let it continue. */
  void stop();

  /** Stops every process of the job, so that the shell sees it, whichever of them it waits for. */
  static JobControl ofShell() {
    return () -> {
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", "kill -s TSTP 0");
      builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
      try {
        // It stops itself, too: it ends only when the job goes on.
        builder.start().waitFor();
      } catch (IOException _) {
        // Without a shell, nothing would continue it.
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
