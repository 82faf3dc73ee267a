package prep.mock;

/** How far one got with a spoken answer, before its points are seen. */
public enum Reach {
  NOT_FAR(1, 0),
  HALF(2, 0.5),
  /** Enough for a harder question. */
  MOST(3, 0.8);

  /** The share of points with which a question counts as answered. */
  public static final double ENOUGH = 0.6;

  private final int number;
  private final double score;

  Reach(int number, double score) {
    this.number = number;
    this.score = score;
  }

  /** The number by which it is chosen, from 1. */
  public int number() {
    return number;
  }

  /** What the answer scores until its points are ticked, 0 to 1. */
  public double score() {
    return score;
  }
}
