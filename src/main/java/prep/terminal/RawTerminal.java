package prep.terminal;

import java.io.IOError;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * The terminal while single keys are read: without echo, with Ctrl-C and Ctrl-Z as keys. It gets
 * its modes back when another program needs it, the shell after Ctrl-Z included, and at the end,
 * however that comes.
 */
final class RawTerminal {

  /** Pasted text comes between marks, so that a line end in it does not submit anything. */
  private static final String BRACKETED_PASTE = "\u001b[?2004h";

  static final String NO_BRACKETED_PASTE = "\u001b[?2004l";

  private final Terminal terminal;

  /** Can still be asked for when JLine has closed the terminal at the end of the program. */
  private final PrintWriter writer;

  private final SavedModes modes;
  private final Thread restore;
  private final AtomicBoolean resized = new AtomicBoolean();
  private final AtomicBoolean resumed = new AtomicBoolean();

  private boolean restored;

  /** A terminal that is not taken over yet. */
  public RawTerminal(Terminal terminal) {
    this.terminal = terminal;
    this.writer = terminal.writer();
    this.modes = new SavedModes(terminal);
    this.restore = new Thread(this::restore);
  }

  /**
   * Takes the terminal over, and again after each suspension.
   *
   * @param wanted whether the terminal is still needed
   */
  public void takeOver(BooleanSupplier wanted) {
    Runtime.getRuntime().addShutdownHook(restore);
    enterRawMode();
    terminal.handle(Signal.WINCH, _ -> resized.set(true));
    terminal.handle(
        Signal.CONT,
        _ -> {
          if (wanted.getAsBoolean()) {
            resume();
          }
        });
  }

  private void resume() {
    try {
      enterRawMode();
      resumed.set(true);
    } catch (IllegalStateException | IOError _) {
      // A window that is closed lets the program go on only to be told to end.
    }
  }

  /** The key that suspends by the user's settings, usually Ctrl-Z; 0 where none does. */
  public char suspendKey() {
    int key = modes.attributes().getControlChar(ControlChar.VSUSP);
    return key > 0 && key < ' ' ? (char) key : 0;
  }

  /**
   * Sets the modes for single keys. In the background this waits until the program is in the
   * foreground again.
   */
  void enterRawMode() {
    terminal.setAttributes(modes.attributes());
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setControlChar(ControlChar.VINTR, 0);
    // As a signal it would stop the program before the terminal has its modes back.
    raw.setControlChar(ControlChar.VSUSP, 0);
    // As JLine's reader does: it sets this once, and would wait forever after a suspension.
    raw.setControlChar(ControlChar.VMIN, 0);
    raw.setControlChar(ControlChar.VTIME, 1);
    terminal.setAttributes(raw);
    tell(BRACKETED_PASTE);
  }

  /** Whether the program went on after others had suspended it since this was asked last. */
  public boolean takeResumed() {
    return resumed.getAndSet(false);
  }

  /** Whether the window got another size since this was asked last. */
  public boolean takeResized() {
    return resized.getAndSet(false);
  }

  /** Whether the program is being ended, and the terminal with it. */
  public boolean isEnding() {
    return restore.getState() != Thread.State.NEW;
  }

  /** Gives the terminal to another program for a while. */
  public <T> T lend(Supplier<T> program) {
    // Ctrl-C is meant for the other program, which shares the terminal's signals.
    SignalHandler interrupt = terminal.handle(Signal.INT, _ -> {});
    // A handler of the last continuation might still run when the terminal is taken over again.
    SignalHandler goOn = terminal.handle(Signal.CONT, SignalHandler.SIG_DFL);
    tell(NO_BRACKETED_PASTE);
    modes.lend();
    try {
      return program.get();
    } finally {
      terminal.handle(Signal.INT, interrupt);
      enterRawMode();
      terminal.handle(Signal.CONT, goOn);
      resumed.set(false);
      resized.set(false);
    }
  }

  private void tell(String sequence) {
    writer.write(sequence);
    writer.flush();
  }

  /** Once: JLine would set incomplete modes when it closes the terminal again. */
  private synchronized void restore() {
    if (!restored) {
      restored = true;
      tell(NO_BRACKETED_PASTE);
      modes.restore();
    }
  }

  /** Closes the terminal and sets its modes back. */
  void giveBack() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(restore);
    } catch (IllegalStateException _) {
      // The program is already exiting; the hook does the same once more.
    }
  }
}
