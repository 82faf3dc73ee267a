package prep.grading.points;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prep.grading.text.Range;

/**
 * A sentence as a row of word forms.
 *
 * @param words in reading order
 */
record Sentence(Range at, List<Word> words) {

  /** How many words away a negation reaches a word. */
  private static final int REACH = 4;

  /** How far after a word of a list its "or" may be: {@code doesn't copy, move or delete}. */
  private static final int LIST = 3;

  /**
   * A word, or a part of a compound such as {@code copy-on-write}.
   *
   * @param form as compared
   * @param text in lower case
   * @param number which word of the sentence it is; the parts of a compound share one
   * @param clause which clause of the sentence it stands in
   * @param phrase which of the pieces between commas and clauses it stands in
   * @param denies whether it negates what follows
   * @param joined whether it is a whole compound, whose parts are words as well
   */
  record Word(
      String form,
      String text,
      Range at,
      int number,
      int clause,
      int phrase,
      boolean denies,
      boolean joined) {}

  Sentence {
    words = List.copyOf(words);
  }

  /** The indices of the words, by form. */
  Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).denies()) {
        index.computeIfAbsent(words.get(i).form(), _ -> new ArrayList<>()).add(i);
      }
    }
    return index;
  }

  /** For each word the index of the last negation before it that reaches it, or -1. */
  int[] denials() {
    int[] denials = new int[words.size()];
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      denials[i] = last >= 0 && reaches(last, i) ? last : -1;
      last = words.get(i).denies() ? i : last;
    }
    return denials;
  }

  /**
   * The words about which a sentence says what they are not, or cannot: {@code a module is not
   * ...}.
   */
  BitSet deniedSubjects() {
    BitSet denied = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (deniesSubject(i) && !Dismissals.judgesUseless(words, i + 1)) {
        for (int before = i - 1; before >= 0 && isSubject(before, i); before--) {
          denied.set(before);
        }
      }
    }
    return denied;
  }

  /**
   * Whether the sentence calls its own statement wrong, by a word or by a negation that ends a
   * clause: {@code some say so, but it isn't}.
   */
  boolean refutes() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean endsClause =
          i > 0 && (i + 1 == words.size() || words.get(i + 1).clause() != word.clause());
      if ((word.denies() && endsClause && isAboutClaim(i)) || WordForm.refutes(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a closing negation has no subject of its own but refers to what was said before. */
  private boolean isAboutClaim(int denial) {
    Word closing = words.get(denial);
    return words.subList(0, denial).stream()
        .filter(word -> word.clause() == closing.clause() && word.phrase() == closing.phrase())
        .allMatch(word -> WordForm.isStopWord(word.text()));
  }

  private boolean reaches(int denialAt, int place) {
    Word denial = words.get(denialAt);
    Word word = words.get(place);
    if (denial.text().equals("non") && words.get(denialAt + 1).number() == denial.number()) {
      // In non-blocking it negates only that word.
      return word.number() == denial.number() && !word.joined();
    }
    int distance = word.number() - denial.number();
    boolean ownCompound = distance == 0 && word.joined();
    return distance <= REACH
        && denial.clause() == word.clause()
        && !ownCompound
        && (denial.phrase() == word.phrase() || isListed(denialAt, place));
  }

  /** Whether the word after a comma is one of several that an "or" joins. */
  private boolean isListed(int denialAt, int place) {
    Word word = words.get(place);
    return words.subList(denialAt, words.size()).stream()
        .takeWhile(next -> next.clause() == word.clause() && next.number() <= word.number() + LIST)
        .filter(next -> next.phrase() >= word.phrase())
        .anyMatch(next -> next.text().equals("or") || next.text().equals("nor"));
  }

  private boolean deniesSubject(int place) {
    String before = place == 0 ? "" : words.get(place - 1).text();
    return switch (words.get(place).text()) {
      case "isn't", "aren't", "wasn't", "weren't", "can't", "cannot" -> true;
      case "isnt", "arent", "wasnt", "werent", "cant" -> true;
      case "not", "never" -> WordForm.isToBe(before) || before.equals("can");
      default -> false;
    };
  }

  private boolean isSubject(int place, int denial) {
    Word word = words.get(place);
    Word verb = words.get(denial);
    return word.phrase() == verb.phrase()
        && word.clause() == verb.clause()
        && verb.number() - word.number() <= REACH
        && !word.denies()
        && !WordForm.joins(word.text());
  }
}
