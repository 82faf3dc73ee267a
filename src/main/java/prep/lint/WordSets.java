package prep.lint;

import java.util.Arrays;

/** Sets of words by their numbers: sorted arrays without duplicates. */
final class WordSets {

  private WordSets() {}

  /** The set of the first {@code count} numbers, in any order. */
  static int[] of(int[] numbers, int count) {
    int[] sorted = Arrays.copyOf(numbers, count);
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return size == count ? sorted : Arrays.copyOf(sorted, size);
  }

  /** How many numbers two sets share. */
  static int common(int[] a, int[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Whether two sets share so many numbers; ends as soon as that is settled. */
  static boolean shareAtLeast(int[] a, int[] b, int needed) {
    int missesOfA = a.length - needed;
    int missesOfB = b.length - needed;
    int i = 0;
    int j = 0;
    while (missesOfA >= 0 && missesOfB >= 0 && i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
        missesOfA--;
      } else {
        j++;
        missesOfB--;
      }
    }
    return missesOfA >= a.length - i && missesOfB >= b.length - j;
  }

  /** Whether a set has all numbers of another one. */
  static boolean hasAll(int[] set, int[] wanted) {
    for (int number : wanted) {
      if (Arrays.binarySearch(set, number) < 0) {
        return false;
      }
    }
    return true;
  }

  static int[] intersection(int[] a, int[] b) {
    int[] both = new int[Math.min(a.length, b.length)];
    int count = 0;
    for (int number : a) {
      if (Arrays.binarySearch(b, number) >= 0) {
        both[count++] = number;
      }
    }
    return Arrays.copyOf(both, count);
  }

  /** The numbers of {@code a} that are not in {@code b}. */
  static int[] without(int[] a, int[] b) {
    int[] left = new int[a.length];
    int count = 0;
    for (int number : a) {
      if (Arrays.binarySearch(b, number) < 0) {
        left[count++] = number;
      }
    }
    return Arrays.copyOf(left, count);
  }
}
