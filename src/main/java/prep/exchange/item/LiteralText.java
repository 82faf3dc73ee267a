package prep.exchange.item;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text without markup as Markdown that shows it unchanged. Only what Markdown would read as markup
 * in its place is escaped, so that snake_case stays readable in a deck.
 */
public final class LiteralText {

  private static final char NO_BREAK = '\u00A0';

  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern TICKS = Pattern.compile("`+");
  private static final Pattern CODE =
      Pattern.compile("(?<![\\\\`])(`+)(?!`) ?(.+?) ?(?<!`)\\1(?!`)", Pattern.DOTALL);
  private static final Pattern INDENT = Pattern.compile("^[ \t]+");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})[.)](?:[ \t]|\\z)");

  /** A bullet, heading, quote, fence or rule, or where a link leads. */
  private static final Pattern BLOCK =
      Pattern.compile("[-+*](?:[ \t]|\\z)|#{1,6}(?:[ \t]|\\z)|>|~~~|-[- \t]+\\z|\\[[^\\]]*]:");

  /** What makes a heading, or the head of a table, of the line above. */
  private static final Pattern BELOW = Pattern.compile("[-=|: \t]+");

  private LiteralText() {}

  /** Markdown that shows a text with its lines. */
  public static String markdown(String text) {
    StringBuilder markdown = new StringBuilder();
    for (String line : text.strip().split("\n", -1)) {
      boolean first = markdown.isEmpty();
      markdown.append(first ? "" : "\n").append(indented(line.stripTrailing(), !first));
    }
    return markdown.toString();
  }

  private static String indented(String line, boolean below) {
    Matcher indent = INDENT.matcher(line);
    if (!indent.find()) {
      return line(line, below);
    }
    // Indented text would be code, or lose its indentation.
    String blank = indent.group().replace("\t", "    ").replace(' ', NO_BREAK);
    return blank + within(line.substring(indent.end()));
  }

  /**
   * Markdown for a text that starts a line.
   *
   * @param below whether there is a line above it
   */
  public static String line(String text, boolean below) {
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      return number.group(1) + "\\" + within(text.substring(number.end(1)));
    }
    boolean block = BLOCK.matcher(text).lookingAt() || (below && BELOW.matcher(text).matches());
    return (block ? "\\" : "") + within(text);
  }

  /** Markdown for a text within a line. */
  public static String within(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean sign =
          switch (c) {
            case '`' -> true;
            case '*' -> before != ' ' || after != ' ';
            case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
            case '\\' ->
                i + 1 == text.length() || (!Character.isLetterOrDigit(after) && after != ' ');
            case '<' -> Character.isLetter(after) || "/!?".indexOf(after) >= 0;
            case ']' -> after == '(';
            case '&' -> Character.isLetter(after) || after == '#';
            default -> false;
          };
      escaped.append(sign ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** A text on one line as code. */
  public static String code(String text) {
    int longest = 0;
    for (MatchResult ticks : (Iterable<MatchResult>) TICKS.matcher(text).results()::iterator) {
      longest = Math.max(longest, ticks.group().length());
    }
    String fence = "`".repeat(longest + 1);
    boolean space = text.startsWith("`") || text.endsWith("`");
    return fence + (space ? " " + text + " " : text) + fence;
  }

  /** The spans of code in Markdown; the second group is what each shows. */
  static Stream<MatchResult> codes(String markdown) {
    return CODE.matcher(markdown).results();
  }

  /** The text that Markdown without any markup shows. */
  public static String of(String markdown) {
    return ESCAPE.matcher(markdown).replaceAll("$1").replace(NO_BREAK, ' ');
  }

  /** Markdown with each escaped character replaced by a letter, so that what is left is markup. */
  static String masked(String markdown) {
    return ESCAPE.matcher(markdown).replaceAll("x");
  }
}
