package prep.search;

/**
 * How much a word says about a question that has it: the fewer questions have it, the more.
 * Measured as inverse document frequency, the natural logarithm of N / n for a word that n of N
 * questions have, after K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval", Journal of Documentation 28 (1972), pages 11 to 21.
 */
final class Rarity {

  private Rarity() {}

  /**
   * The rarity of a word; 0 for one that every question has. One that none has is as rare as one
   * that a single question has.
   *
   * @param having how many questions have it, where one that has a similar word counts in part
   * @param questions how many there are, at least 1
   */
  static double of(double having, int questions) {
    return Math.log(questions / Math.max(1, having));
  }
}
