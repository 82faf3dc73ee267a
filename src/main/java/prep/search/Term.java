package prep.search;

import java.util.Map;
import prep.grading.points.WordForm;

/**
 * A word that says something by itself, in any of its forms: {@code revoked} finds {@code revoke}.
 *
 * @param word as it was typed, folded
 * @param root how all its forms begin
 * @param stem what all its forms have in common
 * @param other how else the same is written; empty if in no other way
 */
record Term(String word, String root, String stem, String other) {

  /** What people say, and what decks write. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "orm", "object-relational",
          "k8s", "kubernetes",
          "db", "database",
          "dbs", "database",
          "js", "javascript",
          "vm", "virtual machine",
          "vms", "virtual machine",
          "coworker", "colleague",
          "coworkers", "colleague");

  /** Shorter roots begin too many other words, so only a plural may follow them. */
  private static final int LONG_ENOUGH = 4;

  /** What a word counts that only begins like another. */
  private static final double SIMILAR = 0.35;

  static Term of(String word) {
    String stem = WordForm.of(word);
    if (word.startsWith(stem)) {
      return of(word, stem, stem);
    }
    // The stem of "query" and "queries" is "queri".
    String shorter = stem.substring(0, Math.max(0, stem.length() - 1));
    boolean isRoot = shorter.length() >= LONG_ENOUGH && word.startsWith(shorter);
    return of(word, isRoot ? shorter : word, stem);
  }

  private static Term of(String word, String root, String stem) {
    return new Term(word, root, stem, OTHERS.getOrDefault(word, ""));
  }

  /** Where a form of it begins in a folded text, from a place on; -1 if nowhere. */
  int in(String text, int from) {
    int at = text.indexOf(root, from);
    while (at >= 0
        && !(startsWord(text, at) && (root.length() >= LONG_ENOUGH || isAlone(text, at)))) {
      at = text.indexOf(root, at + 1);
    }
    int also = other.isEmpty() ? -1 : otherIn(text, from);
    return at < 0 || also < 0 ? Math.max(at, also) : Math.min(at, also);
  }

  private int otherIn(String text, int from) {
    int at = text.indexOf(other, from);
    while (at >= 0 && !startsWord(text, at)) {
      at = text.indexOf(other, at + 1);
    }
    return at;
  }

  /** How well the word that begins at a place fits: it may only begin like this one. */
  double fitAt(String text, int at) {
    boolean isItself = text.startsWith(word, at) && endsWord(text, at + word.length());
    if (isItself || (!other.isEmpty() && text.startsWith(other, at))) {
      return 1;
    }
    int end = at + root.length();
    while (!endsWord(text, end)) {
      end++;
    }
    return WordForm.of(text.substring(at, end)).equals(stem) ? 1 : SIMILAR;
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
