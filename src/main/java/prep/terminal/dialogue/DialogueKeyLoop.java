package prep.terminal.dialogue;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;
import prep.screen.Screen;
import prep.screen.Window;
import prep.terminal.Input;
import prep.terminal.JobControl;
import prep.terminal.Keyboard;
import prep.terminal.Painter;
import prep.terminal.Palette;
import prep.terminal.RawTerminal;
import prep.terminal.Terminals;
import prep.text.Glyphs;

/**
 * A dialogue at the keys of a terminal: wait for an input, make the next dialogue, keep what was
 * answered, paint it.
 *
 * @param <D> the kind of dialogue
 */
public final class DialogueKeyLoop<D extends DialogueAtKeys<D>> {

  private static final long POLL_MS = 200;

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final JobControl jobs;
  private final RawTerminal raw;
  private final Painter painter;
  private final Keyboard keyboard;

  private volatile D at;

  /**
   * A loop.
   *
   * @param at the dialogue as it begins
   */
  public DialogueKeyLoop(
      D at,
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      LongSupplier nanoTime) {
    this.at = at;
    this.terminal = terminal;
    this.glyphs = glyphs;
    this.jobs = jobs;
    this.raw = new RawTerminal(terminal);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
  }

  /**
   * Runs the dialogue to its end and closes the terminal, whose modes are restored however it ends.
   *
   * @param keep is given the dialogue before and after each input, before the latter is painted
   * @param meanwhile is given the painted dialogue before each input is awaited, and returns it
   *     with what was worked out since
   * @return the dialogue as it ended
   */
  public D run(BiConsumer<D, D> keep, UnaryOperator<D> meanwhile) {
    try {
      raw.takeOver(() -> !at.isOver());
      while (!at.isOver()) {
        paint(meanwhile);
        D before = at;
        D next = before.after(next(), window());
        keep.accept(before, next);
        at = next;
        if (next.isNewsAfter(before)) {
          keyboard.dropTypeAhead();
        }
      }
      if (at.leavesTrace()) {
        painter.show(new Screen(at.screen(window()).lines(), List.of()));
      }
      return at;
    } finally {
      painter.begin();
      raw.giveBack();
    }
  }

  private Input next() {
    Input input = at.isTyping() ? keyboard.type(POLL_MS) : keyboard.read(POLL_MS);
    if (raw.takeResumed()) {
      // Others suspended the program and wrote into the window.
      painter.forget();
    }
    if (input instanceof Input.Suspend) {
      suspend();
    }
    if (raw.takeResized()) {
      painter.begin();
    }
    return input;
  }

  /** Gives the terminal to the shell until it lets the program go on. */
  private void suspend() {
    painter.begin();
    raw.lend(() -> {
      jobs.stop();
      return true;
    });
  }

  private void paint(UnaryOperator<D> meanwhile) {
    painter.show(at.screen(window()));
    D more = meanwhile.apply(at);
    if (!more.equals(at)) {
      at = more;
      paint(meanwhile);
    }
  }

  private Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }
}
