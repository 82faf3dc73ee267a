package prep.session;

import java.util.ArrayList;
import java.util.List;

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
    StringBuilder current = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == ';') {
        current.append(';');
        i++;
      } else if (c == ';' && several) {
        texts.add(current.toString().strip());
        current.setLength(0);
      } else {
        current.append(c);
      }
    }
    texts.add(current.toString().strip());
    return texts;
  }
}
