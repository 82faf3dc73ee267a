package prep.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Topic;
import prep.session.Posed.Turn;

/**
 * The result of a session.
 *
 * @param total how many questions were drawn
 * @param answered how many were answered
 * @param correct how many first answers count as correct
 * @param partly how many scored above 0 without being correct
 * @param found how many are unconfirmed: nobody has said whether they are right
 * @param sum the sum of the scores of the first answers
 * @param foundSum the unconfirmed answers' part of it
 * @param topics the same by topic, in the order they came up; a topic's total is what was answered
 */
public record Summary(
    int total,
    int answered,
    int correct,
    int partly,
    int found,
    double sum,
    double foundSum,
    Map<Topic, Summary> topics) {

  /** The summary of a session so far. */
  public static Summary of(Session session) {
    List<Attempt> first = session.firstAttempts();
    Map<Topic, Summary> topics = new LinkedHashMap<>();
    for (Attempt attempt : first) {
      topics.merge(attempt.question().topic(), count(List.of(attempt), 1, Map.of()), Summary::plus);
    }
    return count(first, session.drawn(), topics);
  }

  /**
   * What a pass mark is compared with: without the unconfirmed answers, unless they count. Its
   * total is 0 if nothing is left.
   */
  public static Summary counted(Session session) {
    Summary all = of(session);
    return session.rules().countOpen() ? all : all.withoutFound();
  }

  /** How many questions were still to be asked once more when the user ended the session. */
  public static int leftToRepeat(Session session) {
    if (!(session.phase() instanceof Phase.Over(boolean early))
        || !early
        || session.attempts().isEmpty()) {
      return 0;
    }
    Posed last = session.attempts().getLast().posed();
    Course course = session.course();
    long queued =
        course.queue().stream()
            .skip(course.at())
            .filter(posed -> posed.turn() == Turn.RETRY && !posed.equals(last))
            .count();
    return (int) queued + (session.current().equals(last) && session.repeatsLast() ? 1 : 0);
  }

  private static Summary count(List<Attempt> attempts, int total, Map<Topic, Summary> topics) {
    int correct = 0;
    int partly = 0;
    int found = 0;
    double sum = 0;
    double foundSum = 0;
    for (Attempt attempt : attempts) {
      sum += attempt.score();
      switch (attempt.mark()) {
        case RIGHT -> correct++;
        case PARTLY -> partly++;
        case WRONG -> {}
        case FOUND -> {
          found++;
          foundSum += attempt.score();
        }
      }
    }
    return new Summary(total, attempts.size(), correct, partly, found, sum, foundSum, topics);
  }

  private Summary plus(Summary other) {
    return new Summary(
        total + other.total,
        answered + other.answered,
        correct + other.correct,
        partly + other.partly,
        found + other.found,
        sum + other.sum,
        foundSum + other.foundSum,
        Map.of());
  }

  public int wrong() {
    return answered - correct - partly - found;
  }

  /** The mean score of the answers, 0 to 1; 0 if there are none. */
  public double meanOfAnswered() {
    return answered == 0 ? 0 : sum / answered;
  }

  /** The mean score over the questions drawn, 0 to 1. */
  public double score() {
    return mean(sum, total);
  }

  private Summary withoutFound() {
    return new Summary(
        total - found, answered - found, correct, partly, 0, sum - foundSum, 0, topics);
  }

  /** Whether the pass mark, in percent, is reached. */
  public boolean passes(double percent) {
    // A sum of binary fractions such as 0.1 may miss an exact mark by a hair.
    return total > 0 && score() * 100 >= percent - 1e-9;
  }

  private static double mean(double sum, int count) {
    return count == 0 ? 0 : sum / count;
  }
}
