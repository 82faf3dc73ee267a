package prep.screen.interview;

import java.util.List;
import java.util.function.Function;
import prep.schedule.Outlook;
import prep.screen.DeedWords;
import prep.screen.Layout;
import prep.screen.PlainScreen;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Line;

/** A session in its current state, in words: {@link SessionScreen} line by line. */
public final class SessionLines {

  private SessionLines() {}

  /** What is said before the first question to a person. */
  public static List<Line> start(Session session) {
    return Layout.together(Prompts.commands(session, true), PlainExam.announced(session));
  }

  /**
   * A question, what was found in an answer, or its verdict.
   *
   * @param outlook in how many days the question of an answer comes back
   * @param atTerminal whether a person answers
   */
  public static List<Line> of(
      Session session, Function<Attempt, Outlook> outlook, boolean atTerminal) {
    return switch (session.phase()) {
      case Phase.Asking _ -> PlainScreen.question(session);
      case Phase.Ticking _ -> {
        List<Line> found = PlainScreen.found(session.lastAttempt().orElseThrow());
        yield session.rules().exam() ? Layout.together(PlainExam.toTick(session), found) : found;
      }
      case Phase.Graded() -> {
        Attempt attempt = session.lastAttempt().orElseThrow();
        List<Line> verdict = PlainScreen.verdict(attempt, outlook.apply(attempt), !atTerminal);
        yield atTerminal ? Layout.together(verdict, Prompts.next(session)) : verdict;
      }
      case Phase.Weighing _, Phase.Over _ -> List.of();
    };
  }

  /** What the user asks to be told. */
  public static List<Line> told(Session session, Consequence.Text text, boolean atTerminal) {
    return switch (text) {
      case REASONS -> {
        List<Line> reasons = PlainScreen.reasons(session.lastAttempt().orElseThrow());
        yield reasons.isEmpty() ? List.of(Line.plain("The deck does not say more.")) : reasons;
      }
      case KEYS -> Prompts.commands(session, atTerminal);
      case EXPLANATION -> List.of(Line.plain("The explanation above is all there is."));
    };
  }

  /** Why a command does nothing. */
  public static List<Line> refusal(Action action, Consequence.Why why) {
    return List.of(Line.plain(DeedWords.refusal(action.word(), why)));
  }
}
