package prep.exchange.item;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a single line of Markdown is. */
public final class MarkdownLine {

  private MarkdownLine() {}

  /** How many signs a heading starts with; 0 where the line is none. */
  public static int headingLevel(String line) {
    int indent = indent(line);
    if (indent >= 4) {
      return 0;
    }
    int level = 0;
    while (indent + level < line.length() && line.charAt(indent + level) == '#') {
      level++;
    }
    int end = indent + level;
    boolean parted = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
    return level <= 6 && parted ? level : 0;
  }

  /** The text of a heading without its signs and without emphasis around the whole. */
  public static String headingText(String line) {
    String text = line.strip();
    int start = 0;
    while (start < text.length() && text.charAt(start) == '#') {
      start++;
    }
    text = text.substring(start).strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end < text.length() && (end == 0 || text.charAt(end - 1) == ' ');
    return unemphasised(closed ? text.substring(0, end).strip() : text);
  }

  /** A text without the emphasis that it is wholly in. */
  public static String unemphasised(String text) {
    String inner = text;
    for (String sign : new String[] {"**", "__", "*", "_"}) {
      int length = sign.length();
      if (inner.length() > 2 * length
          && inner.startsWith(sign)
          && inner.endsWith(sign)
          && inner.indexOf(sign, length) == inner.length() - length) {
        inner = inner.substring(length, inner.length() - length).strip();
      }
    }
    return inner;
  }

  /**
   * The length of a question's number at the start of a text: {@code Q12:}, {@code Q1.}, {@code
   * Question 3)}; 0 where there is none.
   */
  public static int questionNumber(String text) {
    String lower = text.substring(0, Math.min(text.length(), 24)).toLowerCase(Locale.ROOT);
    int i = lower.startsWith("question ") ? 9 : lower.startsWith("q") ? 1 : -1;
    int digits = 0;
    while (i > 0 && i < lower.length() && lower.charAt(i) >= '0' && lower.charAt(i) <= '9') {
      i++;
      digits++;
    }
    if (digits == 0) {
      return 0;
    }
    if (i == lower.length()) {
      return i;
    }
    return ":.)".indexOf(lower.charAt(i)) >= 0 ? i + 1 : lower.charAt(i) == ' ' ? i : 0;
  }

  /** A text without a question's number or the number of a list before it. */
  public static String unnumbered(String text) {
    int number = questionNumber(text);
    if (number == 0) {
      number = numberMarker(text);
    }
    return unemphasised(text.substring(number).strip());
  }

  /** The length of {@code 12. } or {@code 12) } at the start; 0 where there is none. */
  public static int numberMarker(String text) {
    int i = 0;
    while (i < text.length() && i < 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean marked =
        i > 0
            && i + 1 < text.length()
            && (text.charAt(i) == '.' || text.charAt(i) == ')')
            && text.charAt(i + 1) == ' ';
    return marked ? i + 2 : 0;
  }

  /** The length of a bullet at the start; 0 where there is none. */
  public static int bullet(String text) {
    return text.length() > 2 && "-*+•".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' '
        ? 2
        : 0;
  }

  /** The length of a bullet or number at the start; 0 where there is none. */
  public static int listMarker(String text) {
    return Math.max(bullet(text), numberMarker(text));
  }

  /** Whether the line has a checkbox: {@code - [ ]} or {@code - [x]}. */
  public static boolean isCheckbox(String line) {
    String text = line.strip();
    return indent(line) < 4
        && text.length() >= 5
        && "-*+".indexOf(text.charAt(0)) >= 0
        && text.charAt(1) == ' '
        && text.charAt(2) == '['
        && " xX".indexOf(text.charAt(3)) >= 0
        && text.charAt(4) == ']';
  }

  /** Whether the line is a rule: three or more of the same sign. */
  public static boolean isRule(String line) {
    String text = line.strip().replace(" ", "");
    if (text.length() < 3 || "-*_".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** What opens a fence, such as {@code ```}; empty where the line opens none. */
  public static String fence(String line) {
    String text = line.strip();
    char sign = text.isEmpty() ? ' ' : text.charAt(0);
    if (sign != '`' && sign != '~') {
      return "";
    }
    int length = 0;
    while (length < text.length() && text.charAt(length) == sign) {
      length++;
    }
    boolean inline = sign == '`' && text.indexOf('`', length) >= 0;
    return length < 3 || inline ? "" : text.substring(0, length);
  }

  /** Whether the line closes that fence. */
  public static boolean closes(String line, String fence) {
    String text = line.strip();
    return text.startsWith(fence) && text.replace(fence.substring(0, 1), "").isEmpty();
  }

  /** How many spaces the line starts with; a tab counts as 4. */
  public static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        indent += 4;
      } else if (c == ' ') {
        indent++;
      } else {
        break;
      }
    }
    return indent;
  }

  /**
   * What follows a label such as {@code A:}, {@code **A:**} or {@code **Answer**:} at the start of
   * a line; null where it does not start with it.
   */
  public static @Nullable String after(String label, String line) {
    String text = line.strip();
    for (String form :
        new String[] {
          label + ":", "**" + label + ":**", "**" + label + "**:", "__" + label + ":__"
        }) {
      if (text.regionMatches(true, 0, form, 0, form.length())) {
        return text.substring(form.length()).strip();
      }
    }
    return null;
  }
}
