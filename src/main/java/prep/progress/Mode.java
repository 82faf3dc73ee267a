package prep.progress;

import java.util.Locale;
import java.util.Optional;

/** In what kind of session an answer was given. */
public enum Mode {
  QUIZ,
  CRAM,
  EXAM,
  MOCK,
  RETRY,
  /** A real interview, written down afterwards. */
  INTERVIEW;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As written in the history. */
  public String word() {
    return word;
  }

  /** The mode with that word, or empty. */
  public static Optional<Mode> of(String word) {
    for (Mode mode : values()) {
      if (mode.word.equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
