package prep.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** Opens the terminal that the program runs in. */
public final class Terminals {

  /** The few capabilities that are used are the same for all terminals of these families. */
  private static final String[] FAMILIES = {
    "xterm",
    "screen",
    "tmux",
    "rxvt",
    "linux",
    "vt",
    "alacritty",
    "foot",
    "kitty",
    "wezterm",
    "ghostty",
    "konsole",
    "gnome",
    "st",
    "contour",
    "cygwin"
  };

  private static final String COMMON_TYPE = "xterm-256color";

  private Terminals() {}

  /**
   * The terminal at standard input and output; empty where there is none that can be steered.
   *
   * @param type the value of {@code TERM}
   */
  public static Optional<Terminal> open(String type) {
    presetCapabilities(type);
    return openWith("jni").or(() -> openWith("ffm")).or(() -> openWith("exec"));
  }

  /** Each provider that is looked at costs start-up time, so that the quickest is tried alone. */
  private static Optional<Terminal> openWith(String provider) {
    try {
      return Optional.of(
          TerminalBuilder.builder()
              .name("prep")
              .system(true)
              .dumb(false)
              .provider(provider)
              .encoding(StandardCharsets.UTF_8)
              .build());
    } catch (IOException | IllegalStateException | LinkageError _) {
      return Optional.empty();
    }
  }

  /** The columns of the window; the usual 80 where the terminal does not know. */
  static int columns(Terminal terminal) {
    return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
  }

  /** The rows of the window; the usual 24 where the terminal does not know. */
  static int rows(Terminal terminal) {
    return terminal.getHeight() > 0 ? terminal.getHeight() : 24;
  }

  /** What is preset here, JLine need not ask another program for. */
  private static void presetCapabilities(String type) {
    for (String family : FAMILIES) {
      if (type.startsWith(family)) {
        InfoCmp.setLoadedInfoCmp(type, () -> InfoCmp.getDefaultInfoCmp(COMMON_TYPE));
        return;
      }
    }
  }
}
