package prep.progress;

/**
 * Whether a question was right without help. An answer is <em>right unaided</em> where it is full,
 * took no hint, was no guess, was neither crammed nor retried, and was not judged by words alone.
 *
 * @param first whether the first answer was
 * @param ever whether any answer was
 * @param last whether the last answer was
 * @param owed on how many days it must still be right: 1 until it first is, 2 after an answer in a
 *     mock interview that was sure and wrong
 */
public record Unaided(boolean first, boolean ever, boolean last, int owed) {

  /** After the first answer. */
  static Unaided first(boolean right, boolean misconceived) {
    return new Unaided(right, right, right, right ? 0 : owedAfter(1, misconceived));
  }

  /**
   * After a further answer.
   *
   * @param misconceived whether it was sure and wrong
   * @param sameDay whether the answer before it was given on the same day
   */
  Unaided next(boolean right, boolean misconceived, boolean sameDay) {
    if (!right) {
      return new Unaided(first, ever, false, owedAfter(owed, misconceived));
    }
    boolean again = last && sameDay;
    return new Unaided(first, true, true, again ? owed : Math.max(0, owed - 1));
  }

  private static int owedAfter(int owed, boolean misconceived) {
    return misconceived ? 2 : owed;
  }
}
