package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/** Counts answers into a {@link Learner}, in the order in which they count. */
final class Learning {

  /** Whoever pauses longer is doing something else. */
  private static final long LONGEST_PAUSE_MS = 5 * 60 * 1000;

  /** Up to here each second counts for itself, from here on every ten. */
  private static final int FINE_SECONDS = 60;

  private static final int COARSE_SECONDS = 10;

  private Forgetting afterRight;
  private Forgetting afterWrong;
  private final Map<QuestionType, SortedMap<Integer, Integer>> seconds =
      new EnumMap<>(QuestionType.class);
  private LocalDate day;
  private final Map<QuestionKey, Integer> today;
  private final Map<String, Long> sessions = new HashMap<>();
  private long latest;

  Learning(Learner before) {
    this.afterRight = before.afterRight();
    this.afterWrong = before.afterWrong();
    before.seconds().forEach((type, counts) -> seconds.put(type, new TreeMap<>(counts)));
    this.day = before.day();
    this.today = new HashMap<>(before.today());
    before
        .sessions()
        .forEach((session, at) -> {
          sessions.put(session, at.toEpochMilli());
          latest = Math.max(latest, at.toEpochMilli());
        });
  }

  /** An answer that counts for days, of the question that has that key now. */
  void answered(EventFacts.Answer answer, QuestionKey key) {
    int took = seconds(answer);
    sessions.put(answer.session(), answer.at());
    latest = answer.at();
    if (answer.mode() == Mode.INTERVIEW) {
      return;
    }
    if (took > 0) {
      seconds
          .computeIfAbsent(answer.type(), _ -> new TreeMap<>())
          .merge(rounded(took), 1, Integer::sum);
    }
    if (answer.day().isAfter(day)) {
      day = answer.day();
      today.clear();
    }
    if (answer.day().equals(day) && answer.mode() == Mode.QUIZ) {
      today.merge(key, took, Integer::sum);
    }
  }

  /** A review on a later day than the answer before it. */
  void reviewed(Unaided before, double stability, long days, boolean recalled) {
    if (before.first()) {
      afterRight = afterRight.plus(stability, days, recalled);
    } else {
      afterWrong = afterWrong.plus(stability, days, recalled);
    }
  }

  Learner learner() {
    Map<String, Instant> running = new HashMap<>();
    sessions.forEach((session, at) -> {
      if (latest - at <= LONGEST_PAUSE_MS) {
        running.put(session, Instant.ofEpochMilli(at));
      }
    });
    return new Learner(afterRight, afterWrong, seconds, day, today, running);
  }

  /** From the answer before it in its session; after a longer pause only the answer itself. */
  private int seconds(EventFacts.Answer answer) {
    Long before = sessions.get(answer.session());
    long gap = before == null ? 0 : answer.at() - before;
    long took = Math.max(answer.ms(), gap > LONGEST_PAUSE_MS ? 0 : gap);
    return Math.toIntExact(Math.round(Math.min(took, LONGEST_PAUSE_MS) / 1000.0));
  }

  private static int rounded(int took) {
    return took < FINE_SECONDS ? took : took / COARSE_SECONDS * COARSE_SECONDS;
  }
}
