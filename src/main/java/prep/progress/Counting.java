package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Progress.Mark;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** One pass over events, after what was decided about them is known. */
final class Counting {

  private final Fsrs fsrs;
  private final TodaysKeys keys;
  private final Progress base;
  private final List<EventFacts> events;
  private final Decisions decisions;
  private final Map<QuestionKey, Tally> tallies = new HashMap<>();
  private final SortedMap<LocalDate, Integer> days;
  private final Map<QuestionKey, String> flags;
  private final Set<QuestionKey> mutes;
  private final Map<QuestionKey, QuestionKey> renamedNow;

  /**
   * A question by the key that it had when it was answered.
   *
   * @param lastReset the place of its last reset, or -1
   */
  private record Asked(Tally tally, int lastReset) {}

  /**
   * @param base what the events are counted on top of
   */
  Counting(Fsrs fsrs, TodaysKeys keys, List<EventFacts> events, Progress base) {
    this.fsrs = fsrs;
    this.keys = keys;
    this.events = EventFacts.inOrder(events);
    this.decisions = new Decisions(this.events);
    this.base = base;
    this.days = new TreeMap<>(base.days());
    this.flags = new HashMap<>(base.flags());
    this.mutes = new HashSet<>(base.mutes());
    this.renamedNow = new HashMap<>(base.renamed());
  }

  /** Whether the events decide about others that are not among them. */
  boolean needsOthers() {
    return decisions.hasResets() || !decisions.missing().isEmpty();
  }

  Progress progress() {
    count();
    Map<QuestionKey, QuestionProgress> changed = new HashMap<>();
    SortedMap<Topic, TopicScore> topics = new TreeMap<>(base.topics());
    for (Map.Entry<QuestionKey, Tally> entry : tallies.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        QuestionKey key = entry.getKey();
        QuestionProgress figures = entry.getValue().progress();
        changed.put(key, figures);
        QuestionProgress before = base.questions().get(key);
        if (before != null) {
          topics.computeIfPresent(key.topic(), (_, score) -> score.minus(before));
        }
        topics.merge(key.topic(), TopicScore.of(figures), TopicScore::plus);
      }
    }
    Map<QuestionKey, QuestionProgress> questions =
        base.mark().isStart() ? changed : new LayeredMap(base.questions(), changed);
    return new Progress(
        fsrs.retention(), questions, topics, days, flags, mutes, renamedNow, mark());
  }

  private void count() {
    Map<QuestionKey, Asked> questions = new HashMap<>();
    for (int place = 0; place < events.size(); place++) {
      switch (events.get(place)) {
        case EventFacts.Answer answer -> {
          Asked question = questions.computeIfAbsent(answer.question(), this::asked);
          if (decisions.holds(place) && answer.mode() != Mode.RETRY) {
            days.merge(answer.day(), 1, Integer::sum);
            if (place > question.lastReset()) {
              countAnswer(question.tally(), answer, decisions.amendment(place));
            }
          }
        }
        case EventFacts.Decision decision -> {
          if (decisions.holds(place)) {
            mark(decision.event());
          }
        }
      }
    }
  }

  private Asked asked(QuestionKey then) {
    QuestionKey now = renamed(then);
    return new Asked(tally(now), decisions.lastReset(then, now));
  }

  private static void countAnswer(
      Tally tally, EventFacts.Answer answer, Decisions.@Nullable Amendment amendment) {
    double score = answer.score();
    Grade grade = answer.grade();
    if (amendment != null) {
      score = amendment.score() == null ? score : amendment.score();
      grade = amendment.grade() == null ? grade : amendment.grade();
    }
    tally.score(score, answer.type().isFull(score), answer.at());
    if (answer.mode() != Mode.CRAM) {
      tally.remember(grade, answer.at(), answer.day().toEpochDay());
    }
  }

  private void mark(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Flagged flagged -> {
        QuestionKey key = renamed(flagged.question());
        if (flagged.on()) {
          flags.put(key, flagged.note());
        } else {
          flags.remove(key);
          tally(key).unflag();
        }
      }
      case HistoryEvent.Muted muted -> {
        QuestionKey key = renamed(muted.question());
        if (muted.on()) {
          mutes.add(key);
        } else {
          mutes.remove(key);
        }
      }
      case HistoryEvent.Answered _,
          HistoryEvent.Amended _,
          HistoryEvent.Undone _,
          HistoryEvent.Reset _ -> {}
    }
  }

  private QuestionKey renamed(QuestionKey key) {
    QuestionKey now = keys.of(key);
    if (!now.equals(key)) {
      renamedNow.put(key, now);
    }
    return now;
  }

  private Tally tally(QuestionKey key) {
    Tally tally = tallies.get(key);
    if (tally == null) {
      QuestionProgress figures = base.questions().get(key);
      tally = figures == null ? new Tally(fsrs) : new Tally(fsrs, figures);
      tallies.put(key, tally);
    }
    return tally;
  }

  private Mark mark() {
    long at = base.mark().at().toEpochMilli();
    Ulid id = base.mark().id();
    for (EventFacts event : events) {
      at = Math.max(at, event.at());
      id = event.id().compareTo(id) > 0 ? event.id() : id;
    }
    Set<Ulid> pending = new HashSet<>(base.mark().pending());
    pending.addAll(decisions.missing());
    return new Mark(Instant.ofEpochMilli(at), id, pending);
  }
}
