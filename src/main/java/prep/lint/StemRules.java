package prep.lint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Choice;

/** Whether a question is worded well. */
final class StemRules implements QuestionRules {

  private static final int MOST_WORDS = 80;
  private static final int MOST_LINES_OF_CODE = 40;

  private static final Pattern WORD = Pattern.compile("[^ \n,?()*_]+");

  private static final Pattern NEGATION =
      Pattern.compile(
          "not|never|except|cannot|false|incorrect|untrue|.*n['\u2019]t", Pattern.DOTALL);

  /** What follows describes something that may fail; the question itself is not negated. */
  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "that|which's|who|whose|if|when|while|where|why|how|because|although|though|unless|until"
              + "|since|so|whether|and|but|or|after|before|whenever|for|to|without|as");

  @Override
  public void check(Checked checked) {
    if (checked.question() instanceof Choice choice) {
      String negation = unmarkedNegation(choice.stem());
      if (!negation.isEmpty()) {
        checked.add(
            LintRule.NEGATIVE_STEM,
            "question",
            "%s is negated by \"%s\"; emphasize it (**%s**), or ask for what is true"
                .formatted(checked.name(), negation, negation));
      }
    }
    length(checked);
  }

  /**
   * The word that negates the main clause of the question at the end of a stem; empty if there is
   * none, or if it is emphasized.
   */
  static String unmarkedNegation(String stem) {
    String asked = lastQuestion(stem);
    String lower = asked.toLowerCase(Locale.ROOT);
    if (lower.startsWith("all of ") || lower.contains(", except")) {
      int except = lower.indexOf("except");
      int but = lower.indexOf("but");
      boolean negated = except >= 0 && (but < 0 || except < but);
      return negated && !isMarked(asked, except, except + "except".length()) ? "except" : "";
    }
    if (!lower.startsWith("which ") && !lower.startsWith("what of ")) {
      return "";
    }
    Matcher word = WORD.matcher(lower);
    while (word.find() && !CLAUSE_START.matcher(word.group()).matches()) {
      if (NEGATION.matcher(word.group()).matches()) {
        return isMarked(asked, word.start(), word.end()) ? "" : word.group();
      }
    }
    return "";
  }

  private static boolean isMarked(String text, int start, int end) {
    boolean starred = start > 0 && "*_".indexOf(text.charAt(start - 1)) >= 0 && end < text.length();
    String word = text.substring(start, end);
    return starred || word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The last sentence that ends in a question mark. */
  private static String lastQuestion(String stem) {
    int end = stem.lastIndexOf('?');
    int start = end;
    while (start > 0
        && !(".?!:".indexOf(stem.charAt(start - 1)) >= 0
            && Character.isWhitespace(stem.charAt(start)))
        && !stem.startsWith("\n\n", start - 2)) {
      start--;
    }
    return end < 0 ? "" : stem.substring(start, end + 1).strip();
  }

  private static void length(Checked checked) {
    int words = 0;
    int lines = 0;
    boolean code = false;
    for (String line : checked.question().stem().split("\n", -1)) {
      if (line.stripLeading().startsWith("```")) {
        code = !code;
      } else if (code) {
        lines++;
      } else if (!line.isBlank()) {
        words += line.strip().split("\\p{javaWhitespace}+").length;
      }
    }
    if (words > MOST_WORDS) {
      tooLong(checked, words + " words");
    } else if (lines > MOST_LINES_OF_CODE) {
      tooLong(checked, lines + " lines of code");
    }
  }

  private static void tooLong(Checked checked, String length) {
    checked.add(
        LintRule.LONG_STEM,
        "question",
        "%s takes %s to read; leave out what the answer does not depend on"
            .formatted(checked.name(), length));
  }
}
