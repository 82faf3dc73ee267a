package prep.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Topic;

/**
 * What a session came to.
 *
 * @param total how many questions were drawn
 * @param answered how many were answered
 * @param correct how many first answers count as correct
 * @param partly how many scored above 0 without being correct
 * @param sum the sum of the scores of the first answers
 * @param topics the same by topic, in the order they came up; a topic's total is what was answered
 */
public record Summary(
    int total, int answered, int correct, int partly, double sum, Map<Topic, Summary> topics) {

  /** The summary of a session so far. */
  public static Summary of(Session session) {
    List<Attempt> first = session.firstAttempts();
    Map<Topic, Summary> topics = new LinkedHashMap<>();
    for (Attempt attempt : first) {
      topics.merge(attempt.question().topic(), count(List.of(attempt), 1, Map.of()), Summary::plus);
    }
    return count(first, session.drawn(), topics);
  }

  private static Summary count(List<Attempt> attempts, int total, Map<Topic, Summary> topics) {
    int correct = 0;
    int partly = 0;
    double sum = 0;
    for (Attempt attempt : attempts) {
      sum += attempt.score();
      switch (attempt.mark()) {
        case RIGHT -> correct++;
        case PARTLY -> partly++;
        case WRONG -> {}
      }
    }
    return new Summary(total, attempts.size(), correct, partly, sum, topics);
  }

  private Summary plus(Summary other) {
    return new Summary(
        total + other.total,
        answered + other.answered,
        correct + other.correct,
        partly + other.partly,
        sum + other.sum,
        Map.of());
  }

  public int wrong() {
    return answered - correct - partly;
  }

  /** The mean score of the answers, 0 to 1; 0 where there is none. */
  public double meanOfAnswered() {
    return answered == 0 ? 0 : sum / answered;
  }

  /** The mean score over the questions drawn, 0 to 1: what a pass mark is held against. */
  public double score() {
    return total == 0 ? 0 : sum / total;
  }

  /** Whether the pass mark, in percent, is reached. */
  public boolean passes(double percent) {
    // A sum of binary fractions such as 0.1 may miss an exact mark by a hair.
    return score() * 100 >= percent - 1e-9;
  }
}
