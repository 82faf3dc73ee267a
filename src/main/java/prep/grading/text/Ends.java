package prep.grading.text;

import java.util.regex.Pattern;

/**
 * Punctuation at the ends of a text: quotes, sentence marks, brackets around the whole text or
 * without a partner in it, and an empty pair of parentheses at the end ({@code len()}). Characters
 * with a meaning in code ({@code # % & * / @ \ - _ < >}) do not count, nor does anything in a text
 * without a letter or digit, such as an operator.
 */
final class Ends {

  private static final Pattern PATH = Pattern.compile("\\.{1,2}/|\\.{2}(?!\\.)");

  private final String text;
  private final boolean code;
  private int start;
  private int end;

  private Ends(String text, boolean code) {
    this.text = text;
    this.code = code;
    this.end = text.length();
  }

  /**
   * The part of {@code text} between the punctuation at its ends.
   *
   * @param code whether the text is code, where only quotes, a last semicolon and empty parentheses
   *     are punctuation
   */
  static Range core(String text, boolean code) {
    if (!hasLetterOrDigit(text)) {
      return new Range(0, text.length());
    }
    Ends ends = new Ends(text, code);
    while (ends.shrink()) {
      // until neither end has punctuation left
    }
    return new Range(ends.start, ends.end);
  }

  /** Whether all that {@code core} leaves out are sentence marks, quotes and spaces. */
  static boolean onlyMarksOutside(Range core, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((i < core.start() || i >= core.end()) && c != ' ' && !isQuote(c) && !isMark(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean shrink() {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    if (first == ' ' || isQuote(first) || (!code && isLeadingMark(first))) {
      start++;
      return true;
    }
    if (last == ' ' || isQuote(last) || last == ';' || (!code && isMark(last))) {
      end--;
      return true;
    }
    if (last == ')' && text.charAt(end - 2) == '(') {
      end -= 2;
      return true;
    }
    return !code && shrinkBrackets(first, last);
  }

  private boolean shrinkBrackets(char first, char last) {
    char closer = closer(first);
    if (closer != 0) {
      int partner = partner(start, first, closer, 1);
      if (partner == end - 1) {
        start++;
        end--;
        return true;
      }
      if (partner < 0) {
        start++;
        return true;
      }
    }
    char opener = opener(last);
    if (opener != 0 && partner(end - 1, last, opener, -1) < 0) {
      end--;
      return true;
    }
    return false;
  }

  /** Where the bracket at {@code from} is matched, going by {@code step}; -1 if nowhere. */
  private int partner(int from, char bracket, char other, int step) {
    int depth = 0;
    for (int i = from; i >= start && i < end; i += step) {
      char c = text.charAt(i);
      if (c == bracket) {
        depth++;
      } else if (c == other && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLeadingMark(char c) {
    boolean point = c == '.' || c == ',';
    return c != '!'
        && isMark(c)
        && !(point && Character.isDigit(text.charAt(start + 1)))
        && !PATH.matcher(text.substring(start)).lookingAt();
  }

  /** The brackets that a text begins and ends with: {@code [[}, {@code ])}. */
  static String brackets(String text) {
    int first = 0;
    while (first < text.length() && isAround(text.charAt(first))) {
      first++;
    }
    int last = text.length();
    while (last > first && isAround(text.charAt(last - 1))) {
      last--;
    }
    StringBuilder brackets = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((i < first && closer(c) != 0) || (i >= last && opener(c) != 0)) {
        brackets.append(c);
      }
    }
    return brackets.toString();
  }

  private static boolean isAround(char c) {
    return c == ' ' || isQuote(c) || isMark(c) || closer(c) != 0 || opener(c) != 0;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?' -> true;
      case '\u2030' -> false;
      default -> c >= 0x80 && isPunctuation(Character.getType(c));
    };
  }

  private static boolean isPunctuation(int type) {
    return type == Character.OTHER_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private static char closer(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> 0;
    };
  }

  private static char opener(char c) {
    return switch (c) {
      case ')' -> '(';
      case ']' -> '[';
      case '}' -> '{';
      default -> 0;
    };
  }

  private static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
