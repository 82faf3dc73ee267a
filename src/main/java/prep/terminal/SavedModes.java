package prep.terminal;

import java.io.IOException;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

/**
 * The modes of the terminal as the program found them. JLine's attributes leave out the line speed,
 * so that setting them would leave the terminal at 0 baud; where its native library is there, the
 * modes are kept and set back whole.
 */
final class SavedModes {

  private static final int STANDARD_INPUT = 0;

  private final Terminal terminal;
  private final Attributes attributes;
  private final @Nullable Termios whole;

  SavedModes(Terminal terminal) {
    this.terminal = terminal;
    this.attributes = terminal.getAttributes();
    this.whole = whole();
  }

  private static @Nullable Termios whole() {
    try {
      Termios modes = new Termios();
      return CLibrary.tcgetattr(STANDARD_INPUT, modes) == 0 ? modes : null;
    } catch (LinkageError _) {
      return null;
    }
  }

  Attributes attributes() {
    return attributes;
  }

  /** Sets the modes back for another program, without closing the terminal. */
  void lend() {
    terminal.setAttributes(attributes);
    if (whole != null) {
      CLibrary.tcsetattr(STANDARD_INPUT, CLibrary.TCSANOW, whole);
    }
  }

  /** Closes the terminal and sets its modes back. */
  void restore() {
    try {
      terminal.close();
    } catch (IOException _) {
      // Without its window it has no modes any more.
    }
    // JLine closes it at the end of the program, too: this waits where it is about to.
    ShutdownHooks.remove(() -> {});
    // Only now: closing sets the attributes back once more, in JLine's incomplete way.
    if (whole != null) {
      CLibrary.tcsetattr(STANDARD_INPUT, CLibrary.TCSANOW, whole);
    }
  }
}
