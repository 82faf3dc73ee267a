package prep.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question asks about. */
final class Asking {

  /** So many characters before a word say what is asked of it. */
  private static final int NEAR = 48;

  private static final Pattern ASKS =
      Pattern.compile(
          "(?:what (?:exactly )?(?:is|are|does|do|happens)|explain|describe) (?:[^ ,;:.?!]+"
              + " ){0,2}$");

  private Asking() {}

  /** Whether a folded text asks what the word at a place is, as in {@code what is an index}. */
  static boolean about(String text, int at) {
    Matcher before = ASKS.matcher(text).region(Math.max(0, at - NEAR), at);
    return before.find();
  }
}
