package prep.yaml;

/** A text of a file as a message can show it: short, on one line, without control characters. */
public final class Shown {

  private static final int LONGEST = 50;

  private Shown() {}

  /** In double quotes. */
  public static String quoted(String text) {
    return "\"" + plain(text) + "\"";
  }

  /** Whether a text can be shown as it is, whatever its length. */
  static boolean isPlain(String text) {
    return text.codePoints().allMatch(Shown::isPlain);
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Shortened where it is long, on one line, with escapes for control characters. */
  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    for (int n = 0; i < text.length() && n < LONGEST; n++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPlain(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(c == '\n' ? " " : "\\u" + hex(c));
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
