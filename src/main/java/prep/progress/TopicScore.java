package prep.progress;

import java.time.Instant;

/**
 * The figures of the answers to the questions of one topic.
 *
 * @param answered how many answers, at least 1
 * @param correct how many of them count as correct
 * @param sum the sum of their scores, in billionths
 * @param last when the last one was given
 */
public record TopicScore(int answered, int correct, long sum, Instant last) {

  static TopicScore of(QuestionProgress question) {
    return new TopicScore(question.answered(), question.correct(), question.sum(), question.last());
  }

  TopicScore plus(TopicScore other) {
    return new TopicScore(
        answered + other.answered,
        correct + other.correct,
        sum + other.sum,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Without figures that will be counted anew, with no earlier time. */
  TopicScore minus(QuestionProgress question) {
    return new TopicScore(
        answered - question.answered(), correct - question.correct(), sum - question.sum(), last);
  }

  /** The mean score, 0 to 1. */
  public double score() {
    return sum / QuestionProgress.BILLION / answered;
  }
}
