package prep.progress;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.HistoryEvent.Answered;
import prep.schedule.Grade;

/**
 * Events in columns of plain numbers, one row each in the order they were added: a million answers
 * take some 50 MB. What is rare, everything but answers, is kept as it is.
 */
final class EventTable {

  private static final int FIRST_CAPACITY = 64;

  private int size;
  private long[] high = new long[FIRST_CAPACITY];
  private long[] low = new long[FIRST_CAPACITY];
  private long[] at = new long[FIRST_CAPACITY];

  /** For an answer the index of its key, else the complement of the index of the event. */
  private int[] what = new int[FIRST_CAPACITY];

  private int[] day = new int[FIRST_CAPACITY];
  private double[] score = new double[FIRST_CAPACITY];
  private @Nullable QuestionType[] type = new QuestionType[FIRST_CAPACITY];
  private @Nullable Grade[] grade = new Grade[FIRST_CAPACITY];
  private @Nullable Mode[] mode = new Mode[FIRST_CAPACITY];

  private final List<QuestionKey> keys = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<HistoryEvent> others = new ArrayList<>();
  private boolean inOrder = true;

  void add(HistoryEvent event) {
    switch (event) {
      case Answered answered -> add(AnswerFacts.of(answered));
      case HistoryEvent.Amended _,
          HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _ -> {
        int row = newRow(Ulid.of(event.id()), event.at().toEpochMilli());
        what[row] = ~others.size();
        others.add(event);
      }
    }
  }

  void add(AnswerFacts answer) {
    int row = newRow(answer.id(), answer.at());
    what[row] = index(answer.question());
    day[row] = (int) answer.day();
    score[row] = answer.score();
    type[row] = answer.type();
    grade[row] = answer.grade();
    mode[row] = answer.mode();
  }

  private int newRow(Ulid id, long time) {
    if (size == high.length) {
      grow();
    }
    int row = size++;
    high[row] = id.high();
    low[row] = id.low();
    at[row] = time;
    inOrder = inOrder && (row == 0 || isAbove(row, row - 1));
    return row;
  }

  private int index(String question) {
    Integer index = indexes.get(question);
    if (index == null) {
      index = keys.size();
      indexes.put(question, index);
      keys.add(
          QuestionKey.parse(question)
              .orElseThrow(() -> new IllegalArgumentException("no key: \"" + question + "\"")));
    }
    return index;
  }

  private void grow() {
    int capacity = high.length + (high.length >> 1);
    high = Arrays.copyOf(high, capacity);
    low = Arrays.copyOf(low, capacity);
    at = Arrays.copyOf(at, capacity);
    what = Arrays.copyOf(what, capacity);
    day = Arrays.copyOf(day, capacity);
    score = Arrays.copyOf(score, capacity);
    type = Arrays.copyOf(type, capacity);
    grade = Arrays.copyOf(grade, capacity);
    mode = Arrays.copyOf(mode, capacity);
  }

  int size() {
    return size;
  }

  Ulid id(int row) {
    return new Ulid(high[row], low[row]);
  }

  /** Milliseconds since 1970. */
  long at(int row) {
    return at[row];
  }

  boolean isAnswer(int row) {
    return what[row] >= 0;
  }

  /** The event of a row that is no answer. */
  HistoryEvent other(int row) {
    return others.get(~what[row]);
  }

  /** The index in {@link #keys} of the question that was answered. */
  int question(int row) {
    return what[row];
  }

  /** The questions that were answered, by the keys they had then, in order of appearance. */
  List<QuestionKey> keys() {
    return keys;
  }

  /** The local date of an answer, in days since 1970-01-01. */
  int day(int row) {
    return day[row];
  }

  double score(int row) {
    return score[row];
  }

  Grade grade(int row) {
    return requireNonNull(grade[row]);
  }

  Mode mode(int row) {
    return requireNonNull(mode[row]);
  }

  /** Whether a score counts as correct for the question that was answered. */
  boolean isFull(int row, double score) {
    return requireNonNull(type[row]).isFull(score);
  }

  /** Whether anything but answers was added. */
  boolean hasOthers() {
    return !others.isEmpty();
  }

  /** The rows in the order in which they count, by time and then id; each id once. */
  int[] inOrder() {
    int[] rows = new int[size];
    if (inOrder) {
      for (int row = 0; row < size; row++) {
        rows[row] = row;
      }
      return rows;
    }
    int count = 0;
    for (Integer row : sortedOnce()) {
      rows[count++] = row;
    }
    return Arrays.copyOf(rows, count);
  }

  private List<Integer> sortedOnce() {
    List<Integer> rows = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      rows.add(row);
    }
    rows.sort(this::compareByIdThenContent);
    List<Integer> once = new ArrayList<>(size);
    int before = -1;
    for (Integer row : rows) {
      if (before < 0 || compareIds(before, row) != 0) {
        once.add(row);
      }
      before = row;
    }
    once.sort(this::compareByTimeThenId);
    return once;
  }

  private boolean isAbove(int row, int other) {
    return at[row] >= at[other] && compareIds(row, other) > 0;
  }

  private int compareByTimeThenId(int row, int other) {
    int byTime = Long.compare(at[row], at[other]);
    return byTime != 0 ? byTime : compareIds(row, other);
  }

  private int compareIds(int row, int other) {
    int byHigh = Long.compareUnsigned(high[row], high[other]);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low[row], low[other]);
  }

  // Two events with one id are copies, unless one was damaged. Which of the two counts must not
  // depend on the order in which the files were read.
  private int compareByIdThenContent(int row, int other) {
    int byId = compareIds(row, other);
    if (byId != 0) {
      return byId;
    }
    int byTime = Long.compare(at[row], at[other]);
    return byTime != 0 ? byTime : content(row).compareTo(content(other));
  }

  private String content(int row) {
    return isAnswer(row)
        ? keys.get(what[row])
            + " "
            + day[row]
            + " "
            + score[row]
            + " "
            + type[row]
            + " "
            + grade[row]
            + " "
            + mode[row]
        : other(row).toString();
  }
}
