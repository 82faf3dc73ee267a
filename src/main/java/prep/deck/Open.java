package prep.deck;

import java.util.List;

/**
 * A question answered in one's own words.
 *
 * @param answer a model answer, as Markdown
 * @param points what a good answer says
 * @param myths what is commonly said and wrong
 * @param examples answers with the score that they should get; lint runs them
 */
public record Open(
    Details details, String answer, List<Point> points, List<Myth> myths, List<Example> examples)
    implements Question {

  /**
   * A key point.
   *
   * @param match alternatives; each is a set of words that must stand in one sentence
   * @param weight its share relative to the other points, above 0
   */
  public record Point(String say, List<String> match, double weight) {
    public Point {
      match = List.copyOf(match);
    }
  }

  /** A wrong claim, how it is recognised, and why it is wrong. */
  public record Myth(String claim, List<String> match, String why) {
    public Myth {
      match = List.copyOf(match);
    }
  }

  /** An answer and the score, 0 to 1, that it should get. */
  public record Example(String answer, double score) {}

  public Open {
    points = List.copyOf(points);
    myths = List.copyOf(myths);
    examples = List.copyOf(examples);
  }

  @Override
  public Open with(Details other) {
    return new Open(other, answer, points, myths, examples);
  }
}
