package prep.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that was probably meant by a mistyped one. */
public final class DidYouMean {

  /** Longer words are names of something else, and comparing them would waste time. */
  private static final int LONGEST = 64;

  private DidYouMean() {}

  /**
   * The closest of the known words, the first one among equals: at most one edit away for up to 4
   * letters, 2 for up to 8, 3 beyond; else the only one that starts with what was typed (3 letters
   * or more). Edits are those of {@link EditDistance}; case does not count.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    String closest = "";
    int least = allowedEdits(lower) + 1;
    String completed = "";
    int completions = 0;
    for (String word : known) {
      String candidate = word.toLowerCase(Locale.ROOT);
      if (Math.abs(candidate.length() - lower.length()) < least) {
        int distance = EditDistance.between(lower, candidate);
        if (distance < least) {
          least = distance;
          closest = word;
        }
      }
      if (lower.length() >= 3 && candidate.startsWith(lower)) {
        completed = word;
        completions++;
      }
    }
    if (!closest.isEmpty()) {
      return Optional.of(closest);
    }
    return completions == 1 ? Optional.of(completed) : Optional.empty();
  }

  private static int allowedEdits(String word) {
    if (word.length() <= 4) {
      return 1;
    }
    return word.length() <= 8 ? 2 : 3;
  }
}
