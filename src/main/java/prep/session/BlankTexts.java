package prep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The texts of several blanks on one line: separated by {@code ;}, one inside a text escaped. */
public final class BlankTexts {

  private BlankTexts() {}

  public static String joined(List<String> texts) {
    return String.join("; ", texts.stream().map(text -> text.replace(";", "\\;")).toList());
  }

  /**
   * The texts as they were before.
   *
   * @param several whether a {@code ;} separates; where there is one blank, it belongs to its text
   */
  public static List<String> split(String line, boolean several) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int end : several ? separators(line) : List.<Integer>of()) {
      texts.add(text(line, start, end));
      start = end + 1;
    }
    texts.add(text(line, start, line.length()));
    return texts;
  }

  private static String text(String line, int start, int end) {
    return line.substring(start, end).replace("\\;", ";").strip();
  }

  /** The positions of the separators in a line. */
  static List<Integer> separators(String line) {
    List<Integer> separators = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ';' && (i == 0 || line.charAt(i - 1) != '\\')) {
        separators.add(i);
      }
    }
    return separators;
  }

  /** The number of the blank, from 1, to which the text at {@code place} of a line belongs. */
  public static int blankAt(String line, int place) {
    return 1 + (int) separators(line).stream().filter(at -> at < place).count();
  }

  /** Where the text for blank {@code number} ends in a line; empty if the line is shorter. */
  public static OptionalInt end(String line, int number) {
    List<Integer> separators = separators(line);
    return number > separators.size() + 1
        ? OptionalInt.empty()
        : OptionalInt.of(number > separators.size() ? line.length() : separators.get(number - 1));
  }
}
