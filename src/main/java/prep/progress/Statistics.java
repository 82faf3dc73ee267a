package prep.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prep.deck.Topic;

/**
 * Statistics that need the whole history.
 *
 * @param days how many answers were given on each day, without retries
 * @param topics the figures of each topic with an answer
 * @param said what came of answers of which the user said how sure they were, by how sure, from 1
 *     for a guess to 3
 * @param interviews what real interviews asked for
 */
public record Statistics(
    SortedMap<LocalDate, Integer> days,
    SortedMap<Topic, OfTopic> topics,
    SortedMap<Integer, Said> said,
    Interviews interviews) {

  /**
   * Answers of which the user was equally sure.
   *
   * @param right how many of them were full
   */
  public record Said(int answers, int right) {

    Said plus(Said other) {
      return new Said(answers + other.answers, right + other.right);
    }

    public int wrong() {
      return answers - right;
    }
  }

  /**
   * Real interviews that were written down.
   *
   * @param asked how many questions of each topic were asked
   * @param last the day on which one was written down last, or null
   */
  public record Interviews(SortedMap<Topic, Integer> asked, @Nullable LocalDate last) {
    public Interviews {
      asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    }

    /** How many questions were asked. */
    public int questions() {
      return asked.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

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
    said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
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
