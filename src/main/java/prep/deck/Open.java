package prep.deck;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered in free text.
 *
 * @param answer a model answer, as Markdown
 * @param sides the sides that the question compares; empty if it compares nothing
 * @param points what a good answer says
 * @param myths common wrong claims
 * @param examples answers with the score that they should get; lint runs them
 */
public record Open(
    Details details,
    String answer,
    List<Side> sides,
    List<Point> points,
    List<Myth> myths,
    List<Example> examples)
    implements Question {

  private static final Topic BEHAVIOURAL = new Topic("behavioural");

  /**
   * One of the things that are compared.
   *
   * @param match the words and phrases by which an answer names it
   */
  public record Side(String name, List<String> match) {
    public Side {
      match = List.copyOf(match);
    }
  }

  /**
   * A key point.
   *
   * @param match alternatives; each is a set of words that must occur in one sentence
   * @param weight its share relative to the other points, above 0
   * @param side the name of the side it must be said about; null for any
   */
  public record Point(String say, List<String> match, double weight, @Nullable String side) {
    public Point {
      match = List.copyOf(match);
    }
  }

  /**
   * A wrong claim, how it is recognised, and why it is wrong.
   *
   * @param side the name of the side it is wrong about; null for any
   */
  public record Myth(String claim, List<String> match, String why, @Nullable String side) {
    public Myth {
      match = List.copyOf(match);
    }
  }

  public Open {
    sides = List.copyOf(sides);
    points = List.copyOf(points);
    myths = List.copyOf(myths);
    examples = List.copyOf(examples);
  }

  /**
   * How long an answer said aloud should take: the question's own time, otherwise two minutes for a
   * story from one's work, and by level for the rest.
   */
  public Duration spokenTarget() {
    Duration time = details.time();
    if (time != null) {
      return time;
    }
    int byLevel =
        switch (details.level()) {
          case JUNIOR -> 60;
          case MID -> 90;
          case SENIOR -> 150;
        };
    return Duration.ofSeconds(topic().equals(BEHAVIOURAL) ? 120 : byLevel);
  }

  @Override
  public Open with(Details other) {
    return new Open(other, answer, sides, points, myths, examples);
  }
}
