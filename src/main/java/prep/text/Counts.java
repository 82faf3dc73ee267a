package prep.text;

/** Counts of things, as people read them. */
public final class Counts {

  private Counts() {}

  /** As in {@code 1 answer}, {@code 1,738 answers}. */
  public static String of(int number, String what) {
    return grouped(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** With its digits in groups, as in {@code 1,738}. */
  public static String grouped(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
