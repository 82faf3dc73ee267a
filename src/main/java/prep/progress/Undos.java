package prep.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The undos of a history, collected to find out which events count. */
public final class Undos {

  private final Map<Ulid, Ulid> targets = new HashMap<>();

  /** Notes an event if it is an undo. */
  public void add(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Undone undo -> targets.put(undo.id(), undo.target());
      case HistoryEvent.Answered _,
          HistoryEvent.Amended _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _,
          HistoryEvent.Mocked _ -> {}
    }
  }

  /** The events that are undone; an undo that is itself undone has no effect. */
  public Set<Ulid> takenBack() {
    return Decisions.takenBack(targets);
  }
}
