package prep.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Opens the terminal that the program runs in. */
public final class Terminals {

  private static final String NAME = "prep";

  private Terminals() {}

  /**
   * The terminal at standard input and output; empty if there is none that can be controlled.
   *
   * @param type the value of {@code TERM}
   * @param cache where to keep the file that JLine needs
   */
  public static Optional<Terminal> open(String type, Path cache) {
    // The launcher of the program with a Java runtime has it beside itself.
    if (System.getProperty(NativeLibrary.PLACE) == null) {
      NativeLibrary.keepIn(cache);
    }
    return direct(type)
        .or(() -> openWith("jni"))
        .or(() -> openWith("ffm"))
        .or(() -> openWith("exec"));
  }

  /** The way of nearly everybody, without JLine's search for the best of many ways. */
  private static Optional<Terminal> direct(String type) {
    try {
      JniTerminalProvider provider = new JniTerminalProvider();
      if (provider.isSystemStream(SystemStream.Input)
          && provider.isSystemStream(SystemStream.Output)) {
        return Optional.of(new AnsiTerminal(NAME, type, provider.current(SystemStream.Output)));
      }
    } catch (IOException | UnsupportedOperationException | LinkageError _) {
      // JLine may know another way.
    }
    return Optional.empty();
  }

  /** Each provider costs start-up time, so only the fastest is tried. */
  private static Optional<Terminal> openWith(String provider) {
    try {
      return Optional.of(
          TerminalBuilder.builder()
              .name(NAME)
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
  public static int columns(Terminal terminal) {
    return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
  }

  /** The rows of the window; the usual 24 where the terminal does not know. */
  public static int rows(Terminal terminal) {
    return terminal.getHeight() > 0 ? terminal.getHeight() : 24;
  }
}
