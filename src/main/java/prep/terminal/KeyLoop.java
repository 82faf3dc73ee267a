package prep.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import prep.deck.Question;
import prep.schedule.Outlook;
import prep.screen.EndScreen;
import prep.screen.Screen;
import prep.screen.View;
import prep.screen.interview.ExamReview;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Session;
import prep.text.Line;

/**
 * A session at the keys of a terminal: wait for an input, make the next session, record what is new
 * before it is painted, until it is over. {@link AtKeys} decides what an input means.
 */
public final class KeyLoop implements Running<Session> {

  private final Recorder recorder;
  private final Steps steps;
  private final OtherPrograms others;
  private final KeyTerminal keys;
  private final Painter painter;
  private final Keyboard keyboard;
  private final Clocks clocks;

  private volatile AtKeys at;
  private volatile ExamReview review = ExamReview.NONE;

  public KeyLoop(Session session, KeyTerminal keys, Recorder recorder, OtherPrograms others) {
    this.at = AtKeys.begin(session);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.others = others;
    this.keys = keys;
    this.painter = keys.painter();
    this.keyboard = keys.keyboard();
    this.clocks = keys.clocks();
  }

  @Override
  public Session state() {
    return at.session();
  }

  @Override
  public Session stop() {
    return steps.stopped(at.session());
  }

  @Override
  public Duration elapsed() {
    return clocks.session();
  }

  /** Whether the user ended the session with Ctrl-C. */
  public boolean wasInterrupted() {
    return at.interrupted();
  }

  /**
   * Runs the session to its end, shows the summary and closes the terminal. Its modes are restored
   * however the session ends; it ends, too, when the window is closed.
   *
   * @throws prep.problem.UserError when progress cannot be written; what was answered before is
   *     recorded
   */
  public Session run(OptionalDouble passMark) {
    keys.during(this::isWanted, () -> runToEnd(passMark), this::endUnseen);
    return at.session();
  }

  private void runToEnd(OptionalDouble passMark) {
    begin();
    while (!at.session().isOver()) {
      take(next());
    }
    painter.append(at.shown().said());
    end(passMark);
  }

  private void endUnseen() {
    at = new AtKeys(stop(), at.shown(), at.entry(), at.sources(), at.interrupted());
  }

  private boolean isWanted() {
    return !at.session().isOver() || !review.isOver();
  }

  /** What an input leads to is recorded before it is painted. */
  private void take(Input input) {
    AtKeys before = at;
    AtKeys.Step step = before.after(input, around());
    at = step.next();
    steps.record(at.session());
    if (at.isSpeaking() && !before.isSpeaking()) {
      clocks.restartSpeech();
    }
    boolean weighs = at.session().isWeighing() && !before.session().isWeighing();
    if (weighs || (at.session().showsVerdict() && !before.session().showsVerdict())) {
      // Nobody can have meant it for what is not visible yet.
      keyboard.dropTypeAhead();
      if (input instanceof Input.TimeIsUp && before.isTyping()) {
        keyboard.awaitPause();
      }
    }
    if (at.session().isOver() || at.session().standsApartFrom(before.session())) {
      leave(before);
      if (input instanceof Input.TimeIsUp) {
        painter.begin();
        painter.append(OnScreen.TIME_IS_UP);
      }
      begin();
    } else if (!at.equals(before)) {
      paint();
    }
    step.wish().ifPresent(this::grant);
  }

  /** What was answered without a verdict stays visible. */
  private void leave(AtKeys before) {
    if (at.session().log().size() > before.session().log().size()) {
      View view = view(before.session());
      List<Line> stays = OnScreen.left(before, at.session(), view, around());
      painter.show(new Screen(stays, List.of()));
    }
  }

  private Around around() {
    return keys.around(at.isSpeaking(), seenBefore(at.session()));
  }

  private boolean seenBefore(Session session) {
    return !session.isOver() && recorder.seenBefore(session.question().key());
  }

  /** The browser opens the source that is open now, the editor the question. */
  private void grant(Consequence.Program program) {
    switch (program) {
      case BROWSER -> {
        String address = at.sources().address(at.session().question());
        Supplier<Boolean> open = () -> others.browser().open(address);
        take(new Input.Opened(others.browser().needsTerminal() ? lending(open) : open.get()));
      }
      case EDITOR -> {
        Question question = at.session().question();
        take(new Input.Edited(lending(() -> others.editing().edit(question))));
      }
    }
  }

  private Input next() {
    if (at.shown().begun() > 0) {
      keyboard.expectTheSame();
    }
    Input input = keys.next(at.isTyping(), this::resized, this::screen);
    Session session = at.session();
    if (session.isOver() || session.showsVerdict() || session.isWeighing() || at.entry().isNote()) {
      return input;
    }
    if (clocks.isQuestionOver()) {
      return new Input.TimeIsUp();
    }
    if (clocks.takeSecond(at.isSpeaking())) {
      paint();
    }
    return input;
  }

  private void resized() {
    at = (painter.hasMore() ? at : at.read()).resized(around());
    painter.showResized(screen());
  }

  /** Gives the terminal to another program; anything typed meanwhile is meant for that program. */
  private <T> T lending(Supplier<T> program) {
    T result = keys.lend(program);
    keyboard.dropTypeAhead();
    paint();
    return result;
  }

  /** A new question is asked, below the current lines. */
  private void begin() {
    painter.begin();
    clocks.restartQuestion();
    paint();
  }

  private void paint() {
    if (isWanted()) {
      painter.show(screen());
    }
  }

  private Screen screen() {
    return review.isOver()
        ? at.screen(view(at.session()), clocks.speech())
        : review.screen(view(review.session()));
  }

  private View view(Session shown) {
    Optional<Attempt> last = shown.lastAttempt();
    Outlook outlook =
        shown.showsVerdict() && last.isPresent() ? recorder.outlook(last.get()) : Outlook.NONE;
    Duration left = clocks.left().orElse(null);
    return new View(
        shown,
        keys.window(),
        at.shown().elapsed(),
        outlook,
        seenBefore(shown),
        left,
        at.shown().cursor());
  }

  /** The user reads the verdicts of an exam. */
  private void review(ExamReview verdicts) {
    keyboard.dropTypeAhead();
    painter.begin();
    for (review = verdicts; !review.isOver(); review = review(next())) {
      paint();
    }
  }

  private ExamReview review(Input input) {
    ExamReview next =
        input instanceof Input.Key(String name)
            ? review.after(name, painter.hasMore())
            : input.ends() ? review.left() : review;
    if (next.number() != review.number()) {
      painter.begin();
    }
    return next;
  }

  /** An exam shows its verdicts now. */
  private void end(OptionalDouble passMark) {
    Session session = at.session();
    if (session.rules().exam() && !at.interrupted()) {
      review(ExamReview.of(session));
    }
    painter.begin();
    List<Line> ending =
        recorder
            .ending(session, clocks.session(), keys.window())
            .orElseGet(() ->
                EndScreen.of(
                    session,
                    clocks.session(),
                    passMark,
                    recorder.back(session.firstAttempts()),
                    recorder.mastery(),
                    keys.window()));
    painter.show(new Screen(ending, List.of()));
  }
}
