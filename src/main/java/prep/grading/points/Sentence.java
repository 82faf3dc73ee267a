package prep.grading.points;

import java.util.ArrayList;
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

  /** How many words before a word a denial reaches it. */
  private static final int REACH = 4;

  /**
   * A word, or a part of a compound such as {@code copy-on-write}.
   *
   * @param form as compared
   * @param text in lower case
   * @param number which word of the sentence it is; the parts of a compound share one
   * @param clause which clause of the sentence it stands in
   * @param denies whether it denies what follows
   * @param joined whether it stands for a whole compound, whose parts are words as well
   */
  record Word(
      String form, String text, Range at, int number, int clause, boolean denies, boolean joined) {}

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

  /** For each word the index of the last denial that reaches it, or -1. */
  int[] denials() {
    int[] denials = new int[words.size()];
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      denials[i] = last >= 0 && reaches(last, word) ? last : -1;
      last = word.denies() ? i : last;
    }
    return denials;
  }

  /**
   * Whether the sentence calls what it says wrong, by a word or by a denial that ends a clause:
   * {@code some say so, but it isn't}.
   */
  boolean refutes() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean endsClause =
          i > 0 && (i + 1 == words.size() || words.get(i + 1).clause() != word.clause());
      if ((word.denies() && endsClause) || WordForm.refutes(word.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(int place, Word word) {
    Word denial = words.get(place);
    if (denial.text().equals("non") && words.get(place + 1).number() == denial.number()) {
      // In non-blocking it denies that word and no other one.
      return word.number() == denial.number() && !word.joined();
    }
    int distance = word.number() - denial.number();
    boolean ownCompound = distance == 0 && word.joined();
    return distance <= REACH && denial.clause() == word.clause() && !ownCompound;
  }
}
