package prep.progress;

import prep.deck.QuestionType;
import prep.schedule.Grade;

/**
 * What figures need to know of an answer.
 *
 * @param at when, in milliseconds since 1970
 * @param day the local date, in days since 1970-01-01
 * @param question the key as it is written, {@code topic/id}
 * @param score 0 to 1
 */
record AnswerFacts(
    Ulid id,
    long at,
    long day,
    String question,
    QuestionType type,
    double score,
    Grade grade,
    Mode mode) {

  static AnswerFacts of(HistoryEvent.Answered answered) {
    return new AnswerFacts(
        Ulid.of(answered.id()),
        answered.at().toEpochMilli(),
        answered.day().toEpochDay(),
        answered.question().toString(),
        // A type that is not known counts as correct at score 1, as most do.
        QuestionType.of(answered.type()).orElse(QuestionType.CHOICE),
        answered.score(),
        answered.grade(),
        answered.mode());
  }
}
