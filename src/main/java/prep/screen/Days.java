package prep.screen;

/** Spans of days in words. */
final class Days {

  private Days() {}

  /** As in {@code 8d}, {@code 3mo}, {@code 2.5y}. */
  static String shortly(int days) {
    if (days < 60) {
      return days + "d";
    }
    if (days < 365) {
      return Math.round(days / 30.44) + "mo";
    }
    long tenths = Math.round(days / 36.525);
    return tenths % 10 == 0 ? tenths / 10 + "y" : tenths / 10 + "." + tenths % 10 + "y";
  }

  /** As in {@code back tomorrow}. */
  static String back(int days) {
    return switch (days) {
      case 0 -> "back today";
      case 1 -> "back tomorrow";
      default -> "back in " + days + " days";
    };
  }
}
