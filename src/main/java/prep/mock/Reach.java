package prep.mock;

/** How far one got with a spoken answer, before its points are seen. */
public enum Reach {
  NOT_FAR(0),
  HALF(0.5),
  /** Enough for a harder question. */
  MOST(0.8);

  /** The share of points with which a question counts as answered. */
  public static final double ENOUGH = 0.6;

  private final double score;

  Reach(double score) {
    this.score = score;
  }

  /** What the answer scores until its points are ticked, 0 to 1. */
  public double score() {
    return score;
  }
}
