package prep.grading.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import prep.deck.Accepted;
import prep.grading.text.TextMatch.Outcome;

/**
 * Decides whether a typed text is an accepted one except for one typo, and whether that typo is
 * forgiven: in a long word outside code, and unless it makes another word.
 */
final class TypoCheck {

  /** The fewest letters of a word in which a typo is forgiven. */
  private static final int LONG_WORD = 5;

  /** The fewest letters of a word in capitals that is no abbreviation: {@code COMMITTED}. */
  private static final int LONG_CAPITALS = 9;

  private final Accepted accepted;
  private final PlainText expected;
  private final PlainText typed;
  private final Predicate<String> known;

  /**
   * @param expected one of the accepted texts
   * @param known whether a word, in lower case, occurs elsewhere
   */
  TypoCheck(Accepted accepted, PlainText expected, PlainText typed, Predicate<String> known) {
    this.accepted = accepted;
    this.expected = expected;
    this.typed = typed;
    this.known = known;
  }

  /** The match if one typo is all that differs, forgiven or not; otherwise empty. */
  Optional<TextMatch> result() {
    if (expected.text().length() > SameText.LONGEST) {
      return Optional.empty();
    }
    List<Range> wanted = expected.words(SameText.core(expected));
    List<Range> given = typed.words(Ends.core(typed.text(), false));
    int differing = onlyDifference(wanted, given);
    if (differing < 0) {
      return Optional.empty();
    }
    Range wantedWord = wanted.get(differing);
    Range givenWord = given.get(differing);
    return alignment(wantedWord, givenWord)
        .map(alignment ->
            new TextMatch(
                expected.text(),
                typed.text(),
                outcome(wantedWord, givenWord, alignment),
                alignment.inExpected(),
                alignment.inTyped()));
  }

  /** The index of the one pair of words that differs; -1 if there are none or several. */
  private int onlyDifference(List<Range> wanted, List<Range> given) {
    if (wanted.size() != given.size()) {
      return -1;
    }
    int differing = -1;
    for (int i = 0; i < wanted.size(); i++) {
      String wantedWord = PlainText.lower(wanted.get(i).of(expected.text()));
      String givenWord = PlainText.lower(given.get(i).of(typed.text()));
      if (!wantedWord.equals(givenWord)) {
        if (differing >= 0) {
          return -1;
        }
        differing = i;
      }
    }
    return differing;
  }

  /** How the words align if they are one edit apart; a difference in case alone is not one. */
  private Optional<Alignment> alignment(Range wantedWord, Range givenWord) {
    if (Math.abs(wantedWord.length() - givenWord.length()) > 1
        || wantedWord.length() > Alignment.LONGEST
        || givenWord.length() > Alignment.LONGEST) {
      return Optional.empty();
    }
    String wanted = wantedWord.of(expected.text());
    String given = givenWord.of(typed.text());
    Alignment alignment = Alignment.of(PlainText.lower(wanted), PlainText.lower(given));
    return alignment.distance() == 1
        ? Optional.of(alignment.movedBy(wantedWord.start(), givenWord.start()))
        : Optional.empty();
  }

  private Outcome outcome(Range wantedWord, Range givenWord, Alignment alignment) {
    if (!accepted.typosForgiven()
        || expected.isCode(wantedWord)
        || hasSign(alignment.inExpected(), expected.text())
        || hasSign(alignment.inTyped(), typed.text())
        || everyLetterCounts(wantedWord.of(expected.text()))) {
      return Outcome.OTHER_LETTER;
    }
    String given = PlainText.lower(givenWord.of(typed.text()));
    String word = Ends.core(given, false).of(given);
    String wanted = PlainText.lower(wantedWord.of(expected.text()));
    boolean otherStart =
        word.length() > wanted.length()
            && word.endsWith(wanted)
            && word.charAt(0) != wanted.charAt(0);
    return otherStart || Lookalikes.include(word) || known.test(word)
        ? Outcome.OTHER_TERM
        : Outcome.TYPO;
  }

  /** Whether a symbol differs: {@code *args} for {@code **args} is not a typo. */
  private static boolean hasSign(List<Range> differing, String text) {
    for (Range range : differing) {
      for (int i = range.start(); i < range.end(); i++) {
        if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\'') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean everyLetterCounts(String word) {
    if (word.length() >= LONG_CAPITALS && word.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c) || c == '_' || c == '-') {
        return true;
      }
      if (Character.isUpperCase(c) && letters > 0) {
        return true;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters < LONG_WORD;
  }
}
