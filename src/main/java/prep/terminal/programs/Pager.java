package prep.terminal.programs;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The program that shows output longer than the window. */
public final class Pager {

  private static final String USUAL = "less";

  private Pager() {}

  /**
   * Shows a text with the program that {@code PAGER} names, else with {@code less}, and returns
   * when the user is done with it.
   *
   * @return whether it was shown; not where {@code PAGER} is set to nothing or to {@code cat}, and
   *     where the program cannot be started
   */
  public static boolean show(String text, Map<String, String> variables, boolean windows) {
    List<String> command = CommandWords.of(variables.getOrDefault("PAGER", USUAL), !windows);
    if (command.isEmpty() || CommandWords.program(command.getFirst()).equals("cat")) {
      return false;
    }
    ProcessBuilder builder =
        UserProgram.of(command).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    // As git has it: colours as they are, and nothing cleared at the end.
    builder.environment().putIfAbsent("LESS", "FRX");
    Process pager;
    try {
      pager = builder.start();
    } catch (IOException _) {
      return false;
    }
    try (OutputStream in = pager.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // The user has seen enough before all was written.
    }
    try {
      pager.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
