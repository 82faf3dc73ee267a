package prep.lint;

import java.util.Arrays;
import java.util.List;

/**
 * Finds questions whose words are nearly the same as those of one before: the share of the words
 * that two questions have in common among all words of both (Jaccard index) is at least three
 * fifths.
 *
 * <p>Two sets can be as alike as that only if they share one of their rarest words, so only those
 * of each question are indexed ("prefix filtering": S. Chaudhuri, V. Ganti and R. Kaushik, "A
 * primitive operator for similarity joins in data cleaning", 2006). A question that is found to be
 * a duplicate is not indexed itself: many copies of one are each compared with the first only.
 */
final class NearDuplicates {

  private static final double ALIKE = 0.6;

  private static final double ROUNDING = 1e-9;

  /** Fewer words are no telling sample. */
  private static final int FEWEST_WORDS = 5;

  /** So many questions with one word are not looked through. */
  private static final int MOST_WITH_WORD = 400;

  private final List<Asked> questions;
  private final int[][] words;
  private final int[] rank;
  private final Postings index;

  NearDuplicates(List<Asked> questions, Vocabulary vocabulary) {
    this.questions = questions;
    words = new int[questions.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.tokens(questions.get(i).whole());
    }
    rank = ranks(words, vocabulary.size());
    index = new Postings(vocabulary.size());
  }

  /** For each word how many questions have it. */
  private static int[] ranks(int[][] sets, int size) {
    int[] counts = new int[size];
    for (int[] set : sets) {
      for (int word : set) {
        counts[word]++;
      }
    }
    return counts;
  }

  void check(Findings findings) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].length >= FEWEST_WORDS) {
        int[] rarest = rarest(words[i]);
        int original = find(i, rarest);
        if (original < 0) {
          for (int word : rarest) {
            index.add(word, i);
          }
        } else {
          report(questions.get(i), questions.get(original), findings);
        }
      }
    }
  }

  /** The rarest words, so many that no set as alike as asked for can do without all of them. */
  private int[] rarest(int[] set) {
    long[] order = new long[set.length];
    for (int i = 0; i < set.length; i++) {
      order[i] = (long) rank[set[i]] << 32 | set[i];
    }
    Arrays.sort(order);
    int count = set.length - (int) Math.ceil(ALIKE * set.length) + 1;
    int[] rarest = new int[count];
    for (int i = 0; i < count; i++) {
      rarest[i] = (int) order[i];
    }
    return rarest;
  }

  private int find(int i, int[] rarest) {
    for (int word : rarest) {
      for (int k = 0; k < Math.min(MOST_WITH_WORD, index.count(word)); k++) {
        int other = index.place(word, k);
        if (isAlike(words[i], words[other])) {
          return other;
        }
      }
    }
    return -1;
  }

  private static boolean isAlike(int[] a, int[] b) {
    int small = Math.min(a.length, b.length);
    int large = Math.max(a.length, b.length);
    if (small < ALIKE * large) {
      return false;
    }
    // common / (a + b - common) is ALIKE where common is ALIKE (a + b) / (1 + ALIKE).
    double least = ALIKE * (a.length + b.length) / (1 + ALIKE);
    return WordSets.shareAtLeast(a, b, (int) Math.ceil(least - ROUNDING));
  }

  private static void report(Asked later, Asked earlier, Findings findings) {
    CheckedDeck file = later.file();
    Asked other = earlier;
    Asked checked = later;
    if (file == null) {
      file = earlier.file();
      checked = earlier;
      other = later;
    }
    if (file != null) {
      findings.add(
          LintRule.NEAR_DUPLICATE,
          new Checked(file, checked.question()),
          "question",
          0,
          Findings.name(checked.question())
              + " asks nearly the same as "
              + other.question().key()
              + "; keep one of them, with \"was\" naming the other");
    }
  }
}
