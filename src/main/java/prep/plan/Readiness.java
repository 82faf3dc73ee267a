package prep.plan;

/**
 * How many of 100 questions one would answer on the day, sections by weight. A question counts with
 * its chance of recall once it was right unaided, else 0; one with options at most 0.7.
 *
 * @param low 90 of 100 such forecasts come out at or between this
 * @param likely the mean
 * @param high and this
 */
public record Readiness(double low, double likely, double high) {

  /** Nothing would be answered. */
  public static final Readiness NONE = new Readiness(0, 0, 0);

  /** The lower end, as it is shown. */
  public int from() {
    return (int) Math.round(low);
  }

  /** The upper end, as it is shown. */
  public int to() {
    return (int) Math.round(high);
  }
}
