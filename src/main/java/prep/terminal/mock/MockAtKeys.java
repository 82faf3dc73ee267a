package prep.terminal.mock;

import java.time.Duration;
import java.util.List;
import prep.deck.QuestionKey;
import prep.deck.Task;
import prep.grading.Response;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Reach;
import prep.mock.Step;
import prep.screen.Keys;
import prep.screen.Screen;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Phase;
import prep.session.Session;
import prep.session.Voice;
import prep.terminal.Around;
import prep.terminal.AtKeys;
import prep.terminal.Input;

/**
 * An interview at the keys of a terminal, as a value: an {@link Input} makes the next one.
 *
 * @param typed whether open questions are answered in writing, unless the user speaks
 * @param lessons the questions to learn from, known once the interview is over
 * @param interrupted whether the user ended it with Ctrl-C
 */
record MockAtKeys(
    Interview interview,
    Stage stage,
    boolean typed,
    List<QuestionKey> lessons,
    boolean interrupted) {

  static final String LEAVING = "The interview ends after this question. Once more ends it now.";

  private static final String QUIT = "q";

  MockAtKeys {
    lessons = List.copyOf(lessons);
  }

  /** An interview that is about to begin. */
  static MockAtKeys begin(Interview interview, boolean typed) {
    return new MockAtKeys(interview, new Stage.Start(), typed, List.of(), false);
  }

  boolean isLeft() {
    return stage instanceof Stage.Left;
  }

  /** Whether its first question was asked. */
  boolean hasBegun() {
    return !(stage instanceof Stage.Start) && (interview.isOver() || !isLeft());
  }

  /** Whether the user speaks, so that a clock moves. */
  boolean isSpeaking() {
    return stage instanceof Stage.AtQuestion(AtKeys keys) && keys.isSpeaking();
  }

  /** Whether keys are text. */
  boolean isTyping() {
    return stage instanceof Stage.AtQuestion(AtKeys keys) && keys.isTyping();
  }

  /** Whether a digit was pressed that may be the first of two. */
  boolean hasBegunNumber() {
    return stage instanceof Stage.AtQuestion(AtKeys keys) && keys.shown().begun() > 0;
  }

  /** Whether the user is to say how sure an answer is. */
  boolean isWeighing() {
    return stage instanceof Stage.AtQuestion(AtKeys keys) && keys.session().isWeighing();
  }

  /** Whether it shows something else than another one did, so that it comes below. */
  boolean standsApartFrom(MockAtKeys past) {
    return switch (stage) {
      case Stage.AtWork _, Stage.AtQuestion _, Stage.HowFar _ ->
          !past.isAsking() || !isAboutTheSameAs(past);
      case Stage.Start _, Stage.Pause _, Stage.Ended _, Stage.Left _ -> !stage.equals(past.stage);
      case Stage.Card _ -> !(past.stage instanceof Stage.Card);
      case Stage.Lesson(int number, _) ->
          !(past.stage instanceof Stage.Lesson(int before, _) && before == number);
    };
  }

  private boolean isAsking() {
    return switch (stage) {
      case Stage.AtWork _, Stage.AtQuestion _, Stage.HowFar _ -> true;
      case Stage.Start _,
          Stage.Pause _,
          Stage.Ended _,
          Stage.Card _,
          Stage.Lesson _,
          Stage.Left _ ->
          false;
    };
  }

  private boolean isAboutTheSameAs(MockAtKeys past) {
    return interview
        .session()
        .map(Session::current)
        .equals(past.interview.session().map(Session::current));
  }

  /** With the questions to learn from. */
  MockAtKeys learningFrom(List<QuestionKey> questions) {
    return new MockAtKeys(interview, stage, typed, questions, interrupted);
  }

  /** The interview after {@code input}. */
  MockAtKeys after(Input input, Around around) {
    return switch (input) {
      case Input.Interrupt() -> stopped(around.elapsed(), true);
      case Input.EndOfInput() -> stopped(around.elapsed(), false);
      case Input.Key _,
          Input.Typed _,
          Input.Suspend _,
          Input.TimeIsUp _,
          Input.Nothing _,
          Input.Opened _,
          Input.Edited _ ->
          stage instanceof Stage.AtQuestion(AtKeys keys)
              ? atQuestion(keys, input, around)
              : input instanceof Input.Key(String name) ? pressed(name, around) : this;
    };
  }

  /** The same in a window of another size. */
  MockAtKeys resized(Around around) {
    return stage instanceof Stage.AtQuestion(AtKeys keys)
        ? at(new Stage.AtQuestion(keys.resized(around)))
        : this;
  }

  private MockAtKeys pressed(String key, Around around) {
    boolean enter = key.equals(Keys.ENTER) || key.equals(Keys.SPACE);
    boolean quit = key.equals(QUIT);
    return switch (stage) {
      case Stage.Start _ -> {
        if (key.equals("v")) {
          yield new MockAtKeys(interview, stage, !typed, lessons, interrupted);
        }
        yield quit ? at(new Stage.Left(false)) : enter ? onward(interview) : this;
      }
      case Stage.AtWork _ ->
          enter
              ? at(question(interview))
              : quit ? ended(around.elapsed()) : key.equals("0") ? givenUp(around) : this;
      case Stage.HowFar _ -> quit ? leaving(new Stage.HowFar(true), around) : reached(key, around);
      case Stage.Pause _ ->
          enter || (quit && isLast())
              ? onward(interview.after(new Happening.Continue(), around.elapsed()))
              : quit ? ended(around.elapsed()) : this;
      case Stage.Ended _ -> quit ? at(new Stage.Left(false)) : enter ? at(new Stage.Card(0)) : this;
      case Stage.Card _ when quit && around.more() -> at(new Stage.Card(Screen.LAST_PAGE));
      case Stage.Card(int page) ->
          quit ? at(new Stage.Left(false)) : enter ? at(afterCard(page, around.more())) : this;
      case Stage.Lesson(int number, _) when quit && around.more() ->
          at(new Stage.Lesson(number, Screen.LAST_PAGE));
      case Stage.Lesson(int number, int page) ->
          quit ? at(new Stage.Left(false)) : enter ? at(next(number, page, around.more())) : this;
      case Stage.AtQuestion _, Stage.Left _ -> this;
    };
  }

  private Stage afterCard(int page, boolean more) {
    return more ? new Stage.Card(page + 1) : next(0, 0, false);
  }

  private Stage next(int number, int page, boolean more) {
    if (more) {
      return new Stage.Lesson(number, page + 1);
    }
    return number < lessons.size() ? new Stage.Lesson(number + 1, 0) : new Stage.Left(false);
  }

  private boolean isLast() {
    return interview.step() instanceof Step.BoxOver over && over.next() == null;
  }

  private MockAtKeys reached(String key, Around around) {
    for (Reach reach : Reach.values()) {
      if (key.equals(Integer.toString(reach.number()))) {
        return onward(interview.after(new Happening.Far(reach), around.elapsed()));
      }
    }
    return stage.equals(new Stage.HowFar(true)) ? at(new Stage.HowFar(false)) : this;
  }

  private MockAtKeys atQuestion(AtKeys before, Input input, Around around) {
    AtKeys keys = before.after(input, around).next();
    return switch (keys.session().phase()) {
      case Phase.Asking _, Phase.Weighing _, Phase.Ticking _ -> at(new Stage.AtQuestion(keys));
      case Phase.Graded _ ->
          onward(
              interview.after(said(keys.session().lastAttempt().orElseThrow()), around.elapsed()));
      case Phase.Over _ ->
          leaving(new Stage.AtQuestion(before.goingOn(keys, LEAVING, around)), around);
    };
  }

  /** What an attempt of the session tells the interview. */
  private Happening said(Attempt attempt) {
    if (interview.step() instanceof Step.Tick) {
      return new Happening.Ticked(attempt.ticks());
    }
    return attempt.response() instanceof Response.Spoken
        ? new Happening.Spoken(attempt.took())
        : new Happening.Given(attempt.response(), attempt.took(), attempt.sure());
  }

  /** At what the interview waits for then. */
  private MockAtKeys onward(Interview next) {
    Stage then =
        switch (next.step()) {
          case Step.Ask ask when ask.question() instanceof Task -> new Stage.AtWork();
          case Step.Ask _, Step.Tick _ -> question(next);
          case Step.HowFar _ -> new Stage.HowFar(false);
          case Step.BoxOver _ -> new Stage.Pause();
          case Step.Over _ -> over(next);
          case Step.HowSure _ -> throw new IllegalStateException("the session asks for that");
        };
    return new MockAtKeys(next, then, typed, lessons, interrupted);
  }

  private Stage question(Interview next) {
    return new Stage.AtQuestion(AtKeys.begin(voiced(next.dialogue().orElseThrow())));
  }

  private MockAtKeys givenUp(Around around) {
    Response unknown = new Response.Unknown(interview.session().orElseThrow().question());
    return onward(interview.after(Happening.Given.of(unknown, around.took()), around.elapsed()));
  }

  private static Stage over(Interview next) {
    return next.answers().isEmpty() ? new Stage.Left(true) : new Stage.Ended();
  }

  private Session voiced(Session session) {
    return typed && Voice.of(session) == Voice.WAITING
        ? session.after(new Event.SwitchVoice())
        : session;
  }

  /** The first time, it ends after the question at hand. */
  private MockAtKeys leaving(Stage same, Around around) {
    return interview.leaving()
        ? ended(around.elapsed())
        : new MockAtKeys(
            interview.after(new Happening.Leave(), around.elapsed()),
            same,
            typed,
            lessons,
            interrupted);
  }

  private MockAtKeys ended(Duration at) {
    return onward(kept(at).after(new Happening.End(), at));
  }

  /** An answer that waits to be weighed was given. */
  private Interview kept(Duration at) {
    return stage instanceof Stage.AtQuestion(AtKeys keys)
            && keys.session().phase() instanceof Phase.Weighing(_, var response, var took)
        ? interview.after(Happening.Given.of(response, took), at)
        : interview;
  }

  /**
   * It ends at once, whatever is open.
   *
   * @param at how long the interview took
   * @param byInterrupt whether Ctrl-C ends it
   */
  MockAtKeys stopped(Duration at, boolean byInterrupt) {
    MockAtKeys last =
        switch (stage) {
          case Stage.Start _, Stage.Ended _, Stage.Card _, Stage.Lesson _, Stage.Left _ ->
              at(new Stage.Left(false));
          case Stage.AtWork _, Stage.AtQuestion _, Stage.HowFar _, Stage.Pause _ ->
              ended(at).at(new Stage.Left(true));
        };
    return new MockAtKeys(last.interview, last.stage, typed, lessons, byInterrupt);
  }

  private MockAtKeys at(Stage other) {
    return new MockAtKeys(interview, other, typed, lessons, interrupted);
  }
}
