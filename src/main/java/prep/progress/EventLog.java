package prep.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that are added in any order, any number of times, and then count in one order, once. */
final class EventLog {

  private static final Comparator<EventFacts> COUNTING =
      Comparator.comparingLong(EventFacts::at).thenComparing(EventFacts::id);

  /**
   * Two events with one id are copies, unless one was damaged. Which of the two counts must not
   * depend on the order in which the files were read.
   */
  private static final Comparator<EventFacts> COPIES_TOGETHER =
      Comparator.comparing(EventFacts::id)
          .thenComparingLong(EventFacts::at)
          .thenComparing(EventFacts::toString);

  private final List<EventFacts> events = new ArrayList<>();
  private @Nullable EventFacts last;
  private boolean inOrder = true;

  void add(HistoryEvent added) {
    EventFacts event = EventFacts.of(added);
    inOrder &= last == null || (event.at() >= last.at() && event.id().compareTo(last.id()) > 0);
    last = event;
    events.add(event);
  }

  /** The events as they were added. */
  List<EventFacts> asAdded() {
    return events;
  }

  /** The events in the order in which they count, by time and then id; each id once. */
  List<EventFacts> inOrder() {
    if (inOrder) {
      return events;
    }
    List<EventFacts> sorted = new ArrayList<>(events);
    sorted.sort(COPIES_TOGETHER);
    List<EventFacts> once = new ArrayList<>(sorted.size());
    for (EventFacts event : sorted) {
      if (once.isEmpty() || !once.getLast().id().equals(event.id())) {
        once.add(event);
      }
    }
    once.sort(COUNTING);
    return once;
  }
}
