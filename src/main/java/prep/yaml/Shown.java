package prep.yaml;

/** A text of a file as a message can show it: short, on one line, without control characters. */
public final class Shown {

  private static final int LONGEST = 50;

  private Shown() {}

  /** In double quotes. */
  public static String quoted(String text) {
    return "\"" + plain(text) + "\"";
  }

  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    for (int n = 0; i < text.length() && n < LONGEST; n++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            shown.append(c == '\n' ? " " : "\\u" + hex(c));
        default -> shown.appendCodePoint(c);
      }
    }
    return i < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /** The number of a character, at least 4 digits. */
  static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
