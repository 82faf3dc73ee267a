package prep.grading.text;

import prep.deck.Accepted;

/**
 * Whether a term and a typed one differ only in number: {@code pseudo-terminals}. A term is taken
 * for prose, not a name in code, where all that is accepted consists of words in lower case.
 */
final class Plurals {

  private static final int SHORTEST = 4;

  private final boolean prose;

  Plurals(Accepted accepted) {
    prose =
        accepted.typosForgiven()
            && accepted.also().stream().allMatch(Accepted.Literal.class::isInstance)
            && accepted.texts().stream().noneMatch(Plurals::looksLikeCode);
  }

  private static boolean looksLikeCode(String text) {
    return text.chars().anyMatch(c -> "._()[]{}=<>/\\\"'`:#$@*".indexOf(c) >= 0);
  }

  boolean same(String term, String typed) {
    return prose && isTerm(term) && (isPlural(term, typed) || isPlural(typed, term));
  }

  /** Words in lower case: neither a name nor an abbreviation. */
  private static boolean isTerm(String term) {
    return term.length() >= SHORTEST
        && term.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-');
  }

  private static boolean isPlural(String one, String many) {
    String plural =
        one.endsWith("y") && many.endsWith("ies")
            ? one.substring(0, one.length() - 1) + "ies"
            : one + (many.endsWith("es") && !one.endsWith("e") ? "es" : "s");
    return PlainText.lower(many).equals(PlainText.lower(plural));
  }
}
