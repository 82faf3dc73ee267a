package prep.terminal.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programs that may open a web page, in the order in which they are tried.
 *
 * @param commands each a program with its options
 */
record BrowserCommands(List<List<String>> commands) {

  private static final String PLACE = "%s";

  /** Browsers that show their pages in the terminal. */
  private static final Set<String> IN_TERMINAL =
      Set.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "www-browser");

  BrowserCommands {
    commands = commands.stream().map(List::copyOf).toList();
  }

  /** The kind of system, as far as browsers differ. */
  enum Desktop {
    WINDOWS,
    MAC,
    OTHER;

    /** The system by the name that Java has for it. */
    static Desktop of(String name) {
      if (name.startsWith("Windows")) {
        return WINDOWS;
      }
      return name.startsWith("Mac") ? MAC : OTHER;
    }
  }

  /**
   * The commands that {@code BROWSER} names, separated by colons, else what the system has.
   *
   * @param variables the environment variables
   */
  static BrowserCommands of(Map<String, String> variables, Desktop desktop) {
    List<List<String>> commands = new ArrayList<>();
    String named = variables.getOrDefault("BROWSER", "");
    boolean windows = desktop == Desktop.WINDOWS;
    for (String command : windows ? new String[] {named} : named.split(":", -1)) {
      List<String> words = CommandWords.of(command, !windows);
      if (!words.isEmpty()) {
        commands.add(words);
      }
    }
    return new BrowserCommands(commands.isEmpty() ? usual(variables, desktop) : commands);
  }

  private static List<List<String>> usual(Map<String, String> variables, Desktop desktop) {
    return switch (desktop) {
      case WINDOWS -> List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
      case MAC -> List.of(List.of("open"));
      case OTHER -> {
        List<List<String>> commands = new ArrayList<>();
        if (isSet(variables, "WSL_DISTRO_NAME")) {
          commands.add(List.of("wslview"));
        }
        // Without a desktop it would look for a browser that paints over the session.
        if (isSet(variables, "DISPLAY") || isSet(variables, "WAYLAND_DISPLAY")) {
          commands.add(List.of("xdg-open"));
        }
        yield commands;
      }
    };
  }

  private static boolean isSet(Map<String, String> variables, String name) {
    return !variables.getOrDefault(name, "").isEmpty();
  }

  /** Whether a command shows the page in the terminal rather than in a window of its own. */
  static boolean needsTerminal(List<String> command) {
    return IN_TERMINAL.contains(CommandWords.program(command.getFirst()));
  }

  /** A command with the address in its place: in place of {@code %s}, otherwise at its end. */
  static List<String> opening(List<String> command, String address) {
    List<String> words = new ArrayList<>();
    boolean placed = false;
    for (String word : command) {
      placed |= word.contains(PLACE);
      words.add(word.replace(PLACE, address));
    }
    if (!placed) {
      words.add(address);
    }
    return words;
  }
}
