package prep.grading.text;

import prep.deck.Accepted;

/**
 * Whether a term of several words and a typed one differ only in number or in hyphens: {@code
 * pseudo terminals} for {@code pseudo-terminal}. In a single word that is left to the look for
 * typos, which knows other words of the deck.
 */
final class Plurals {

  private final Accepted accepted;

  /** A word next to code is a name in it. */
  private final boolean besideCode;

  Plurals(Accepted accepted, Place place) {
    this.accepted = accepted;
    besideCode = place.after().startsWith("`");
  }

  boolean same(String term, String typed) {
    return accepted.typosForgiven()
        && !besideCode
        && isTerm(term)
        && isVariant(term.replace('-', ' '), typed.replace('-', ' '))
        && accepted.texts().stream().noneMatch(text -> isCode(text, term))
        && accepted.also().stream().noneMatch(also -> isPatternOf(term, also));
  }

  /** Whether an accepted text shows that the term is a name in code. */
  private static boolean isCode(String text, String term) {
    return text.contains(term)
        && text.chars().anyMatch(c -> "._()[]{}=<>/\\\"'`:#$@*".indexOf(c) >= 0);
  }

  private static boolean isPatternOf(String term, Accepted.Alternative also) {
    return switch (also) {
      case Accepted.Pattern(String regex) -> regex.contains(term);
      case Accepted.Literal _ -> false;
    };
  }

  /** Words in lower case, or several in capitals: neither a name nor an abbreviation. */
  private static boolean isTerm(String term) {
    boolean spaced = term.indexOf(' ') > 0;
    return (spaced || term.indexOf('-') > 0)
        && (term.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-')
            || (spaced && term.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ')));
  }

  private static boolean isVariant(String term, String typed) {
    return PlainText.lower(term.replace(" ", "")).equals(PlainText.lower(typed.replace(" ", "")))
        || isPlural(term, typed)
        || isPlural(typed, term);
  }

  private static boolean isPlural(String one, String many) {
    String plural =
        one.endsWith("y") && many.endsWith("ies")
            ? one.substring(0, one.length() - 1) + "ies"
            : one + (many.endsWith("es") && !one.endsWith("e") ? "es" : "s");
    return PlainText.lower(many).equals(PlainText.lower(plural));
  }
}
