package prep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the last deed of a session back. */
final class Undo {

  private Undo() {}

  /** The session as it was before its last deed; the same where nothing was done. */
  static Session of(Session session) {
    Session past = session.before();
    Optional<Change.Deed> last = session.lastDeed();
    if (past == null || last.isEmpty()) {
      return session;
    }
    return switch (last.get()) {
      case Change.Answered _ -> backAt(session, past, past.course().cleared());
      case Change.Amended _, Change.Muted _ ->
          backAt(
              session,
              past,
              session.standsAs(past) ? past.course().with(session.phase()) : past.course());
      // It changed nothing, and neither does undoing it.
      case Change.Flagged _ ->
          session.logged(new Change.Withdrawn(past.log().size())).since(past.before());
    };
  }

  /** The state as it was then, with everything recorded since undone. */
  private static Session backAt(Session session, Session past, Course then) {
    List<Change> log = new ArrayList<>(session.log());
    for (int place = session.log().size() - 1; place >= past.log().size(); place--) {
      Change.Withdrawn withdrawn = new Change.Withdrawn(place);
      if (log.get(place) instanceof Change.Deed && !log.contains(withdrawn)) {
        log.add(withdrawn);
      }
    }
    return new Session(
        session.rules(),
        session.decks(),
        session.followUps(),
        session.drawn(),
        then,
        log,
        past.before());
  }
}
