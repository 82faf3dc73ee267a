package prep.cli.command;

/** Counts of things in words. */
public final class Counts {

  private Counts() {}

  /** As in {@code 1 answer}, {@code 2 answers}. */
  public static String of(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
