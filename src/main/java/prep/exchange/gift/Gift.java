package prep.exchange.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.exchange.markdown.HtmlToMarkdown;

/**
 * The texts of GIFT: a backslash takes a sign's meaning away.
 *
 * @param format {@code html}, {@code moodle} (HTML with line ends), {@code plain} or {@code
 *     markdown}
 */
record Gift(String format) {

  private static final String SIGN = "[~=#{}:\\\\]";
  private static final Pattern ESCAPED = Pattern.compile("\\\\(n|" + SIGN + ")");

  /** What is a tag where a bracket closes it further on. */
  private static final Pattern TAG_START = Pattern.compile("</?[\\p{L}\\p{Nd}]+[>/ \n]");

  /** A text as Markdown. */
  String read(String text) {
    String plain = unescaped(text);
    boolean html = format.equals("html") || (format.equals("moodle") && isHtml(plain));
    return html ? HtmlToMarkdown.of(plain) : plain;
  }

  /** Whether there is a tag in the text. */
  private static boolean isHtml(String text) {
    return TAG_START.matcher(text.substring(0, text.lastIndexOf('>') + 1)).find();
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            sign -> sign.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(sign.group(1)));
  }

  /** The text with its signs escaped, on one line. */
  static String escaped(String text) {
    return text.replaceAll(SIGN, "\\\\$0").replace("\n", "\\n");
  }

  /** Where an unescaped sign stands from an offset on; -1 where it does not. */
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
