package prep.progress;

import java.time.LocalDate;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.schedule.Grade;

/**
 * What figures need to know about an event. Answers are nearly all of a history, and their facts
 * take a fraction of the memory of whole events.
 */
sealed interface EventFacts {

  Ulid id();

  /** When, in milliseconds since 1970. */
  long at();

  /**
   * A question was answered.
   *
   * @param question by the key that it had then
   * @param day the local date
   * @param score 0 to 1
   * @param ms how long the answer took, in milliseconds, 24 days at most
   * @param session the ULID of the session
   * @param hint whether a hint was shown
   * @param sure 1 to 3, or 0 where nobody asked
   * @param byWords whether only words were looked for in it, and nobody ticked what was said
   */
  record Answer(
      Ulid id,
      long at,
      QuestionKey question,
      LocalDate day,
      double score,
      QuestionType type,
      Grade grade,
      Mode mode,
      int ms,
      String session,
      boolean hint,
      int sure,
      boolean byWords)
      implements EventFacts {

    /** The answer as the user decided about it later. */
    Answer amended(HistoryEvent.Amended by) {
      return new Answer(
          id,
          at,
          question,
          day,
          by.score() == null ? score : by.score(),
          type,
          by.grade() == null ? grade : by.grade(),
          mode,
          ms,
          session,
          hint,
          sure,
          byWords && by.points() == null);
    }

    boolean isFull() {
      return type.isFull(score);
    }

    /** Whether it was a full answer without help that was no guess; see {@link Unaided}. */
    boolean isRightUnaided() {
      return isFull()
          && !hint
          && !byWords
          && grade != Grade.AGAIN
          && sure != HistoryEvent.Manner.GUESS;
    }

    /** Whether it was wrong in a mock interview though the user was sure. */
    boolean isMisconceived() {
      return mode == Mode.MOCK && sure == HistoryEvent.Manner.SURE && !isFull();
    }
  }

  /** Anything but an answer, which is rare. */
  record Decision(Ulid id, long at, HistoryEvent event) implements EventFacts {}

  static EventFacts of(HistoryEvent event) {
    Ulid id = event.id();
    long at = event.at().toEpochMilli();
    return switch (event) {
      case HistoryEvent.Answered answered ->
          new Answer(
              id,
              at,
              answered.question(),
              answered.day(),
              answered.score(),
              answered.type(),
              answered.grade(),
              answered.mode(),
              Math.clamp(answered.ms(), 0, Integer.MAX_VALUE),
              answered.session(),
              answered.hint(),
              answered.manner().sure(),
              answered.manner().byWords());
      case HistoryEvent.Amended _,
          HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _,
          HistoryEvent.Mocked _ ->
          new Decision(id, at, event);
    };
  }
}
