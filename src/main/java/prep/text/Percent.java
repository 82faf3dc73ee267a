package prep.text;

/** Shares in percent, as people read them. */
public final class Percent {

  private Percent() {}

  /** A share of 0 to 1 as in {@code 67 %}. */
  public static String of(double share) {
    return Math.round(share * 100) + " %";
  }
}
