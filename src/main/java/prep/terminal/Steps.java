package prep.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Event;
import prep.session.Session;

/** Records what a session brings, step by step, before it can be shown, from any thread. */
public final class Steps {

  private final Recorder recorder;
  private final Map<Integer, String> ids = new HashMap<>();
  private int recorded;

  public Steps(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Records what is new in a session; it is safe when this returns.
   *
   * @throws prep.problem.UserError where it cannot be recorded
   */
  public synchronized void record(Session session) {
    List<Change> log = session.log();
    while (recorded < log.size()) {
      Change change = log.get(recorded);
      Optional<String> id = recorder.record(change);
      if (change instanceof Change.Answered(Attempt attempt) && id.isPresent()) {
        ids.put(attempt.number(), id.get());
      }
      recorded++;
    }
  }

  /**
   * A session that a signal ends, with everything in it recorded.
   *
   * @throws prep.problem.UserError where it cannot be recorded
   */
  public Session stopped(Session session) {
    Session ended = session.after(new Event.End());
    record(ended);
    return ended;
  }

  /** The id under which an attempt is recorded; empty if nothing is. */
  public synchronized Optional<String> id(Attempt attempt) {
    return Optional.ofNullable(ids.get(attempt.number()));
  }
}
