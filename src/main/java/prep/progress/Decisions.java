package prep.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.schedule.Grade;

/**
 * What the user decided about earlier events: which were taken back, which answers were amended,
 * and what was reset. Found out before anything is counted, so that the order in which events
 * arrive does not matter.
 */
final class Decisions {

  /** What the amendments of one answer come to; null where none says anything. */
  record Amendment(@Nullable Grade grade, @Nullable Double score) {

    private Amendment then(HistoryEvent.Amended later) {
      return new Amendment(
          later.grade() == null ? grade : later.grade(),
          later.score() == null ? score : later.score());
    }
  }

  private record ResetAt(KeyGlob glob, int place) {}

  private final BitSet undone = new BitSet();
  private final Map<Integer, Amendment> amendments = new HashMap<>();
  private final List<ResetAt> resets = new ArrayList<>();
  private final Set<Ulid> missing = new HashSet<>();

  /**
   * Reads the decisions among events.
   *
   * @param events in the order in which they count; each is spoken of by its place there
   */
  Decisions(List<EventFacts> events) {
    Map<Ulid, Ulid> undos = new HashMap<>();
    List<HistoryEvent.Amended> amends = new ArrayList<>();
    Map<Ulid, ResetAt> resetsById = new LinkedHashMap<>();
    for (int place = 0; place < events.size(); place++) {
      switch (events.get(place)) {
        case EventFacts.Answer _ -> {}
        case EventFacts.Decision decision -> {
          switch (decision.event()) {
            case HistoryEvent.Undone undo -> undos.put(decision.id(), Ulid.of(undo.target()));
            case HistoryEvent.Amended amend -> amends.add(amend);
            case HistoryEvent.Reset reset ->
                resetsById.put(decision.id(), new ResetAt(new KeyGlob(reset.glob()), place));
            case HistoryEvent.Answered _, HistoryEvent.Flagged _, HistoryEvent.Muted _ -> {}
          }
        }
      }
    }
    Set<Ulid> takenBack = takenBack(undos);
    Map<Ulid, Amendment> amended = new HashMap<>();
    for (HistoryEvent.Amended amend : amends) {
      missing.add(Ulid.of(amend.target()));
      if (!takenBack.contains(Ulid.of(amend.id()))) {
        Amendment before = amended.getOrDefault(Ulid.of(amend.target()), new Amendment(null, null));
        amended.put(Ulid.of(amend.target()), before.then(amend));
      }
    }
    missing.addAll(undos.values());
    resetsById.keySet().removeAll(takenBack);
    resets.addAll(resetsById.values());
    if (!missing.isEmpty()) {
      find(events, takenBack, amended);
    }
  }

  /**
   * The events that are taken back. An undo that is itself taken back takes nothing back; undos
   * that take back each other in a circle, which only a forger can write, do nothing.
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

  private void find(List<EventFacts> events, Set<Ulid> takenBack, Map<Ulid, Amendment> amended) {
    for (int place = 0; place < events.size(); place++) {
      Ulid id = events.get(place).id();
      missing.remove(id);
      Amendment amendment = amended.get(id);
      if (takenBack.contains(id)) {
        undone.set(place);
      } else if (amendment != null) {
        amendments.put(place, amendment);
      }
    }
  }

  /** Whether the event at a place was not taken back. */
  boolean holds(int place) {
    return !undone.get(place);
  }

  /** What the user decided about the answer at a place, or null. */
  @Nullable Amendment amendment(int place) {
    return amendments.isEmpty() ? null : amendments.get(place);
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
