package prep.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.Topic;

/**
 * Statistics that need the whole history.
 *
 * @param days how many answers were given on each day, without retries
 * @param topics the figures of each topic with an answer
 */
public record Statistics(SortedMap<LocalDate, Integer> days, SortedMap<Topic, OfTopic> topics) {

  /**
   * The figures of one topic.
   *
   * @param reviews how many answers were given to questions that had been answered before
   * @param remembered how many of these were graded above {@code again}
   * @param time how long all answers took
   */
  public record OfTopic(int reviews, int remembered, Duration time) {

    /** Without an answer. */
    public static final OfTopic NONE = new OfTopic(0, 0, Duration.ZERO);

    OfTopic plus(OfTopic other) {
      return new OfTopic(
          reviews + other.reviews, remembered + other.remembered, time.plus(other.time));
    }
  }

  public Statistics {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
  }

  /** How many answers were given. */
  public int answers() {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How long all answers took. */
  public Duration time() {
    return topics.values().stream().map(OfTopic::time).reduce(Duration.ZERO, Duration::plus);
  }
}
