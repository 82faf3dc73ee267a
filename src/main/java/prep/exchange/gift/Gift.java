package prep.exchange.gift;

import prep.exchange.markdown.HtmlToMarkdown;

/**
 * The texts of GIFT: a backslash takes a sign's meaning away.
 *
 * @param format {@code html}, {@code moodle} (HTML with line ends), {@code plain} or {@code
 *     markdown}
 */
record Gift(String format) {

  private static final String SIGNS = "~=#{}:\\";

  /** A text as Markdown. */
  String read(String text) {
    String plain = unescaped(text);
    boolean html =
        format.equals("html")
            || (format.equals("moodle") && plain.indexOf('<') >= 0 && isHtml(plain));
    return html ? HtmlToMarkdown.of(plain) : plain;
  }

  /** Whether there is a tag in the text. */
  private static boolean isHtml(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int next = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
      int end = next;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      boolean closes = end < text.length() && ">/ \n".indexOf(text.charAt(end)) >= 0;
      if (end > next && closes && text.indexOf('>', end) >= 0) {
        return true;
      }
    }
    return false;
  }

  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '\\' && next == 'n') {
        plain.append('\n');
        i++;
      } else if (c == '\\' && SIGNS.indexOf(next) >= 0) {
        plain.append(next);
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The text with its signs escaped, on one line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
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
