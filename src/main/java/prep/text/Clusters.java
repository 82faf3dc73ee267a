package prep.text;

import java.util.regex.Pattern;

/**
 * The boundaries of grapheme clusters, which readers perceive as one character, by UAX #29 as the
 * platform implements it.
 */
public final class Clusters {

  /** No character before this one belongs to the character before it. */
  private static final char FIRST_UNUSUAL = '\u0300';

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Clusters() {}

  /** Where the cluster that begins at {@code start} ends, exclusive. */
  public static int end(String text, int start) {
    boolean usual =
        start + 1 >= text.length()
            || (text.charAt(start) < FIRST_UNUSUAL && text.charAt(start + 1) < FIRST_UNUSUAL);
    if (usual) {
      return Math.min(start + 1, text.length());
    }
    var cluster = CLUSTER.matcher(text).region(start, text.length());
    return cluster.lookingAt() ? cluster.end() : start + 1;
  }

  /** Where the cluster that ends at {@code end}, or holds it, begins. */
  public static int start(String text, int end) {
    int start = Math.max(0, end - 1);
    while (start > 0 && text.charAt(start) >= FIRST_UNUSUAL) {
      start--;
    }
    for (int next = end(text, start); next < end; next = end(text, start)) {
      start = next;
    }
    return start;
  }
}
