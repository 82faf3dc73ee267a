package prep.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prep.deck.Choice;
import prep.deck.Choice.Option;

/** Whether the options of a choice question give the answer away or are unclear. */
final class OptionRules implements QuestionRules {

  private static final double FAR_LONGER = 1.35;
  private static final int FEW_CHARACTERS = 15;

  private static final int ECHOED_WORDS = 3;
  private static final double ECHOED_SHARE = 0.6;

  /** A phrase that counts other options, in lower case and without punctuation. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(all|none|any|both|neither|each|two|some|most) ((of|are|is) )?((the|these|those) )?"
              + "(above|below|these|those|others?|other options?|options|answers|statements)"
              + "( (above|below|are (right|correct|true|wrong)|is (right|correct|true)|apply))?");

  private static final Pattern PAIR = Pattern.compile("(?:both )?([a-f]) (?:and|or) [a-f]");

  /** A text with no other characters than prose has. */
  private static final Pattern PROSE = Pattern.compile("[\\p{L}\\p{javaWhitespace},;:'\u2019*-]*");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Vocabulary vocabulary;

  OptionRules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(Checked checked) {
    if (checked.question() instanceof Choice choice) {
      longestRight(choice, checked);
      otherOptions(choice, checked);
      repeated(choice, checked);
      echo(choice, checked);
    }
  }

  private static void longestRight(Choice choice, Checked checked) {
    int right = Integer.MAX_VALUE;
    int wrong = 0;
    int longest = 0;
    for (int n = 1; n <= choice.options().size(); n++) {
      Option option = choice.option(n);
      int length = option.text().codePointCount(0, option.text().length());
      if (!option.right()) {
        wrong = Math.max(wrong, length);
      } else if (length < right) {
        right = length;
        longest = n;
      }
    }
    if (wrong > 0 && right >= FAR_LONGER * wrong && right >= wrong + FEW_CHARACTERS) {
      checked.add(
          LintRule.LONGEST_RIGHT,
          "options",
          longest,
          ("the right option of %s has %d characters, the longest wrong one %d; make their lengths"
                  + " similar")
              .formatted(checked.name(), right, wrong));
    }
  }

  private static void otherOptions(Choice choice, Checked checked) {
    for (int n = 1; n <= choice.options().size(); n++) {
      String text = choice.option(n).text();
      if (speaksOfOptions(text)) {
        checked.add(
            LintRule.ALL_OF_THE_ABOVE,
            "options",
            n,
            ("option %d of %s is %s, which refers to other options; mark each right option with"
                    + " \"right\" instead")
                .formatted(n, checked.name(), Findings.quoted(text)));
      }
    }
  }

  static boolean speaksOfOptions(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    return isPairOfLetters(words, text) || OTHERS.matcher(words).matches();
  }

  /** Such as {@code A and C} and {@code both A and B}; the letters are capitals, or it is prose. */
  private static boolean isPairOfLetters(String words, String text) {
    Matcher pair = PAIR.matcher(words);
    return !text.contains("`")
        && pair.matches()
        && text.contains(pair.group(1).toUpperCase(Locale.ROOT));
  }

  private static void repeated(Choice choice, Checked checked) {
    Map<String, Integer> seen = new HashMap<>();
    for (int n = 1; n <= choice.options().size(); n++) {
      Option option = choice.option(n);
      Integer earlier = seen.putIfAbsent(meaning(option.text()), n);
      if (earlier != null) {
        boolean unfair = option.right() != choice.option(earlier).right();
        checked.add(
            LintRule.REPEATED_OPTION,
            "options",
            n,
            "options %d and %d of %s say the same%s; change or remove one"
                .formatted(earlier, n, checked.name(), unfair ? ", though only one is right" : ""));
      }
    }
  }

  /**
   * A text without what makes no difference; where punctuation may matter, only spacing makes none.
   */
  private static String meaning(String text) {
    String bare = text.strip();
    bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    if (!PROSE.matcher(bare).matches()) {
      return bare.replaceAll("\\p{javaWhitespace}+", " ").replace("`", "");
    }
    String words = bare.toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", " ").strip();
    String telling =
        Arrays.stream(words.split(" "))
            .filter(word -> !ARTICLES.contains(word))
            .collect(Collectors.joining(" "));
    return telling.isEmpty() ? words : telling + " ";
  }

  private void echo(Choice choice, Checked checked) {
    if (choice.several()) {
      return;
    }
    int[] stem = vocabulary.telling(choice.stem());
    int right = choice.rightOptions().getFirst();
    int[] own = vocabulary.telling(choice.option(right).text());
    int[] echoed = WordSets.intersection(stem, own);
    if (echoed.length < ECHOED_WORDS || echoed.length < ECHOED_SHARE * own.length) {
      return;
    }
    for (int n = 1; n <= choice.options().size(); n++) {
      if (n != right && WordSets.common(stem, vocabulary.telling(choice.option(n).text())) > 0) {
        return;
      }
    }
    checked.add(
        LintRule.STEM_ECHO,
        "options",
        right,
        ("only the right option of %s repeats words of the question (%s); use other words, or "
                + "let wrong options repeat some too")
            .formatted(checked.name(), vocabulary.words(echoed)));
  }
}
