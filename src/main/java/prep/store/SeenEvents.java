package prep.store;

import java.util.HashSet;
import java.util.Set;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** Distinguishes new events from copies, by their ids. */
final class SeenEvents implements History.Events {

  private final Set<Ulid> known = new HashSet<>();

  /** Separate from the known ones: damage may turn a line of one kind into one of the other. */
  private final Set<Ulid> unknown = new HashSet<>();

  @Override
  public void take(HistoryEvent event) {
    known.add(event.id());
  }

  @Override
  public void takeUnknown(Ulid id) {
    unknown.add(id);
  }

  /** Takes a line, and returns whether it holds a new event. */
  boolean isNew(EventReader.Line line) {
    return switch (line) {
      case EventReader.Line.Event(HistoryEvent event) -> known.add(event.id());
      case EventReader.Line.Unknown(Ulid id) -> unknown.add(id);
      case EventReader.Line.Newer() -> true;
      case EventReader.Line.Invalid _ -> false;
    };
  }
}
