package prep.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Question;
import prep.files.DeckSource;

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

  /** Fewer words are too small a sample. */
  private static final int FEWEST_WORDS = 5;

  /** A word that occurs in more questions than this is not used to find candidates. */
  private static final int MOST_WITH_WORD = 400;

  /** From this many pairs on, a deck counts as a copy of another, which is reported once. */
  private static final int MANY = 4;

  /** A question in a file that is checked, and the one that asks the same. */
  private record Pair(DeckSource file, Question asked, Question other) {}

  private final List<Asked> questions;

  /** What was found, by the file and the topic of the other question. */
  private final Map<String, List<Pair>> copies = new LinkedHashMap<>();

  private final int[][] words;

  /** For each word how many questions have it. */
  private final int[] counts;

  /** The questions that have a word among their rarest ones. */
  private final Map<Integer, List<Integer>> index = new HashMap<>();

  NearDuplicates(List<Asked> questions, Vocabulary vocabulary) {
    this.questions = questions;
    words = questions.stream().map(asked -> vocabulary.tokens(asked.whole())).toArray(int[][]::new);
    counts = new int[vocabulary.size()];
    for (int[] set : words) {
      for (int word : set) {
        counts[word]++;
      }
    }
  }

  void check(Findings findings) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].length >= FEWEST_WORDS) {
        int[] rarest = rarest(words[i]);
        int original = find(words[i], rarest);
        if (original < 0) {
          for (int word : rarest) {
            index.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
          }
        } else {
          found(questions.get(i), questions.get(original));
        }
      }
    }
    copies.values().forEach(of -> report(of, findings));
  }

  /** The rarest words: so many that any sufficiently similar set must contain one of them. */
  private int[] rarest(int[] set) {
    return Arrays.stream(set)
        .mapToLong(word -> (long) counts[word] << 32 | word)
        .sorted()
        .limit(set.length - (int) Math.ceil(ALIKE * set.length) + 1)
        .mapToInt(order -> (int) order)
        .toArray();
  }

  private int find(int[] set, int[] rarest) {
    for (int word : rarest) {
      List<Integer> others = index.getOrDefault(word, List.of());
      for (int other : others.subList(0, Math.min(MOST_WITH_WORD, others.size()))) {
        if (isAlike(set, words[other])) {
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
    return WordSets.common(a, b) >= least - ROUNDING;
  }

  private void found(Asked later, Asked earlier) {
    Asked asked = later.file() == null ? earlier : later;
    Asked other = later.file() == null ? later : earlier;
    if (asked.file() != null) {
      String decks = asked.file().file() + "\n" + other.question().key().topic();
      copies
          .computeIfAbsent(decks, _ -> new ArrayList<>())
          .add(new Pair(asked.file(), asked.question(), other.question()));
    }
  }

  private static void report(List<Pair> pairs, Findings findings) {
    boolean once = pairs.size() >= MANY;
    for (Pair pair : once ? pairs.subList(0, 1) : pairs) {
      Checked checked = new Checked(pair.file(), pair.asked(), findings);
      checked.add(
          LintRule.NEAR_DUPLICATE,
          "question",
          once
              ? "%s and %d more questions here are nearly the same as in %s; keep one of the decks"
                  .formatted(checked.name(), pairs.size() - 1, pair.other().key().topic())
              : "%s asks nearly the same as %s; keep one, and name the other in its \"was\""
                  .formatted(checked.name(), pair.other().key()));
    }
  }
}
