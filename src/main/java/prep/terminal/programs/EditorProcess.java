package prep.terminal.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the user's editor on a file, at the streams of this program. */
public final class EditorProcess {

  private EditorProcess() {}

  /**
   * Lets the user edit a file and returns when the editor ends.
   *
   * @param line where the editor is to start, from 1
   * @return what went wrong; empty if nothing did
   */
  public static Optional<String> run(EditorCommand editor, Path file, int line, boolean windows) {
    List<String> command = editor.opening(file.toString(), line);
    try {
      int status = started(command, windows).waitFor();
      return status == 0
          ? Optional.empty()
          : Optional.of("The editor " + editor.program() + " ended with status " + status + ".");
    } catch (IOException _) {
      return Optional.of(
          "The editor "
              + editor.words().getFirst()
              + " cannot be started; set EDITOR to an installed one.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of("Interrupted while waiting for the editor.");
    }
  }

  private static Process started(List<String> command, boolean windows) throws IOException {
    try {
      return UserProgram.of(command).inheritIO().start();
    } catch (IOException e) {
      if (!windows) {
        throw e;
      }
      // Windows looks for programs, but not for scripts such as code.cmd, without their endings.
      List<String> script = new ArrayList<>(command);
      script.set(0, command.getFirst() + ".cmd");
      return UserProgram.of(script).inheritIO().start();
    }
  }
}
