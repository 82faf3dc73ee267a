package prep.cli.sessions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prep.cli.command.Preparation;
import prep.deck.QuestionKey;
import prep.plan.DaysWork;
import prep.plan.PlannedQuestion;
import prep.screen.plan.PlanEnd;
import prep.session.Attempt;
import prep.session.Session;

/** Adds up what a session did for a plan. */
final class PlanEnding {

  private PlanEnding() {}

  /**
   * What a session did.
   *
   * @param before the plan as it stood when the session began
   */
  static PlanEnd of(Preparation before, Session session) {
    Preparation after = before.now();
    DaysWork work = before.work(before.secondsLeft());
    Set<QuestionKey> owed = keys(work.putRight());
    int putRight = 0;
    int fresh = 0;
    int freshRight = 0;
    int asked = 0;
    for (Attempt attempt : session.firstAttempts()) {
      QuestionKey key = attempt.question().key();
      boolean right = attempt.correct() && !attempt.hinted();
      if (owed.contains(key)) {
        asked++;
        putRight += right ? 1 : 0;
      } else if (before.isNew(key)) {
        fresh++;
        freshRight += right ? 1 : 0;
      }
    }
    int left = after.work(after.secondsLeft()).isEmpty() ? 0 : after.secondsLeft();
    return new PlanEnd(
        asked,
        putRight,
        fresh,
        freshRight,
        before.rightOnce(),
        after.rightOnce(),
        after.scope().questions().size(),
        before.explained(),
        after.explained(),
        after.toExplain(),
        before.prospect().readiness(),
        after.prospect().readiness(),
        left);
  }

  private static Set<QuestionKey> keys(List<PlannedQuestion> questions) {
    Set<QuestionKey> keys = new HashSet<>();
    questions.forEach(question -> keys.add(question.key()));
    return keys;
  }
}
