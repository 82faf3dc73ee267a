package prep.text;

/** Keeps texts from decks from controlling the terminal. */
public final class Safe {

  private static final char REPLACEMENT = '\ufffd';

  private Safe() {}

  /**
   * The text with every character that a terminal could take as a command shown as a visible
   * symbol: the C0 controls and DEL as the Unicode control pictures; the C1 controls, the
   * characters that reorder a line, and halves of surrogate pairs as the replacement character.
   */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text, i)) {
        return made(text, i);
      }
    }
    return text;
  }

  private static String made(String text, int from) {
    StringBuilder safe = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(isUnsafe(text, i) ? symbol(c) : c);
    }
    return safe.toString();
  }

  private static boolean isUnsafe(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f) {
      return c < ' ';
    }
    return c <= 0x9f
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || isLoneSurrogate(text, i);
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static char symbol(char c) {
    if (c < ' ') {
      return (char) ('\u2400' + c);
    }
    return c == 0x7f ? '\u2421' : REPLACEMENT;
  }
}
