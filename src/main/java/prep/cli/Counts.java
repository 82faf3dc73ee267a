package prep.cli;

/** Numbers of things in words. */
final class Counts {

  private Counts() {}

  /** As in {@code 1 answer}, {@code 2 answers}. */
  static String of(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
