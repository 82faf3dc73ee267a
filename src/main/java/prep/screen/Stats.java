package prep.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.grading.Verdict;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.progress.Statistics;

/**
 * What the statistics show.
 *
 * @param title what they are about
 * @param topics the topics with an answer, the most answered first
 * @param weakest the questions that need work most, the worst first
 */
public record Stats(
    String title,
    LocalDate today,
    Statistics history,
    List<TopicRow> topics,
    Forecast forecast,
    List<Weak> weakest) {

  /**
   * One topic.
   *
   * @param score the mean score, 0 to 1
   */
  public record TopicRow(
      Topic topic, int answers, double score, Mastery mastery, Statistics.OfTopic history) {

    /** True retention: the share of reviews that were remembered; empty where there was none. */
    public OptionalDouble remembered() {
      return history.reviews() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) history.remembered() / history.reviews());
    }
  }

  /**
   * A question that is hard to remember.
   *
   * @param lastScore of the last answer, 0 to 1
   * @param lastFull whether that counts as right
   * @param lapses how often it was forgotten
   * @param recall the chance, 0 to 1, that it is remembered now; empty if nothing is known
   */
  public record Weak(
      QuestionKey key,
      int answered,
      int correct,
      double lastScore,
      boolean lastFull,
      int lapses,
      OptionalDouble recall) {

    Verdict.Mark last() {
      return Verdict.Mark.of(lastScore, lastFull);
    }
  }

  public Stats {
    topics = List.copyOf(topics);
    weakest = List.copyOf(weakest);
  }
}
