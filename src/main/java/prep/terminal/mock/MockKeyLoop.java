package prep.terminal.mock;

import java.time.Duration;
import java.util.List;
import prep.mock.Interview;
import prep.screen.Screen;
import prep.terminal.Around;
import prep.terminal.Clocks;
import prep.terminal.Input;
import prep.terminal.KeyTerminal;
import prep.terminal.Keyboard;
import prep.terminal.Painter;
import prep.terminal.Running;
import prep.text.Line;

/**
 * An interview at the keys of a terminal: wait for an input, make the next interview, record what
 * is new before it is painted, until it is left. {@link MockAtKeys} decides what an input means.
 */
public final class MockKeyLoop implements Running<Interview> {

  private final MockViews views;
  private final InterviewLog log;
  private final KeyTerminal keys;
  private final Painter painter;
  private final Keyboard keyboard;
  private final Clocks clocks;

  private volatile MockAtKeys at;

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
      KeyTerminal keys) {
    this.views = new MockViews(about, ending);
    this.at = MockAtKeys.begin(interview, typed);
    this.log = log;
    this.keys = keys;
    this.painter = keys.painter();
    this.keyboard = keys.keyboard();
    this.clocks = keys.clocks();
  }

  /** Whether the user ended it with Ctrl-C. */
  public boolean wasInterrupted() {
    return at.interrupted();
  }

  /**
   * Runs the interview to its end, shows its scorecard and closes the terminal, whose modes are
   * restored however it ends; it ends, too, when the window is closed.
   *
   * @return the interview as it ended; one that was left before it began is not over
   * @throws prep.problem.UserError when an answer cannot be recorded; those before are recorded
   */
  public Interview run() {
    keys.during(() -> !at.isLeft(), this::runToEnd, this::end);
    return at.interview();
  }

  private void runToEnd() {
    paint();
    while (!at.isLeft()) {
      take(next());
    }
  }

  @Override
  public Interview state() {
    return at.interview();
  }

  @Override
  public Duration elapsed() {
    return clocks.session();
  }

  @Override
  public Interview stop() {
    end();
    keys.leave();
    return at.interview();
  }

  private synchronized void end() {
    MockAtKeys before = at;
    at = before.stopped(clocks.session(), false);
    record(before);
  }

  /** What an input leads to is recorded before it is painted. */
  private synchronized void take(Input input) {
    MockAtKeys before = at;
    at = before.after(input, around());
    if (at.hasBegun() && !before.hasBegun()) {
      clocks.restartSession();
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
    List<Line> stays = MockViews.stays(before, at, keys.window());
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
    return keys.around(at.isSpeaking(), false);
  }

  private Input next() {
    if (at.hasBegunNumber()) {
      keyboard.expectTheSame();
    }
    Input input = keys.next(at.isTyping(), this::resized, this::screen);
    tick();
    return input;
  }

  private void resized() {
    at = at.resized(around());
    painter.showResized(screen());
  }

  private synchronized void tick() {
    if (at.isSpeaking() && clocks.takeSecond(true)) {
      paint();
    }
  }

  private void paint() {
    painter.show(screen());
  }

  private Screen screen() {
    return views.screen(at, clocks.speech(), keys.window());
  }
}
