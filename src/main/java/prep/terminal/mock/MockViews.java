package prep.terminal.mock;

import java.time.Duration;
import java.util.List;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.mock.Answer;
import prep.mock.Draft;
import prep.mock.Interview;
import prep.mock.Step;
import prep.schedule.Outlook;
import prep.screen.DeedWords;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.screen.interview.SessionScreen;
import prep.screen.mock.LessonScreen;
import prep.screen.mock.MockHeading;
import prep.screen.mock.MockPauseScreen;
import prep.screen.mock.MockStartScreen;
import prep.screen.mock.ReachScreen;
import prep.session.Phase;
import prep.session.Session;
import prep.terminal.AtKeys;
import prep.text.Line;

/**
 * What an interview at the keys shows.
 *
 * @param about what it is about: tracks and topics; empty for everything
 */
record MockViews(String about, MockEnding ending) {

  /**
   * The screen of a stage.
   *
   * @param spoke how long the user has spoken
   */
  Screen screen(MockAtKeys at, Duration spoke, Window window) {
    Interview interview = at.interview();
    return switch (at.stage()) {
      case Stage.Start _ -> MockStartScreen.of(interview.script(), about, at.typed(), window);
      case Stage.AtWork _ ->
          new Screen(
              QuestionScreen.top(view(interview, interview.session().orElseThrow(), 0, window)),
              MockPauseScreen.atWork(window));
      case Stage.AtQuestion(AtKeys keys) -> keys.screen(view(interview, keys, window), spoke);
      case Stage.HowFar(boolean leaving) -> howFar(interview, leaving, window);
      case Stage.Pause _ ->
          interview.step() instanceof Step.BoxOver over
              ? MockPauseScreen.of(over, window)
              : new Screen(List.of(), List.of());
      case Stage.Ended _ ->
          new Screen(ended(interview, window), MockPauseScreen.beforeCard(window));
      case Stage.Card(int page) ->
          MockPauseScreen.card(
              ending.card(interview, window), !at.lessons().isEmpty(), page, window);
      case Stage.Lesson(int number, int page) ->
          lesson(interview, at.lessons(), number, page, window);
      case Stage.Left(boolean owesCard) ->
          new Screen(owesCard ? endingAtOnce(interview, window) : List.of(), List.of());
    };
  }

  private static Screen howFar(Interview interview, boolean leaving, Window window) {
    Session session = interview.session().orElseThrow();
    Duration spoken =
        interview.step() instanceof Step.HowFar(_, Duration time) ? time : Duration.ZERO;
    Screen screen = ReachScreen.of(view(interview, session, 0, window), spoken);
    return leaving
        ? new Screen(
            screen.fixed(),
            Layout.together(DeedWords.lines(List.of(MockAtKeys.LEAVING), window), screen.live()))
        : screen;
  }

  private static List<Line> ended(Interview interview, Window window) {
    Duration took =
        interview.log().getLast() instanceof Draft.Ended(_, Duration time) ? time : Duration.ZERO;
    return MockPauseScreen.ended(interview, took, window);
  }

  private List<Line> endingAtOnce(Interview interview, Window window) {
    List<Line> lines = ended(interview, window);
    return interview.answers().isEmpty()
        ? lines
        : Layout.together(lines, ending.card(interview, window));
  }

  private static Screen lesson(
      Interview interview, List<QuestionKey> lessons, int number, int page, Window window) {
    Answer answer = answer(interview, lessons.get(number - 1));
    return LessonScreen.of(interview.verdict(answer), answer, number, lessons.size(), page, window);
  }

  /** What was answered to a question that was asked. */
  static Answer answer(Interview interview, QuestionKey question) {
    return interview.answers().stream()
        .filter(one -> one.question().key().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What stays in the window of a question that is left, answered or ticked; empty where it stays
   * as it is painted.
   *
   * @param next the interview as it goes on
   */
  static List<Line> stays(MockAtKeys at, MockAtKeys next, Window window) {
    return at.stage() instanceof Stage.AtQuestion(AtKeys keys)
        ? stays(at.interview(), keys, next.interview(), window)
        : List.of();
  }

  private static List<Line> stays(Interview interview, AtKeys keys, Interview next, Window window) {
    View view = view(interview, keys, window);
    return switch (keys.session().phase()) {
      case Phase.Ticking _ -> VerdictScreen.ticked(view);
      case Phase.Asking _ ->
          next.asked() > interview.asked()
              ? answered(
                  view, next.answers().getLast().attempt().response(), keys.entry().typed().text())
              : List.of();
      case Phase.Weighing _, Phase.Graded _, Phase.Over _ -> List.of();
    };
  }

  private static List<Line> answered(View view, Response response, String typed) {
    return SessionScreen.answered(view, response, QuestionScreen.of(view).fixed(), true, typed);
  }

  private static View view(Interview interview, AtKeys keys, Window window) {
    return view(interview, keys.session(), keys.shown().cursor(), window);
  }

  private static View view(Interview interview, Session session, int cursor, Window window) {
    return new View(
        session,
        window,
        Duration.ZERO,
        Outlook.NONE,
        false,
        null,
        cursor,
        MockHeading.of(interview.step(), window));
  }
}
