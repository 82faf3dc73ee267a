package prep.progress;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.schedule.Memory;

/**
 * The figures of the answers to one question. Retries do not count here.
 *
 * @param answered how many answers, at least 1
 * @param correct how many of them count as correct; open ones only if somebody ticked what was said
 * @param sum the sum of their scores, each rounded to a billionth, in billionths: exact, whatever
 *     the order in which it is added up
 * @param lastScore the score of the last one, 0 to 1
 * @param lastFull whether the last one got a full score
 * @param lapses how often it was forgotten: graded {@code again} when it had a memory state
 * @param leech whether it has been forgotten so often that it is flagged for it
 * @param first when it was answered first
 * @param last when it was answered last
 * @param unaided whether it was right without help; null where all answers were given in cram
 *     sessions
 * @param memory null where all answers were given in cram sessions
 */
public record QuestionProgress(
    int answered,
    int correct,
    long sum,
    double lastScore,
    boolean lastFull,
    int lapses,
    boolean leech,
    Instant first,
    Instant last,
    @Nullable Unaided unaided,
    @Nullable Memory memory) {

  private static final int LEECH_AT = 8;

  /** The sum of scores of 1. */
  static final double BILLION = 1e9;

  public QuestionProgress {
    if (answered < 1 || correct < 0 || correct > answered || lapses < 0) {
      throw new IllegalArgumentException(
          "no figures: answered " + answered + ", correct " + correct + ", lapses " + lapses);
    }
  }

  /**
   * The figures after the answer that is the first to count.
   *
   * @param byWords whether it was only searched for words
   */
  static QuestionProgress first(
      double score,
      boolean full,
      boolean byWords,
      Instant at,
      @Nullable Unaided unaided,
      @Nullable Memory memory) {
    return new QuestionProgress(
        1,
        full && !byWords ? 1 : 0,
        billionths(score),
        score,
        full,
        0,
        false,
        at,
        at,
        unaided,
        memory);
  }

  /**
   * The figures after a further answer.
   *
   * @param byWords whether it was only searched for words
   * @param lapse whether it shows that the question was forgotten
   * @param help whether it was right without help then
   * @param next the memory state then
   */
  QuestionProgress next(
      double score,
      boolean full,
      boolean byWords,
      boolean lapse,
      Instant at,
      @Nullable Unaided help,
      @Nullable Memory next) {
    int lapsed = lapses + (lapse ? 1 : 0);
    return new QuestionProgress(
        answered + 1,
        correct + (full && !byWords ? 1 : 0),
        sum + billionths(score),
        score,
        full,
        lapsed,
        leech || (lapse && lapsed == LEECH_AT),
        first,
        at,
        help,
        next);
  }

  /** The same figures after the user has dealt with the leech. */
  QuestionProgress unflagged() {
    return new QuestionProgress(
        answered, correct, sum, lastScore, lastFull, lapses, false, first, last, unaided, memory);
  }

  /** Whether it was ever right unaided. */
  public boolean isRightOnce() {
    return unaided != null && unaided.ever();
  }

  /** Whether it must still be put right: it was asked, and never right unaided since. */
  public boolean isOwed() {
    return unaided != null && unaided.owed() > 0;
  }

  private static long billionths(double score) {
    return Math.round(score * BILLION);
  }

  /** The mean score, 0 to 1. */
  public double score() {
    return sum / BILLION / answered;
  }

  /** How well it is remembered, or empty if all answers were given in cram sessions. */
  public Optional<Memory> remembered() {
    return Optional.ofNullable(memory);
  }
}
