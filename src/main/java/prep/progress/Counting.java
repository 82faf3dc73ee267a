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
import prep.schedule.Memory;

/** One pass over events, after the decisions about them are known. */
final class Counting {

  private final Fsrs fsrs;
  private final TodaysKeys keys;
  private final Progress base;
  private final List<EventFacts> events;
  private final Decisions decisions;
  private final Map<QuestionKey, Asked> questions = new HashMap<>();
  private final Map<QuestionKey, Figures> counted = new HashMap<>();
  private final Map<LocalDate, Integer> days;
  private final Map<QuestionKey, String> flags;
  private final Set<QuestionKey> mutes;
  private final Map<QuestionKey, QuestionKey> renamedNow;
  private final Learning learning;
  private @Nullable Plan plan;
  private long latest;
  private Ulid highest;

  /**
   * A question by its key at the time of the answer.
   *
   * @param now today's key
   * @param lastReset the place of its last reset, or -1
   */
  private record Asked(QuestionKey now, Figures figures, int lastReset) {}

  /** The figures of the answers to one question so far; null before the first. */
  private static final class Figures {
    private @Nullable QuestionProgress soFar;

    Figures(@Nullable QuestionProgress soFar) {
      this.soFar = soFar;
    }
  }

  /**
   * @param events in the order in which they count
   * @param base what they are counted on top of
   */
  Counting(Fsrs fsrs, TodaysKeys keys, List<EventFacts> events, Progress base) {
    this.fsrs = fsrs;
    this.keys = keys;
    this.events = events;
    this.decisions = new Decisions(this.events);
    this.base = base;
    this.days = new HashMap<>(base.days());
    this.flags = new HashMap<>(base.flags());
    this.mutes = new HashSet<>(base.mutes());
    this.renamedNow = new HashMap<>(base.renamed());
    this.learning = new Learning(base.learner());
    this.plan = base.plan();
    this.latest = base.mark().at().toEpochMilli();
    this.highest = base.mark().id();
  }

  /** Whether the events decide about others that are not among them. */
  boolean needsOthers() {
    return decisions.hasResets() || !decisions.missing().isEmpty();
  }

  Progress progress() {
    for (int place = 0; place < events.size(); place++) {
      count(place, events.get(place));
    }
    Map<QuestionKey, QuestionProgress> changed = new HashMap<>();
    SortedMap<Topic, TopicScore> topics = new TreeMap<>(base.topics());
    counted.forEach((key, question) -> {
      QuestionProgress figures = question.soFar;
      if (figures != null) {
        changed.put(key, figures);
        QuestionProgress before = base.questions().get(key);
        if (before != null) {
          topics.computeIfPresent(key.topic(), (_, score) -> score.minus(before));
        }
        topics.merge(key.topic(), TopicScore.of(figures), TopicScore::plus);
      }
    });
    Map<QuestionKey, QuestionProgress> all =
        base.mark().isStart() ? changed : new LayeredMap(base.questions(), changed);
    return new Progress(
        fsrs.retention(),
        all,
        topics,
        new TreeMap<>(days),
        flags,
        mutes,
        renamedNow,
        learning.learner(),
        plan,
        mark());
  }

  private void count(int place, EventFacts event) {
    latest = Math.max(latest, event.at());
    highest = event.id().compareTo(highest) > 0 ? event.id() : highest;
    switch (event) {
      case EventFacts.Answer answer -> {
        Asked question = questions.computeIfAbsent(answer.question(), this::asked);
        if (decisions.holds(answer) && answer.mode() != Mode.RETRY) {
          days.merge(answer.day(), 1, Integer::sum);
          learning.answered(answer, question.now());
          if (place > question.lastReset()) {
            Figures figures = question.figures();
            figures.soFar = after(figures.soFar, decisions.amended(answer));
          }
        }
      }
      case EventFacts.Decision decision -> {
        if (decisions.holds(decision)) {
          mark(decision.event());
        }
      }
    }
  }

  private Asked asked(QuestionKey then) {
    QuestionKey now = renamed(then);
    return new Asked(now, figures(now), decisions.lastReset(then, now));
  }

  private QuestionProgress after(@Nullable QuestionProgress before, EventFacts.Answer answer) {
    Instant at = Instant.ofEpochMilli(answer.at());
    boolean full = answer.isFull();
    Memory memory = before == null ? null : before.memory();
    Unaided unaided = before == null ? null : before.unaided();
    boolean lapse = false;
    if (answer.mode() != Mode.CRAM) {
      unaided = unaided(unaided, memory, answer);
      lapse = memory != null && answer.grade() == Grade.AGAIN;
      memory =
          memory == null
              ? fsrs.first(answer.grade(), at, answer.day())
              : fsrs.next(memory, answer.grade(), at, answer.day());
    }
    return before == null
        ? QuestionProgress.first(answer.score(), full, answer.byWords(), at, unaided, memory)
        : before.next(answer.score(), full, answer.byWords(), lapse, at, unaided, memory);
  }

  private Unaided unaided(
      @Nullable Unaided before, @Nullable Memory memory, EventFacts.Answer answer) {
    boolean right = answer.isRightUnaided();
    if (before == null || memory == null) {
      return Unaided.first(right, answer.isMisconceived());
    }
    long elapsed = Fsrs.elapsedDays(memory, Instant.ofEpochMilli(answer.at()), answer.day());
    // How it went in an interview says little about memory alone.
    if (elapsed > 0 && answer.mode() != Mode.INTERVIEW) {
      learning.reviewed(before, memory.stability(), elapsed, right);
    }
    return before.next(right, answer.isMisconceived(), elapsed == 0);
  }

  private Figures figures(QuestionKey key) {
    return counted.computeIfAbsent(key, _ -> new Figures(base.questions().get(key)));
  }

  private void mark(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Flagged flagged -> {
        QuestionKey key = renamed(flagged.question());
        if (flagged.on()) {
          flags.put(key, flagged.note());
        } else {
          flags.remove(key);
          Figures figures = figures(key);
          if (figures.soFar != null) {
            figures.soFar = figures.soFar.unflagged();
          }
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
      case HistoryEvent.Planned planned -> plan = planned.plan();
      case HistoryEvent.Answered _,
          HistoryEvent.Amended _,
          HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Mocked _ -> {}
    }
  }

  private QuestionKey renamed(QuestionKey key) {
    QuestionKey now = keys.of(key);
    if (!now.equals(key)) {
      renamedNow.put(key, now);
    }
    return now;
  }

  private Mark mark() {
    Set<Ulid> pending = new HashSet<>(base.mark().pending());
    pending.addAll(decisions.missing());
    return new Mark(Instant.ofEpochMilli(latest), highest, pending);
  }
}
