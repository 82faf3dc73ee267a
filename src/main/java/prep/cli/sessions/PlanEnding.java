package prep.cli.sessions;

import prep.cli.command.Preparation;
import prep.deck.QuestionKey;
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
    int owed = 0;
    int putRight = 0;
    int fresh = 0;
    int freshRight = 0;
    for (Attempt attempt : session.firstAttempts()) {
      QuestionKey key = attempt.question().key();
      boolean right = attempt.correct() && !attempt.hinted();
      if (before.isOwed(key)) {
        owed++;
        putRight += right ? 1 : 0;
      } else if (before.isNew(key)) {
        fresh++;
        freshRight += right ? 1 : 0;
      }
    }
    int left = after.work(after.secondsLeft()).isEmpty() ? 0 : after.secondsLeft();
    return new PlanEnd(
        owed,
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
}
