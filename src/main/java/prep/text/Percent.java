package prep.screen;

/** Shares in percent, as people read them. */
final class Percent {

  private Percent() {}

  /** A share of 0 to 1 as in {@code 67 %}. */
  static String of(double share) {
    return Math.round(share * 100) + " %";
  }
}
