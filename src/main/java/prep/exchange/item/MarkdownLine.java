package prep.exchange.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a single line of Markdown is. */
public final class MarkdownLine {

  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(#{1,6})(?:[ \t].*)?", Pattern.DOTALL);
  private static final Pattern CLOSING_SIGNS = Pattern.compile("(?:^| )#+\\z");
  private static final Pattern QUESTION_NUMBER =
      Pattern.compile("(?i)(?:question |q)[0-9]+(?:[:.)]|(?= )|\\z)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}[.)] ");
  private static final Pattern BULLET = Pattern.compile("[-*+•] (?!\\z)");
  private static final Pattern CHECKBOX = Pattern.compile("[-*+] \\[[ xX]]");
  private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*", Pattern.DOTALL);
  private static final Pattern INDENT = Pattern.compile("[ \t]*");

  private MarkdownLine() {}

  /** How many # a heading starts with; 0 if the line is not a heading. */
  public static int headingLevel(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? heading.group(1).length() : 0;
  }

  /** The text of a heading without its # and without emphasis around the whole. */
  public static String headingText(String line) {
    String text = line.strip().replaceFirst("^#+", "").strip();
    return unemphasised(CLOSING_SIGNS.matcher(text).replaceFirst("").strip());
  }

  /** A text without emphasis around the whole of it. */
  public static String unemphasised(String text) {
    String inner = text;
    for (String sign : List.of("**", "__", "*", "_")) {
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
   * Question 3)}; 0 if there is none.
   */
  public static int questionNumber(String text) {
    return start(QUESTION_NUMBER, text);
  }

  /** A text without a question's number or the number of a list before it. */
  public static String unnumbered(String text) {
    int number = questionNumber(text);
    return unemphasised(text.substring(number == 0 ? numberMarker(text) : number).strip());
  }

  /** The length of {@code 12. } or {@code 12) } at the start; 0 if there is none. */
  public static int numberMarker(String text) {
    return start(NUMBER, text);
  }

  /** The length of a bullet at the start; 0 if there is none. */
  public static int bullet(String text) {
    return start(BULLET, text);
  }

  /** The length of a bullet or number at the start; 0 if there is none. */
  public static int listMarker(String text) {
    return Math.max(bullet(text), numberMarker(text));
  }

  private static int start(Pattern pattern, String text) {
    Matcher start = pattern.matcher(text);
    return start.lookingAt() ? start.end() : 0;
  }

  /** Whether the line has a checkbox: {@code - [ ]} or {@code - [x]}. */
  public static boolean isCheckbox(String line) {
    return indent(line) < 4 && CHECKBOX.matcher(line.strip()).lookingAt();
  }

  /** What opens a fence, such as {@code ```}; empty if the line does not open one. */
  public static String fence(String line) {
    Matcher fence = FENCE.matcher(line.strip());
    return !fence.matches() ? "" : fence.group(1) != null ? fence.group(1) : fence.group(2);
  }

  /** Whether the line closes that fence. */
  public static boolean closes(String line, String fence) {
    String text = line.strip();
    return text.startsWith(fence) && text.replace(fence.substring(0, 1), "").isEmpty();
  }

  /** How many spaces the line starts with; a tab counts as 4. */
  public static int indent(String line) {
    return line.substring(0, start(INDENT, line)).replace("\t", "    ").length();
  }

  /**
   * What follows a label such as {@code A:}, {@code **A:**} or {@code **Answer**:} at the start of
   * a line; null where it does not start with it.
   */
  public static @Nullable String after(String label, String line) {
    String text = line.strip();
    for (String form : List.of("%s:", "**%s:**", "**%s**:", "__%s:__")) {
      String start = form.replace("%s", label);
      if (text.regionMatches(true, 0, start, 0, start.length())) {
        return text.substring(start.length()).strip();
      }
    }
    return null;
  }
}
