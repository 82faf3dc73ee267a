package prep.text;

import java.util.List;

/** Counts of things, as people read them. */
public final class Counts {

  private Counts() {}

  /** As in {@code 1 answer}, {@code 1,738 answers}. */
  public static String of(int number, String what) {
    return grouped(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** As in {@code 1, 2 and 4}. */
  public static String listed(List<?> things) {
    List<String> words = things.stream().map(Object::toString).toList();
    String others = String.join(", ", words.subList(0, words.size() - 1));
    return others.isEmpty() ? words.getLast() : others + " and " + words.getLast();
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
