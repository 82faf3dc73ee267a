package prep.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.QuestionKey;

/**
 * What the user decided about earlier events: which were undone, which answers were amended, and
 * what was reset. Collected before anything is counted, so that the order in which events arrive
 * does not matter.
 */
final class Decisions {

  private record ResetAt(Ulid id, KeyGlob glob, int place) {}

  private final Set<Ulid> takenBack;
  private final Map<Ulid, List<HistoryEvent.Amended>> amendments = new HashMap<>();
  private final List<ResetAt> resets = new ArrayList<>();
  private final Set<Ulid> missing = new HashSet<>();

  /**
   * Reads the decisions among events.
   *
   * @param events in the order in which they count
   */
  Decisions(List<EventFacts> events) {
    Map<Ulid, Ulid> undos = new HashMap<>();
    for (int place = 0; place < events.size(); place++) {
      if (events.get(place) instanceof EventFacts.Decision decision) {
        switch (decision.event()) {
          case HistoryEvent.Undone undo -> undos.put(undo.id(), undo.target());
          case HistoryEvent.Amended amend ->
              amendments.computeIfAbsent(amend.target(), _ -> new ArrayList<>()).add(amend);
          case HistoryEvent.Reset reset ->
              resets.add(new ResetAt(reset.id(), new KeyGlob(reset.glob()), place));
          case HistoryEvent.Answered _,
              HistoryEvent.Flagged _,
              HistoryEvent.Muted _,
              HistoryEvent.Planned _,
              HistoryEvent.Mocked _ -> {}
        }
      }
    }
    takenBack = takenBack(undos);
    resets.removeIf(reset -> takenBack.contains(reset.id()));
    missing.addAll(amendments.keySet());
    missing.addAll(undos.values());
    if (!missing.isEmpty()) {
      events.forEach(event -> missing.remove(event.id()));
    }
  }

  /**
   * The events that are undone. An undo that is itself undone has no effect; undos that undo each
   * other in a circle, which only a forger can write, do nothing.
   *
   * @param undos the target of each undo
   */
  static Set<Ulid> takenBack(Map<Ulid, Ulid> undos) {
    Map<Ulid, Integer> undecided = new HashMap<>();
    for (Ulid target : undos.values()) {
      undecided.merge(target, 1, Integer::sum);
    }
    Deque<Ulid> decided = new ArrayDeque<>();
    for (Ulid undo : undos.keySet()) {
      if (!undecided.containsKey(undo)) {
        decided.add(undo);
      }
    }
    Set<Ulid> takenBack = new HashSet<>();
    while (!decided.isEmpty()) {
      Ulid undo = decided.remove();
      Ulid target = undos.get(undo);
      if (target == null) {
        continue;
      }
      if (!takenBack.contains(undo)) {
        takenBack.add(target);
      }
      if (undecided.merge(target, -1, Integer::sum) == 0 && undos.containsKey(target)) {
        decided.add(target);
      }
    }
    return takenBack;
  }

  /** Whether an event was not undone. */
  boolean holds(EventFacts event) {
    return !takenBack.contains(event.id());
  }

  /** An answer as the user decided about it. */
  EventFacts.Answer amended(EventFacts.Answer answer) {
    EventFacts.Answer amended = answer;
    for (HistoryEvent.Amended amend : amendments.getOrDefault(answer.id(), List.of())) {
      amended = takenBack.contains(amend.id()) ? amended : amended.amended(amend);
    }
    return amended;
  }

  boolean hasResets() {
    return !resets.isEmpty();
  }

  /** The events that were undone or amended but are not among those read. */
  Set<Ulid> missing() {
    return missing;
  }

  /**
   * The place of the last reset of a question, or -1: what comes before it does not count.
   *
   * @param then the key that the question had when it was answered
   * @param now the key that it has today
   */
  int lastReset(QuestionKey then, QuestionKey now) {
    for (int i = resets.size() - 1; i >= 0; i--) {
      ResetAt reset = resets.get(i);
      if (reset.glob().matches(now) || (!then.equals(now) && reset.glob().matches(then))) {
        return reset.place();
      }
    }
    return -1;
  }
}
