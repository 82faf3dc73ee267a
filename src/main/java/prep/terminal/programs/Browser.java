package prep.terminal.programs;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import prep.markdown.Address;

/** Opens pages of the web in the user's browser, without a shell. */
public final class Browser {

  /** A program that cannot open a page ends within this time; a browser keeps running. */
  private static final long PATIENCE_MS = 700;

  private final BrowserCommands commands;
  private final boolean windows;

  private Browser(BrowserCommands commands, boolean windows) {
    this.commands = commands;
    this.windows = windows;
  }

  /**
   * The browser of the user.
   *
   * @param system the name that Java has for the operating system
   */
  public static Browser of(Map<String, String> variables, String system) {
    BrowserCommands.Desktop kind = BrowserCommands.Desktop.of(system);
    return new Browser(
        BrowserCommands.of(variables, kind), kind == BrowserCommands.Desktop.WINDOWS);
  }

  /** Whether the terminal has to be given to it for as long as it runs. */
  public boolean needsTerminal() {
    return !commands.commands().isEmpty()
        && BrowserCommands.needsTerminal(commands.commands().getFirst());
  }

  /** Opens an address; false if it is not a web address, or nothing could open it. */
  public boolean open(String address) {
    if (!Address.isWeb(address) || !isPlain(address)) {
      return false;
    }
    for (List<String> command : commands.commands()) {
      if (isOpened(command, address)) {
        return true;
      }
    }
    return false;
  }

  /** Characters that no address has might mean something else to the program that gets it. */
  private static boolean isPlain(String address) {
    return address.chars().allMatch(c -> c > ' ' && c != '"' && c != 0x7f);
  }

  private boolean isOpened(List<String> command, String address) {
    ProcessBuilder builder = UserProgram.of(BrowserCommands.opening(command, address));
    boolean inTerminal = BrowserCommands.needsTerminal(command);
    if (inTerminal) {
      builder.inheritIO();
    } else {
      builder.redirectInput(Redirect.from(new File(windows ? "NUL" : "/dev/null")));
      builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    }
    try {
      Process process = builder.start();
      if (inTerminal) {
        return process.waitFor() == 0;
      }
      return !process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
