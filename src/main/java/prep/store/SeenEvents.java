package prep.store;

import java.util.HashSet;
import java.util.Set;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** Tells events from copies of them, by their ids. */
final class SeenEvents implements History.Events {

  private final Set<Ulid> known = new HashSet<>();

  /** Apart from those that are known: damage may make a line of one kind one of the other. */
  private final Set<Ulid> unknown = new HashSet<>();

  @Override
  public void take(HistoryEvent event) {
    known.add(event.id());
  }

  @Override
  public void takeUnknown(Ulid id) {
    unknown.add(id);
  }

  /** Takes a line, and tells whether it holds an event that was not there before. */
  boolean isNew(EventReader.Line line) {
    return switch (line) {
      case EventReader.Line.Event(HistoryEvent event) -> known.add(event.id());
      case EventReader.Line.Unknown(Ulid id) -> unknown.add(id);
      case EventReader.Line.Newer() -> true;
      case EventReader.Line.Invalid _ -> false;
    };
  }
}
