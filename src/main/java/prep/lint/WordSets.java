package prep.lint;

import java.util.Arrays;

/** Sets of words by their numbers: sorted arrays without duplicates. */
final class WordSets {

  private WordSets() {}

  /** How many numbers two sets share. */
  static int common(int[] a, int[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Integer.compare(a[i], b[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  static int[] intersection(int[] a, int[] b) {
    return Arrays.stream(a).filter(number -> Arrays.binarySearch(b, number) >= 0).toArray();
  }

  /** The numbers of {@code a} that are not in {@code b}. */
  static int[] without(int[] a, int[] b) {
    return Arrays.stream(a).filter(number -> Arrays.binarySearch(b, number) < 0).toArray();
  }
}
