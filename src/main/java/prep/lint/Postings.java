package prep.lint;

import java.util.Arrays;

/** An inverted index: for each word, by its number, where it occurs. */
final class Postings {

  private static final int[] NONE = {};

  private final int[][] lists;
  private final int[] counts;

  /**
   * An empty index.
   *
   * @param words how many words there are
   */
  Postings(int words) {
    lists = new int[words][];
    Arrays.fill(lists, NONE);
    counts = new int[words];
  }

  void add(int word, int place) {
    int count = counts[word]++;
    if (count == lists[word].length) {
      lists[word] = Arrays.copyOf(lists[word], Math.max(4, 2 * count));
    }
    lists[word][count] = place;
  }

  /** How many words there are. */
  int words() {
    return counts.length;
  }

  /** In how many places the word occurs. */
  int count(int word) {
    return counts[word];
  }

  /** One of the places of the word, which stand in the order in which they were added. */
  int place(int word, int index) {
    return lists[word][index];
  }
}
