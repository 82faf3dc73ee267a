package prep.search;

import prep.grading.points.WordForm;

/**
 * A word that says something by itself, in any of its forms: {@code revoked} finds {@code revoke}.
 *
 * @param word as it was typed, folded
 * @param root how all its forms begin
 */
record Term(String word, String root) {

  /** Shorter roots begin too many other words, so only a plural may follow them. */
  private static final int LONG_ENOUGH = 4;

  static Term of(String word) {
    String stem = WordForm.of(word);
    if (word.startsWith(stem)) {
      return new Term(word, stem);
    }
    // The stem of "query" and "queries" is "queri".
    String shorter = stem.substring(0, Math.max(0, stem.length() - 1));
    boolean isRoot = shorter.length() >= LONG_ENOUGH && word.startsWith(shorter);
    return new Term(word, isRoot ? shorter : word);
  }

  /** Where a form of it begins in a folded text, from a place on; -1 if nowhere. */
  int in(String text, int from) {
    for (int at = text.indexOf(root, from); at >= 0; at = text.indexOf(root, at + 1)) {
      if (startsWord(text, at) && (root.length() >= LONG_ENOUGH || isAlone(text, at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the word itself stands at a place. */
  boolean isWholeAt(String text, int at) {
    return text.startsWith(word, at) && endsWord(text, at + word.length());
  }

  private boolean isAlone(String text, int at) {
    int end = at + root.length();
    return endsWord(text, end) || (text.charAt(end) == 's' && endsWord(text, end + 1));
  }

  static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
