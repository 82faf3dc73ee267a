package prep.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Event;
import prep.session.Session;

/** Takes a session from event to event, and records what each brings before it can be shown. */
final class Steps {

  private final Recorder recorder;
  private final Map<Integer, String> ids = new HashMap<>();
  private int recorded;

  Steps(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * The session after an event; what was new in it is safe by then.
   *
   * @throws prep.problem.UserError where it cannot be recorded
   */
  Session after(Session session, Event event) {
    Session next = session.after(event);
    List<Change> log = next.log();
    while (recorded < log.size()) {
      Change change = log.get(recorded);
      Optional<String> id = recorder.record(change);
      if (change instanceof Change.Answered(Attempt attempt) && id.isPresent()) {
        ids.put(attempt.number(), id.get());
      }
      recorded++;
    }
    return next;
  }

  /** The id under which an attempt is recorded; empty where nothing is. */
  Optional<String> id(Attempt attempt) {
    return Optional.ofNullable(ids.get(attempt.number()));
  }
}
