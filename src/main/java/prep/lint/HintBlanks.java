package prep.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints of blanks that became a part of the answer. */
final class HintBlanks {

  /** How a hint begins. */
  private static final String HINT =
      "(?:(?:an?|the|one|some) \\p{L}.*|(?:starts|begins|ends|think|rhymes) .*"
          + "|[0-9a-z]+ (?:letters|words|digits|characters))";

  /** An answer, and behind some sign a hint that is called one. */
  private static final Pattern CALLED =
      Pattern.compile("(?i)([^|:]*?) *[|:;,(\\[][ |:;,(\\[]*(?:hint\\b[:= ]*)([^|)\\]]*)[)\\]]?");

  private static final Pattern ALTERNATIVE = Pattern.compile("([^:]+)\\|(" + HINT + ")");
  private static final Pattern ONE_COLON = Pattern.compile("([^|:]+?) ?: ?(" + HINT + ")");
  private static final Pattern NUMBER = Pattern.compile("([0-9]+): ?(\\p{L}[\\p{L} ]*)");

  private HintBlanks() {}

  /** The content of a blank with its hint after two colons; empty where it has no such hint. */
  static Optional<String> meant(String content) {
    if (content.contains("::")) {
      return Optional.empty();
    }
    Matcher called = CALLED.matcher(content.strip());
    if (called.matches() && !called.group(1).isBlank()) {
      String hint = called.group(2).isBlank() ? "hint" : called.group(2).strip();
      return Optional.of(called.group(1).strip() + "::" + hint);
    }
    for (Pattern pattern : new Pattern[] {ALTERNATIVE, ONE_COLON, NUMBER}) {
      Matcher matcher = pattern.matcher(content.strip());
      if (matcher.matches() && !sharesWord(matcher.group(1), matcher.group(2))) {
        return Optional.of(matcher.group(1) + "::" + matcher.group(2));
      }
    }
    return Optional.empty();
  }

  /** Whether a text says an answer in other words rather than hints at it. */
  private static boolean sharesWord(String answer, String other) {
    return Arrays.stream(answer.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .anyMatch(word -> other.toLowerCase(Locale.ROOT).contains(word));
  }
}
