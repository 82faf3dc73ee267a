package prep.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The undos of a history, gathered to tell which events hold. */
public final class Undos {

  private final Map<Ulid, Ulid> targets = new HashMap<>();

  /** Takes note of an event where it is an undo. */
  public void add(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Undone undo -> targets.put(undo.id(), undo.target());
      case HistoryEvent.Answered _,
          HistoryEvent.Amended _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _ -> {}
    }
  }

  /** The events that are taken back; an undo that is itself taken back takes nothing back. */
  public Set<Ulid> takenBack() {
    return Decisions.takenBack(targets);
  }
}
