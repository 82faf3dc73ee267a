package prep.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.exchange.item.Fences;

/**
 * Superscripts and subscripts of HTML in plain characters: {@code 2^10}, {@code 10₂}, {@code
 * x_(i+1)}.
 */
final class ScriptTags {

  private static final Pattern TAGS =
      Pattern.compile("(?i)`+[^`\n]*`+|<(sup|sub)>([^<>\n]{1,60})</\\1>");

  private ScriptTags() {}

  /** A text of Markdown without such tags outside of code. */
  static String plain(String markdown) {
    if (!markdown.contains("<su") && !markdown.contains("<SU")) {
      return markdown;
    }
    StringBuilder plain = new StringBuilder();
    Fences fences = new Fences();
    for (String line : markdown.split("\n", -1)) {
      plain.append(plain.isEmpty() ? "" : "\n");
      plain.append(fences.hold(line) ? line : inLine(line));
    }
    return plain.toString();
  }

  private static String inLine(String line) {
    return TAGS.matcher(line)
        .replaceAll(tag ->
            Matcher.quoteReplacement(
                tag.group(1) == null
                    ? tag.group()
                    : of(tag.group(1).equalsIgnoreCase("sup"), tag.group(2).strip())));
  }

  /** A superscript, or else a subscript. */
  static String of(boolean raised, String text) {
    boolean word = text.codePoints().allMatch(Character::isLetterOrDigit);
    if (text.isEmpty()) {
      return "";
    }
    if (!raised && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      StringBuilder low = new StringBuilder();
      text.chars().forEach(c -> low.append((char) (c - '0' + '₀')));
      return low.toString();
    }
    return (raised ? "^" : "_") + (word || text.matches("[-+−]?[0-9.]+") ? text : "(" + text + ")");
  }
}
