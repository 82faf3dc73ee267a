package prep.grading.text;

import java.util.ArrayList;
import java.util.List;
import prep.problem.EditDistance;

/**
 * How one text becomes another with the fewest edits.
 *
 * @param distance the number of edits: see {@link EditDistance}
 * @param inExpected the parts of the expected text that differ, in ascending order
 * @param inTyped the parts of the typed text that differ, in ascending order
 */
record Alignment(int distance, List<Range> inExpected, List<Range> inTyped) {

  /** Longer texts are compared up to here: time and memory grow with the product of the lengths. */
  static final int LONGEST = 200;

  Alignment {
    inExpected = List.copyOf(inExpected);
    inTyped = List.copyOf(inTyped);
  }

  static Alignment of(String expected, String typed) {
    String a = cut(expected);
    String b = cut(typed);
    int[][] distances = EditDistance.table(a, b);
    boolean[] differsInA = new boolean[expected.length()];
    boolean[] differsInB = new boolean[typed.length()];
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      int here = distances[i][j];
      if (i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1) && distances[i - 1][j - 1] == here) {
        i--;
        j--;
      } else if (EditDistance.areSwapped(a, b, i, j) && distances[i - 2][j - 2] + 1 == here) {
        differsInA[--i] = true;
        differsInA[--i] = true;
        differsInB[--j] = true;
        differsInB[--j] = true;
      } else if (i > 0 && j > 0 && distances[i - 1][j - 1] + 1 == here) {
        differsInA[--i] = true;
        differsInB[--j] = true;
      } else if (i > 0 && distances[i - 1][j] + 1 == here) {
        differsInA[--i] = true;
      } else {
        differsInB[--j] = true;
      }
    }
    return new Alignment(
        distances[a.length()][b.length()], ranges(differsInA, expected), ranges(differsInB, typed));
  }

  /** The same for texts that stand further on in longer ones. */
  Alignment movedBy(int expectedOffset, int typedOffset) {
    return new Alignment(distance, moved(inExpected, expectedOffset), moved(inTyped, typedOffset));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** The runs of marked letters; never half of a surrogate pair. */
  private static List<Range> ranges(boolean[] marked, String text) {
    for (int i = 1; i < marked.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        marked[i - 1] |= marked[i];
        marked[i] = marked[i - 1];
      }
    }
    List<Range> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= marked.length; i++) {
      boolean here = i < marked.length && marked[i];
      if (here && start < 0) {
        start = i;
      } else if (!here && start >= 0) {
        ranges.add(new Range(start, i));
        start = -1;
      }
    }
    return ranges;
  }

  private static List<Range> moved(List<Range> ranges, int by) {
    return ranges.stream().map(r -> new Range(r.start() + by, r.end() + by)).toList();
  }
}
