package prep.session;

/**
 * The state of a question for the user.
 *
 * @param seen whether it was answered before
 * @param due whether it is to be repeated today or earlier
 * @param retrievability the probability, 0 to 1, that it is remembered now
 * @param mean the mean score of its answers, 0 to 1
 * @param lastFull whether its last answer counted as correct
 */
public record Standing(
    boolean seen, boolean due, double retrievability, double mean, boolean lastFull) {

  /** Never answered. */
  public static final Standing NEW = new Standing(false, false, 0, 0, false);
}
