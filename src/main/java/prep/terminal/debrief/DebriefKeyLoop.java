package prep.terminal.debrief;

import java.util.List;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import prep.debrief.Debrief;
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
 * The dialogue at the keys of a terminal: wait for an input, make the next dialogue, keep what was
 * asked, paint it.
 */
public final class DebriefKeyLoop {

  private static final long POLL_MS = 200;

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final JobControl jobs;
  private final DebriefRecorder recorder;
  private final RawTerminal raw;
  private final Painter painter;
  private final Keyboard keyboard;

  private volatile DebriefAtKeys at;

  /** A loop. */
  public DebriefKeyLoop(
      Debrief debrief,
      DebriefRecorder recorder,
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      LongSupplier nanoTime) {
    this.at = DebriefAtKeys.at(debrief);
    this.recorder = recorder;
    this.terminal = terminal;
    this.glyphs = glyphs;
    this.jobs = jobs;
    this.raw = new RawTerminal(terminal);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
  }

  /** Whether the user ended the dialogue with Ctrl-C. */
  public boolean wasInterrupted() {
    return at.interrupted();
  }

  /**
   * Runs the dialogue to its end and closes the terminal, whose modes are restored however it ends.
   * The list of what was asked stays in the window.
   *
   * @return the dialogue as it ended
   */
  public Debrief run() {
    try {
      raw.takeOver(() -> !at.isOver());
      while (!at.isOver()) {
        paint();
        Debrief before = at.debrief();
        DebriefAtKeys next = at.after(next(), window());
        recorder.follow(before, next.debrief());
        at = next;
        if (before.isTyped() && !at.isTyping()) {
          // The rest of pasted notes must not answer what nobody has read.
          keyboard.dropTypeAhead();
        }
      }
      if (!at.debrief().asked().isEmpty()) {
        painter.show(new Screen(at.screen(window()).lines(), List.of()));
      }
      return at.debrief();
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

  private void paint() {
    painter.show(at.screen(window()));
  }

  private Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }
}
