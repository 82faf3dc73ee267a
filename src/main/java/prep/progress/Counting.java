package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Progress.Mark;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** One pass over the events of a table, after what was decided about them is known. */
final class Counting {

  private final Fsrs fsrs;
  private final TodaysKeys keys;
  private final EventTable table;
  private final Progress base;
  private final int[] rows;
  private final Decisions decisions;
  private final Map<QuestionKey, Tally> tallies = new HashMap<>();
  private final SortedMap<LocalDate, Integer> days;
  private final Map<QuestionKey, String> flags;
  private final Set<QuestionKey> mutes;
  private final Map<QuestionKey, QuestionKey> renamedNow;

  /** The day of the last answers, and how many they were. */
  private int runDay;

  private int run;

  /**
   * @param base what the events are counted on top of
   */
  Counting(Fsrs fsrs, TodaysKeys keys, EventTable table, Progress base) {
    this.fsrs = fsrs;
    this.keys = keys;
    this.table = table;
    this.rows = table.inOrder();
    this.decisions = new Decisions(table, rows);
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
    int count = table.keys().size();
    Tally[] tallyOf = new Tally[count];
    int[] lastReset = new int[count];
    for (int i = 0; i < count; i++) {
      QuestionKey then = table.keys().get(i);
      QuestionKey now = renamed(then);
      tallyOf[i] = tally(now);
      lastReset[i] = decisions.lastReset(then, now);
    }
    for (int place = 0; place < rows.length; place++) {
      int row = rows[place];
      if (!decisions.holds(row)) {
        continue;
      }
      if (!table.isAnswer(row)) {
        mark(table.other(row));
      } else if (table.mode(row) != Mode.RETRY) {
        countDay(table.day(row));
        int question = table.question(row);
        if (place > lastReset[question]) {
          countAnswer(tallyOf[question], row);
        }
      }
    }
    flushDay();
  }

  private void countAnswer(Tally tally, int row) {
    double score = table.score(row);
    Grade grade = table.grade(row);
    Decisions.Amendment amendment = decisions.amendment(row);
    if (amendment != null) {
      score = amendment.score() == null ? score : amendment.score();
      grade = amendment.grade() == null ? grade : amendment.grade();
    }
    tally.score(score, table.isFull(row, score), table.at(row));
    if (table.mode(row) != Mode.CRAM) {
      tally.remember(grade, table.at(row), table.day(row));
    }
  }

  // Answers of one day mostly follow each other.
  private void countDay(int day) {
    if (day != runDay) {
      flushDay();
      runDay = day;
    }
    run++;
  }

  private void flushDay() {
    if (run > 0) {
      days.merge(LocalDate.ofEpochDay(runDay), run, Integer::sum);
      run = 0;
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
    for (int row : rows) {
      at = Math.max(at, table.at(row));
      Ulid other = table.id(row);
      id = other.compareTo(id) > 0 ? other : id;
    }
    Set<Ulid> pending = new HashSet<>(base.mark().pending());
    pending.addAll(decisions.missing());
    return new Mark(Instant.ofEpochMilli(at), id, pending);
  }
}
