package prep.terminal;

import java.io.IOError;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;

/**
 * A terminal whose window is painted and at which single keys are waited for. The clocks stand
 * still while other programs have it. It may go away at any time: its window is closed, or a signal
 * ends the program.
 */
public final class KeyTerminal {

  private static final long POLL_MS = 200;

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final JobControl jobs;
  private final Clocks clocks;
  private final RawTerminal raw;
  private final Painter painter;
  private final Keyboard keyboard;

  /** A terminal that is not taken over yet. */
  public KeyTerminal(
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      Limits limits,
      LongSupplier nanoTime) {
    this.terminal = terminal;
    this.glyphs = glyphs;
    this.jobs = jobs;
    this.clocks = new Clocks(limits, nanoTime);
    this.raw = new RawTerminal(terminal);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
  }

  /** The clocks of what runs at it; they began when this was made. */
  public Clocks clocks() {
    return clocks;
  }

  /** What paints its window. */
  public Painter painter() {
    return painter;
  }

  /** What reads its keys. */
  public Keyboard keyboard() {
    return keyboard;
  }

  /** Its window as it is now. */
  public Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }

  /**
   * Takes the terminal over for some work and leaves it, however that ends.
   *
   * @param wanted whether the work still needs the terminal
   * @param gone what is done instead of the rest of the work when the terminal goes away
   */
  public void during(BooleanSupplier wanted, Runnable work, Runnable gone) {
    try {
      raw.takeOver(wanted);
      work.run();
    } catch (IOError _) {
      // The window was closed, often before the signal that tells so has arrived.
      gone.run();
    } catch (IllegalStateException e) {
      // Where a signal ends the program, it closes the terminal under the work.
      if (!raw.isEnding()) {
        throw e;
      }
      gone.run();
    } finally {
      leave();
    }
  }

  /** Closes the terminal and sets its modes back, from any thread. */
  public void leave() {
    try {
      painter.begin();
    } catch (IOError | IllegalStateException _) {
      // It has gone away.
    }
    raw.giveBack();
  }

  /**
   * The next input, waiting for it a moment only. What happens to the window meanwhile is answered
   * by painting it.
   *
   * @param typing whether keys are text
   * @param resized shows the screen, or makes place for it, when the window has got another size
   * @param screen what is to be shown
   */
  public Input next(boolean typing, Runnable resized, Supplier<Screen> screen) {
    Input input = typing ? keyboard.type(POLL_MS) : keyboard.read(POLL_MS);
    if (raw.takeResumed()) {
      // Others suspended the program, and something was written into the window meanwhile.
      clocks.leaveOutSinceLastLook();
      painter.forget();
      painter.show(screen.get());
    }
    if (input instanceof Input.Suspend) {
      lend(() -> {
        jobs.stop();
        return true;
      });
      painter.show(screen.get());
    }
    if (keyboard.takeRedraw()) {
      painter.clear();
      painter.show(screen.get());
    }
    if (raw.takeResized()) {
      resized.run();
    }
    keyboard.takeRow().ifPresent(row -> painter.showStanding(row, screen.get()));
    clocks.look();
    return input;
  }

  /** Gives the terminal away for a while. What is painted then comes below what was left. */
  <T> T lend(Supplier<T> program) {
    painter.begin();
    clocks.look();
    T result = raw.lend(program);
    clocks.leaveOutSinceLastLook();
    return result;
  }

  /**
   * The circumstances of an input.
   *
   * @param speaking whether the user speaks
   * @param seenBefore whether the question had been answered before
   */
  public Around around(boolean speaking, boolean seenBefore) {
    return new Around(
        clocks.session(),
        speaking ? clocks.speech() : clocks.question(),
        clocks.isSessionOver(),
        window(),
        painter.canRepaint() ? List.of() : painter.fixed(),
        painter.fixed(),
        painter.hasMore(),
        seenBefore);
  }
}
