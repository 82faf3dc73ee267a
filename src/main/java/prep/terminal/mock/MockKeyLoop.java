package prep.terminal.mock;

import java.io.IOError;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import prep.mock.Interview;
import prep.screen.Screen;
import prep.screen.Window;
import prep.terminal.Around;
import prep.terminal.Clocks;
import prep.terminal.Input;
import prep.terminal.JobControl;
import prep.terminal.Keyboard;
import prep.terminal.Limits;
import prep.terminal.Painter;
import prep.terminal.Palette;
import prep.terminal.RawTerminal;
import prep.terminal.Terminals;
import prep.text.Glyphs;
import prep.text.Line;

/**
 * An interview at the keys of a terminal: wait for an input, make the next interview, record what
 * is new before it is painted, until it is left. {@link MockAtKeys} decides what an input means.
 */
public final class MockKeyLoop implements RunningInterview {

  private static final long POLL_MS = 200;

  private final MockViews views;
  private final InterviewLog log;
  private final Terminal terminal;
  private final Glyphs glyphs;
  private final JobControl jobs;
  private final LongSupplier nanoTime;
  private final RawTerminal raw;
  private final Painter painter;
  private final Keyboard keyboard;

  private volatile MockAtKeys at;
  private volatile Clocks clocks;

  /**
   * A loop.
   *
   * @param interview at its first question, with a person
   * @param about what it is about, as its title has it; empty for everything
   * @param typed whether open questions are answered in writing, unless the user speaks
   * @param log what is recorded of it: nothing if it is left before it begins
   * @param ending what is shown once it is over and recorded
   */
  public MockKeyLoop(
      Interview interview,
      String about,
      boolean typed,
      InterviewLog log,
      MockEnding ending,
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      LongSupplier nanoTime) {
    this.views = new MockViews(about, ending);
    this.at = MockAtKeys.begin(interview, typed);
    this.log = log;
    this.terminal = terminal;
    this.glyphs = glyphs;
    this.jobs = jobs;
    this.nanoTime = nanoTime;
    this.raw = new RawTerminal(terminal);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
    this.clocks = new Clocks(Limits.NONE, nanoTime);
  }

  /** Whether the user ended it with Ctrl-C. */
  public boolean wasInterrupted() {
    return at.interrupted();
  }

  /**
   * Runs the interview to its end, shows its scorecard and closes the terminal, whose modes are
   * restored however it ends.
   *
   * @return the interview as it ended; one that was left before it began is not over
   * @throws prep.problem.UserError when an answer cannot be recorded; those before are recorded
   */
  public Interview run() {
    try {
      raw.takeOver(() -> !at.isLeft());
      paint();
      while (!at.isLeft()) {
        take(next());
      }
    } catch (IllegalStateException e) {
      // Where a signal ends the program, it closes the terminal under the loop.
      if (!raw.isEnding()) {
        throw e;
      }
    } catch (IOError | UncheckedIOException _) {
      // The window was closed, often before the signal that tells so has arrived.
      end();
    } finally {
      leaveWindow();
      giveBack();
    }
    return at.interview();
  }

  @Override
  public Interview interview() {
    return at.interview();
  }

  @Override
  public Duration elapsed() {
    return clocks.session();
  }

  @Override
  public void stop() {
    end();
    leaveWindow();
    giveBack();
  }

  private synchronized void end() {
    MockAtKeys before = at;
    at = before.stopped(clocks.session(), false);
    record(before);
  }

  private void leaveWindow() {
    try {
      painter.begin();
    } catch (IllegalStateException | IOError _) {
      // The terminal is closed already.
    }
  }

  private void giveBack() {
    try {
      raw.giveBack();
    } catch (IOError | UncheckedIOException _) {
      // Without its window it has no modes any more.
    }
  }

  /** What an input leads to is recorded before it is painted. */
  private synchronized void take(Input input) {
    MockAtKeys before = at;
    at = before.after(input, around());
    if (at.hasBegun() && !before.hasBegun()) {
      clocks = new Clocks(Limits.NONE, nanoTime);
    }
    record(before);
    if (at.isSpeaking() && !before.isSpeaking()) {
      clocks.restartSpeech();
    }
    if (at.standsApartFrom(before)) {
      moveOn(before);
    } else if (!at.equals(before)) {
      if (at.isWeighing() && !before.isWeighing()) {
        keyboard.dropTypeAhead();
      }
      paint();
    }
  }

  private void record(MockAtKeys before) {
    Interview now = at.interview();
    if (now.log().size() > before.interview().log().size()) {
      log.record(now);
    }
    if (now.isOver() && !before.interview().isOver()) {
      at = at.learningFrom(views.ending().lessons(now));
    }
  }

  /** Shows what comes next below what there was. */
  private void moveOn(MockAtKeys before) {
    List<Line> stays = MockViews.stays(before, at, window());
    if (!stays.isEmpty()) {
      painter.show(new Screen(stays, List.of()));
    }
    painter.begin();
    clocks.restartQuestion();
    // Nobody can have meant it for what is not visible yet.
    keyboard.dropTypeAhead();
    paint();
  }

  private Around around() {
    return new Around(
        clocks.session(),
        at.isSpeaking() ? clocks.speech() : clocks.question(),
        false,
        window(),
        painter.canRepaint() ? List.of() : painter.fixed(),
        painter.fixed(),
        painter.hasMore(),
        false);
  }

  private Input next() {
    if (at.hasBegunNumber()) {
      keyboard.expectTheSame();
    }
    Input input = at.isTyping() ? keyboard.type(POLL_MS) : keyboard.read(POLL_MS);
    if (raw.takeResumed()) {
      goOn();
    }
    if (input instanceof Input.Suspend) {
      suspend();
    }
    if (raw.takeResized()) {
      at = at.resized(around());
      painter.showResized(screen());
    }
    keyboard.takeRow().ifPresent(row -> painter.showStanding(row, screen()));
    clocks.look();
    tick();
    return input;
  }

  private synchronized void tick() {
    if (at.isSpeaking() && clocks.takeSecond(true)) {
      paint();
    }
  }

  /** Gives the terminal to the shell until it lets the program go on, with the clocks stopped. */
  private void suspend() {
    painter.begin();
    clocks.look();
    raw.lend(() -> {
      jobs.stop();
      return true;
    });
    clocks.leaveOutSinceLastLook();
    paint();
  }

  /** Paints below what was written into the window while the program was suspended by others. */
  private void goOn() {
    clocks.leaveOutSinceLastLook();
    painter.forget();
    paint();
  }

  private void paint() {
    painter.show(screen());
  }

  private Screen screen() {
    return views.screen(at, clocks.speech(), window());
  }

  private Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }
}
