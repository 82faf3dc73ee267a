package prep.terminal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * The terminal while single keys are read: without echo, with Ctrl-C as a key, while Ctrl-Z still
 * suspends. It gets its modes back when another program needs it, and at the end, however that
 * comes.
 */
final class RawTerminal {

  private final Terminal terminal;
  private final SavedModes modes;
  private final Thread restore;
  private volatile boolean lent;
  private final AtomicBoolean resized = new AtomicBoolean();
  private final AtomicBoolean resumed = new AtomicBoolean();

  RawTerminal(Terminal terminal) {
    this.terminal = terminal;
    this.modes = new SavedModes(terminal);
    this.restore = new Thread(modes::restore);
  }

  /**
   * Takes the terminal over, and again after each suspension.
   *
   * @param wanted whether the terminal is still needed
   */
  void takeOver(BooleanSupplier wanted) {
    Runtime.getRuntime().addShutdownHook(restore);
    enterRawMode();
    terminal.handle(Signal.WINCH, _ -> resized.set(true));
    terminal.handle(
        Signal.CONT,
        _ -> {
          if (wanted.getAsBoolean() && !lent) {
            enterRawMode();
            resumed.set(true);
          }
        });
  }

  private void enterRawMode() {
    terminal.setAttributes(modes.attributes());
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setControlChar(ControlChar.VINTR, 0);
    // As JLine's reader has it: it sets this once, and would wait for ever after a suspension.
    raw.setControlChar(ControlChar.VMIN, 0);
    raw.setControlChar(ControlChar.VTIME, 1);
    terminal.setAttributes(raw);
  }

  /** Whether the program went on after a suspension since this was asked last. */
  boolean takeResumed() {
    return resumed.getAndSet(false);
  }

  /** Whether the window got another size since this was asked last. */
  boolean takeResized() {
    return resized.getAndSet(false);
  }

  /** Gives the terminal to another program for a while. */
  <T> T lend(Supplier<T> program) {
    lent = true;
    // Ctrl-C is meant for the other program, which shares the terminal's signals.
    SignalHandler interrupt = terminal.handle(Signal.INT, _ -> {});
    modes.lend();
    try {
      return program.get();
    } finally {
      terminal.handle(Signal.INT, interrupt);
      enterRawMode();
      lent = false;
      resumed.set(false);
      resized.set(false);
    }
  }

  /** Closes the terminal and sets its modes back. */
  void giveBack() {
    modes.restore();
    try {
      Runtime.getRuntime().removeShutdownHook(restore);
    } catch (IllegalStateException _) {
      // The program is on its way out already; the hook does the same once more.
    }
  }
}
