package prep.progress;

import java.util.Map;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.progress.Progress.Mark;
import prep.schedule.Fsrs;

/**
 * Turns events into progress. They are added in any order, any number of times, and count by time
 * and then id, each id once.
 *
 * <ul>
 *   <li>Undos are applied as a set first; an undo that is itself taken back takes nothing back.
 *   <li>Of several amendments the latest wins, for grade and score each.
 *   <li>A reset takes away the answers before it; the counts of days, flags and mutes stay.
 *   <li>A retry counts nowhere; an answer in a cram session leaves the memory state alone.
 * </ul>
 */
public final class Fold {

  private final Fsrs fsrs;
  private final TodaysKeys keys;
  private final EventLog events = new EventLog();

  /**
   * @param renamed former keys that are known from before, for the decks of which {@code former}
   *     knows nothing
   */
  public Fold(Fsrs fsrs, FormerKeys former, Map<QuestionKey, QuestionKey> renamed) {
    this.fsrs = fsrs;
    this.keys = new TodaysKeys(former, renamed);
  }

  /** Adds an event. */
  public void add(HistoryEvent event) {
    events.add(event);
  }

  /** Whether progress folded earlier still has today's keys. */
  public boolean keysFit(Progress base) {
    return keys.fit(base);
  }

  /** The progress from all events. */
  public Progress progress() {
    return new Counting(fsrs, keys, events.inOrder(), Progress.none(fsrs.retention())).progress();
  }

  /**
   * The progress from the events on top of earlier progress; empty if that cannot be computed
   * without the earlier events, because the new events do not all come after them, or decide about
   * them.
   */
  public Optional<Progress> onto(Progress base) {
    if (base.mark().isStart()) {
      return Optional.of(progress());
    }
    if (events.asAdded().isEmpty()) {
      return Optional.of(base);
    }
    Mark mark = base.mark();
    for (EventFacts event : events.asAdded()) {
      if (event.at() < mark.at().toEpochMilli()
          || event.id().compareTo(mark.id()) <= 0
          || mark.pending().contains(event.id())) {
        return Optional.empty();
      }
    }
    Counting counting = new Counting(fsrs, keys, events.inOrder(), base);
    return counting.needsOthers() ? Optional.empty() : Optional.of(counting.progress());
  }
}
