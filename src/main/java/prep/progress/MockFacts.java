package prep.progress;

import java.time.Duration;
import java.util.List;
import prep.deck.Level;
import prep.deck.Topic;

/**
 * What is known of a practice interview once it is over, beside its answers.
 *
 * @param level whom it was for
 * @param minutes how long it was to take, at least 1
 * @param tracks the names of the tracks it was about
 * @param topics the topics it was about
 * @param threads how many questions of its depth were drawn; 0 where nobody recorded it
 * @param seed what it was drawn with
 * @param complete whether it went to its end
 * @param took how long it took, in whole seconds
 */
public record MockFacts(
    Level level,
    int minutes,
    List<String> tracks,
    List<Topic> topics,
    int threads,
    long seed,
    boolean complete,
    Duration took) {

  /** No interview is planned for longer than a day, in minutes. */
  public static final int MOST_MINUTES = 24 * 60;

  public MockFacts {
    if (minutes < 1 || minutes > MOST_MINUTES || took.isNegative() || threads < 0) {
      throw new IllegalArgumentException("no interview: " + minutes + " minutes in " + took);
    }
    tracks = List.copyOf(tracks);
    topics = List.copyOf(topics);
    took = Duration.ofSeconds(took.toSeconds());
  }
}
