package prep.session;

import prep.progress.Mode;
import prep.session.Posed.Turn;

/** Takes an answer to the question of a session: to be weighed, to be ticked, or graded at once. */
final class Answering {

  private Answering() {}

  /** The session with an answer; the same where its question does not wait for one. */
  static Session submitted(Session session, Event.Submit given) {
    if (!(session.phase() instanceof Phase.Asking asking)
        || !given.response().question().equals(session.question())) {
      return session;
    }
    boolean weighs =
        given.sure() == 0 && session.rules().asksHowSure(given.response(), session.current());
    return weighs
        ? session.with(new Phase.Weighing(asking, given.response(), given.took()))
        : answered(session, asking, given);
  }

  /** The session with the answer that waits to be weighed; the same where none does. */
  static Session weighed(Session session, int sure) {
    return session.phase() instanceof Phase.Weighing(var asking, var response, var took)
        ? answered(session, asking, new Event.Submit(response, took, sure))
        : session;
  }

  private static Session answered(Session session, Phase.Asking asking, Event.Submit given) {
    Rules rules = session.rules();
    Posed posed = session.current();
    Attempt attempt =
        Attempt.of(
            session.nextNumber(),
            posed,
            given,
            session.deck(),
            asking.hinted(),
            posed.turn() == Turn.RETRY ? Mode.RETRY : rules.mode());
    boolean ticks = attempt.isByWords() && rules.ticks() && !rules.exam();
    Phase then = ticks ? new Phase.Ticking(attempt.number(), attempt.ticks()) : new Phase.Graded();
    Session answered =
        session
            .with(session.course().answered(attempt, then))
            .logged(new Change.Answered(attempt))
            .since(session);
    return rules.exam() ? answered.continued() : answered;
  }
}
