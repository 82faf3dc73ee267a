package prep.exchange.gift;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.exchange.item.Answers;
import prep.exchange.item.Items;
import prep.exchange.item.LiteralText;
import prep.exchange.markdown.HtmlToMarkdown;
import prep.exchange.markdown.Media;

/**
 * The texts of a GIFT question, in which a backslash escapes a character.
 *
 * @param format {@code html}, {@code moodle} (HTML with line ends), {@code plain} or {@code
 *     markdown}; a part may name its own
 * @param line where the question starts
 */
record Gift(String format, Items items, int line) {

  private static final String SIGN = "[~=#{}:\\\\]";
  private static final Pattern ESCAPED = Pattern.compile("\\\\(n|(?<=-\\\\)>|" + SIGN + ")");
  private static final Pattern FORMAT =
      Pattern.compile("(?i)\\p{javaWhitespace}*\\[(html|moodle|plain|markdown)]");

  /** Text that would be read as a format, or as the weight of an answer. */
  private static final Pattern MISREAD = Pattern.compile("\\[|%");

  /** The start of a tag, if a bracket closes it further on. */
  private static final Pattern TAG_START = Pattern.compile("</?[\\p{L}\\p{Nd}]+[>/ \n]");

  private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]+|#[0-9]+|#x[0-9a-fA-F]+);");

  /** A format mark at the start of a text, if there is one. */
  static Matcher format(String text) {
    return FORMAT.matcher(text);
  }

  /** The same with the format that a mark names. */
  Gift in(Matcher mark) {
    return new Gift(mark.group(1).toLowerCase(Locale.ROOT), items, line);
  }

  /** A text as Markdown. */
  String read(String text) {
    String plain = unescaped(text);
    if (isHtml(plain)) {
      Media.leaveOut(plain, items, line);
      return HtmlToMarkdown.of(plain);
    }
    return format.equals("markdown") ? plain.strip() : LiteralText.markdown(plain);
  }

  /** A part as Markdown, in the format that it names or that of the question. */
  String part(String text) {
    Matcher mark = format(text);
    return mark.lookingAt() ? in(mark).read(text.substring(mark.end())) : read(text);
  }

  /** A part that is typed. */
  String typed(String text) {
    Matcher mark = format(text);
    boolean marked = mark.lookingAt();
    String plain = unescaped(marked ? text.substring(mark.end()) : text).strip();
    return (marked ? in(mark) : this).isHtml(plain)
        ? Answers.plain(HtmlToMarkdown.of(plain))
        : plain;
  }

  /** The Markdown that earlier versions read, which ids are made from. */
  String named(String text) {
    String plain = unescaped(text);
    boolean html = format.equals("html") || (format.equals("moodle") && hasTag(plain));
    return html ? HtmlToMarkdown.named(plain, HtmlToMarkdown.of(plain)) : plain;
  }

  private boolean isHtml(String text) {
    return switch (format) {
      case "html" -> true;
      case "moodle" -> hasTag(text) || ENTITY.matcher(text).find();
      default -> false;
    };
  }

  private static boolean hasTag(String text) {
    return TAG_START.matcher(text.substring(0, text.lastIndexOf('>') + 1)).find();
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            sign -> sign.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(sign.group(1)));
  }

  /** The text with its special characters escaped, on one line. */
  static String escaped(String text) {
    return text.replaceAll(SIGN, "\\\\$0").replace("\n", "\\n");
  }

  /** A part with its special characters escaped, arrows included. */
  static String escapedPart(String text) {
    String mark = MISREAD.matcher(text).lookingAt() ? "[markdown]" : "";
    return mark + escaped(text).replace("->", "-\\>");
  }

  /** The index of an unescaped character from an offset on; -1 if there is none. */
  static int find(String text, String sign, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }
}
