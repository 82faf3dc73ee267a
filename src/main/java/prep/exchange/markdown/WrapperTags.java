package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.exchange.item.Fences;

/** HTML tags that only wrap Markdown text, and say nothing. */
final class WrapperTags {

  private static final String TAG =
      "</?(?:p|br|b|strong|div|center|span|i|em|font|blockquote|section|summary|details)\\b[^<>]*>";

  private static final Pattern ONLY = Pattern.compile("(?i)\\s*(?:%s\\s*)+".formatted(TAG));
  private static final Pattern START =
      Pattern.compile("(?i)\\s*((?:<(?:p|br|b|strong|div)\\b[^<>]*>\\s*)+)");
  private static final Pattern END =
      Pattern.compile("(?i)\\s*(?:</(?:p|br|b|strong|div)>\\s*|<br ?/?>\\s*)+\\z");
  private static final Pattern ANCHOR =
      Pattern.compile("(?i)\\s*(?:<a (?:name|id)=[^<>]*>(?:\\s*</a>)?\\s*)+");

  /** A link to a place in the page and nothing else, such as back to the top. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)[\\s*_>|]*(?:</?(?:div|p|b|strong|sup|sub|br)\\b[^<>]*>\\s*)*"
              + "(?:\\[[^\\[\\]]{0,40}\\]\\(#[^()\\s]*\\)|<a href=\"?#[^<>]*>[^<>]{0,40}</a>)"
              + "[\\s*_|]*(?:</?(?:div|p|b|strong|sup|sub|br)\\b[^<>]*>\\s*)*");

  /** A longer line says something. */
  private static final int LONGEST = 300;

  private WrapperTags() {}

  /** Whether a line outside of code says nothing. */
  static boolean isOnly(String line) {
    return line.indexOf('<') >= 0
        && line.length() <= LONGEST
        && (ONLY.matcher(line).matches() || ANCHOR.matcher(line).matches());
  }

  /** Whether a line is nothing but a link back to another place of the page. */
  static boolean isBackLink(String line) {
    return line.indexOf('#') >= 0 && line.length() < 200 && BACK.matcher(line).matches();
  }

  /** The lines without such tags. */
  static List<String> without(List<String> lines) {
    List<String> kept = new ArrayList<>();
    Fences fences = new Fences();
    for (String line : lines) {
      if (fences.hold(line) || !(isOnly(line) || isBackLink(line))) {
        kept.add(line);
      }
    }
    if (!kept.isEmpty()) {
      String first = kept.getFirst();
      Matcher start = START.matcher(first.substring(0, Math.min(LONGEST, first.length())));
      if (start.lookingAt() && !balanced(first)) {
        kept.set(0, first.substring(start.end()));
      }
    }
    if (!kept.isEmpty() && kept.getLast().length() <= LONGEST && !balanced(kept.getLast())) {
      kept.set(kept.size() - 1, END.matcher(kept.getLast()).replaceFirst(""));
    }
    return kept;
  }

  /** Whether a line closes as many of the tags as it opens. */
  private static boolean balanced(String line) {
    int open = line.split("(?i)<(?:p|b|strong|div)\\b", -1).length;
    int closed = line.split("(?i)</(?:p|b|strong|div)>", -1).length;
    return open == closed && !line.matches("(?is)\\s*<br ?/?>.*|.*<br ?/?>\\s*");
  }
}
