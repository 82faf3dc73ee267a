package prep.problem;

/**
 * The fewest edits that turn one text into another, where an edit inserts, deletes or replaces a
 * letter or swaps two neighbours, each place edited once: the optimal string alignment distance,
 * the restricted form of Damerau, "A technique for computer detection and correction of spelling
 * errors" (1964).
 */
public final class EditDistance {

  private EditDistance() {}

  public static int between(String a, String b) {
    return table(a, b)[a.length()][b.length()];
  }

  /** In row {@code i} and column {@code j}, the distance of the first i letters and the first j. */
  public static int[][] table(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      distances[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      distances[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int one = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
        int least = Math.min(replaced, one);
        if (areSwapped(a, b, i, j)) {
          least = Math.min(least, distances[i - 2][j - 2] + 1);
        }
        distances[i][j] = least;
      }
    }
    return distances;
  }

  /** Whether the last two of the first i letters are the last two of the first j, swapped. */
  public static boolean areSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)
        && a.charAt(i - 1) != a.charAt(i - 2);
  }
}
