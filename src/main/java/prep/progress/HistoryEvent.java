package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.schedule.Grade;

/** One line of the history: something that happened, never changed afterwards. */
public sealed interface HistoryEvent {

  /** The order in which events count: by time, then id. */
  Comparator<HistoryEvent> IN_ORDER =
      Comparator.comparing(HistoryEvent::at).thenComparing(HistoryEvent::id);

  /** Within one file they rise strictly. */
  Ulid id();

  /** When, in whole milliseconds. */
  Instant at();

  /**
   * A question was answered.
   *
   * @param day the local date of the answer
   * @param session the ULID of the session
   * @param rev the revision of the question that was asked
   * @param score 0 to 1
   * @param grade the proposed grade
   * @param ms how long the answer took, in milliseconds
   * @param hint whether a hint was shown
   * @param manner what else is known of how it was given
   */
  record Answered(
      Ulid id,
      Instant at,
      LocalDate day,
      String session,
      QuestionKey question,
      String rev,
      QuestionType type,
      Given answer,
      double score,
      Grade grade,
      long ms,
      boolean hint,
      Mode mode,
      Manner manner)
      implements HistoryEvent {

    public Answered {
      if (!isScore(score)) {
        throw new IllegalArgumentException("no score: " + score);
      }
      if (ms < 0) {
        throw new IllegalArgumentException("no duration: " + ms + " ms");
      }
    }
  }

  /**
   * How an answer was given, where that is worth a word.
   *
   * @param byWords whether only words were looked for in it, until an amendment says which points
   *     were said
   * @param sure how sure the user was: 1 a guess, 2 thought so, 3 sure; 0 where nobody asked
   * @param aloud whether it was spoken
   * @param part the part of a mock interview; empty elsewhere
   * @param follows the question that it followed up, or null
   */
  record Manner(
      boolean byWords, int sure, boolean aloud, String part, @Nullable QuestionKey follows) {

    /** Nothing to remark. */
    public static final Manner PLAIN = new Manner(false, 0, false, "", null);

    /** Surer than that nobody can be. */
    public static final int SURE = 3;

    /** Nothing but a guess. */
    public static final int GUESS = 1;

    public Manner {
      if (sure < 0 || sure > SURE) {
        throw new IllegalArgumentException("sure: " + sure);
      }
    }
  }

  /** What was answered: numbers of deck positions, or a text. */
  sealed interface Given {
    record Numbers(List<Integer> numbers) implements Given {
      public Numbers {
        numbers = List.copyOf(numbers);
      }
    }

    record Text(String text) implements Given {}
  }

  /**
   * What the user decided about an earlier answer; what is absent stays as it was.
   *
   * @param target the id of the answer
   * @param points the points that the user ticked
   * @param myths the wrong claims that the user ticked along with them
   */
  record Amended(
      Ulid id,
      Instant at,
      Ulid target,
      @Nullable Grade grade,
      @Nullable Double score,
      @Nullable List<Integer> points,
      @Nullable List<Integer> myths)
      implements HistoryEvent {

    /** Nothing is said of wrong claims. */
    public Amended(
        Ulid id,
        Instant at,
        Ulid target,
        @Nullable Grade grade,
        @Nullable Double score,
        @Nullable List<Integer> points) {
      this(id, at, target, grade, score, points, null);
    }

    public Amended {
      if (grade == null && score == null && points == null) {
        throw new IllegalArgumentException("nothing amended");
      }
      if (score != null && !isScore(score)) {
        throw new IllegalArgumentException("no score: " + score);
      }
      points = points == null ? null : List.copyOf(points);
      myths = myths == null ? null : List.copyOf(myths);
    }
  }

  /** An earlier event is undone, whatever it is: an answer, a reset, an undo. */
  record Undone(Ulid id, Instant at, Ulid target) implements HistoryEvent {}

  /** What came before no longer counts for the questions whose key matches the glob. */
  record Reset(Ulid id, Instant at, String glob) implements HistoryEvent {}

  /** A question was flagged as doubtful, or unflagged. */
  record Flagged(Ulid id, Instant at, QuestionKey question, String note, boolean on)
      implements HistoryEvent {}

  /** A question was muted or unmuted. */
  record Muted(Ulid id, Instant at, QuestionKey question, boolean on) implements HistoryEvent {}

  /** Somebody wants to be ready by a day, or no longer, where there is no plan. */
  record Planned(Ulid id, Instant at, @Nullable Plan plan) implements HistoryEvent {}

  /**
   * A practice interview is over.
   *
   * @param session the ULID that its answers have
   */
  record Mocked(Ulid id, Instant at, String session, MockFacts facts) implements HistoryEvent {}

  private static boolean isScore(double score) {
    return score >= 0 && score <= 1;
  }
}
