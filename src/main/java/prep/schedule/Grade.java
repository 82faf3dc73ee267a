package prep.schedule;

import java.util.Locale;
import java.util.Optional;

/** How well something was remembered, by FSRS's ratings. */
public enum Grade {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int number;
  private final String word = name().toLowerCase(Locale.ROOT);

  Grade(int number) {
    this.number = number;
  }

  /** As written in the history: {@code again}, {@code hard}, {@code good}, {@code easy}. */
  public String word() {
    return word;
  }

  /** The rating's number in FSRS, 1 to 4. */
  public int number() {
    return number;
  }

  /** The grade with that word, or empty. */
  public static Optional<Grade> of(String word) {
    for (Grade grade : values()) {
      if (grade.word.equals(word)) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  /** The grade that was typed as its number or its word, or empty. */
  public static Optional<Grade> typed(String text) {
    for (Grade grade : values()) {
      if (Integer.toString(grade.number).equals(text)) {
        return Optional.of(grade);
      }
    }
    return of(text);
  }

  /**
   * The grade that an answer's score suggests.
   *
   * @param score 0 to 1
   * @param full whether the score counts as correct for its type
   * @param hinted whether a hint was shown
   */
  public static Grade proposed(double score, boolean full, boolean hinted) {
    if (score < 0.5) {
      return AGAIN;
    }
    return full && !hinted ? GOOD : HARD;
  }
}
