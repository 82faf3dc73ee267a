package prep.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Question;

/** What the options of a choice give away, or leave unclear. */
final class OptionRules implements QuestionRules {

  private static final double FAR_LONGER = 1.35;
  private static final int FEW_CHARACTERS = 15;

  private static final int ECHOED_WORDS = 3;
  private static final double ECHOED_SHARE = 0.6;

  private static final List<String> QUANTITIES =
      List.of("all", "none", "any", "both", "neither", "each", "two", "some", "most");

  /** What follows a quantity, in lower case and without signs, where other options are meant. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "((of|are|is) )?((the|these|those) )?"
              + "(above|below|these|those|others?|other options?|options|answers|statements)"
              + "( (above|below|are (right|correct|true|wrong)|is (right|correct|true)|apply))?");

  /** As long as {@code both a and b}. */
  private static final int LONGEST_PAIR = 12;

  private final Vocabulary vocabulary;

  OptionRules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(Checked checked, Findings findings) {
    Question question = checked.question();
    if (question instanceof Choice choice) {
      longestRight(choice, checked, findings);
      otherOptions(choice, checked, findings);
      repeated(choice, checked, findings);
      echo(choice, checked, findings);
    }
  }

  private static void longestRight(Choice choice, Checked checked, Findings findings) {
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
      findings.add(
          LintRule.LONGEST_RIGHT,
          checked,
          "options",
          longest,
          "the right option of "
              + checked.name()
              + " has "
              + right
              + " characters, the longest wrong one "
              + wrong
              + "; make them of similar length");
    }
  }

  private static void otherOptions(Choice choice, Checked checked, Findings findings) {
    for (int n = 1; n <= choice.options().size(); n++) {
      String text = choice.option(n).text();
      if (speaksOfOptions(text)) {
        findings.add(
            LintRule.ALL_OF_THE_ABOVE,
            checked,
            "options",
            n,
            "option "
                + n
                + " of "
                + checked.name()
                + " is "
                + Findings.quoted(text)
                + ", which speaks of other options; mark each right option with \"right\" instead");
      }
    }
  }

  static boolean speaksOfOptions(String text) {
    String words = Vocabulary.plain(text);
    if (words.length() <= LONGEST_PAIR && !text.contains("`") && isPairOfLetters(words, text)) {
      return true;
    }
    for (String quantity : QUANTITIES) {
      if (words.startsWith(quantity)
          && words.startsWith(" ", quantity.length())
          && OTHERS.matcher(words.substring(quantity.length() + 1)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Such as {@code A and C} and {@code both A and B}; the letters are capitals, or it is prose. */
  private static boolean isPairOfLetters(String words, String text) {
    String pair = words.startsWith("both ") ? words.substring(5) : words;
    String[] parts = pair.split(" ", -1);
    return parts.length == 3
        && isLetter(parts[0])
        && (parts[1].equals("and") || parts[1].equals("or"))
        && isLetter(parts[2])
        && text.contains(parts[0].toUpperCase(Locale.ROOT));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'f';
  }

  private static void repeated(Choice choice, Checked checked, Findings findings) {
    Map<String, Integer> seen = new HashMap<>();
    for (int n = 1; n <= choice.options().size(); n++) {
      Option option = choice.option(n);
      Integer earlier = seen.putIfAbsent(meaning(option.text()), n);
      if (earlier != null) {
        boolean unfair = option.right() != choice.option(earlier).right();
        findings.add(
            LintRule.REPEATED_OPTION,
            checked,
            "options",
            n,
            "options "
                + earlier
                + " and "
                + n
                + " of "
                + checked.name()
                + " say the same"
                + (unfair ? ", though only one is right" : "")
                + "; change or remove one");
      }
    }
  }

  /** A text up to what makes no difference; where signs may matter, only blanks make none. */
  private static String meaning(String text) {
    StringBuilder exact = new StringBuilder();
    StringBuilder words = new StringBuilder();
    boolean prose = true;
    String bare = text.strip();
    int end = bare.endsWith(".") ? bare.length() - 1 : bare.length();
    for (int i = 0; i < end; i++) {
      char c = bare.charAt(i);
      if (Character.isLetter(c)) {
        words.append(Character.toLowerCase(c));
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      prose &= Character.isLetter(c) || Character.isWhitespace(c) || ",;:'\u2019*-".indexOf(c) >= 0;
      boolean again = Character.isWhitespace(c) && Character.isWhitespace(bare.charAt(i - 1));
      if (c != '`' && !again) {
        exact.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return prose ? withoutArticles(words.toString()) : exact.toString();
  }

  private static String withoutArticles(String words) {
    StringBuilder telling = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      switch (word) {
        case "", "a", "an", "the" -> {}
        default -> telling.append(word).append(' ');
      }
    }
    return telling.isEmpty() ? words : telling.toString();
  }

  private void echo(Choice choice, Checked checked, Findings findings) {
    if (choice.several()) {
      return;
    }
    int[] stem = vocabulary.telling(choice.stem());
    int right = choice.rightOptions().getFirst();
    int[] own = vocabulary.telling(choice.option(right).text());
    int echoed = WordSets.common(stem, own);
    if (echoed < ECHOED_WORDS || echoed < ECHOED_SHARE * own.length) {
      return;
    }
    for (int n = 1; n <= choice.options().size(); n++) {
      if (n != right && WordSets.common(stem, vocabulary.telling(choice.option(n).text())) > 0) {
        return;
      }
    }
    findings.add(
        LintRule.STEM_ECHO,
        checked,
        "options",
        right,
        "only the right option of "
            + checked.name()
            + " repeats words of the question ("
            + vocabulary.words(WordSets.intersection(stem, own))
            + "); use other words, or let wrong options repeat some too");
  }
}
