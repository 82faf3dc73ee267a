package prep.progress;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.schedule.Memory;

/**
 * What the answers to one question come to. Retries do not count here.
 *
 * @param answered how many answers, at least 1
 * @param correct how many of them count as correct
 * @param sum the sum of their scores, each rounded to a billionth, in billionths: exact, whatever
 *     the order in which it is added up
 * @param lastScore the score of the last one, 0 to 1
 * @param lastCorrect whether the last one counts as correct
 * @param lapses how often it was forgotten: graded {@code again} when it had a memory state
 * @param leech whether it has been forgotten so often that it is flagged for it
 * @param first when it was answered first
 * @param last when it was answered last
 * @param memory null where all answers were given in cram sessions
 */
public record QuestionProgress(
    int answered,
    int correct,
    long sum,
    double lastScore,
    boolean lastCorrect,
    int lapses,
    boolean leech,
    Instant first,
    Instant last,
    @Nullable Memory memory) {

  /** The sum of scores of 1. */
  static final double BILLION = 1e9;

  public QuestionProgress {
    if (answered < 1 || correct < 0 || correct > answered || lapses < 0) {
      throw new IllegalArgumentException(
          "no figures: answered " + answered + ", correct " + correct + ", lapses " + lapses);
    }
  }

  /** The mean score, 0 to 1. */
  public double score() {
    return sum / BILLION / answered;
  }

  /** How well it is remembered, or empty where all answers were given in cram sessions. */
  public Optional<Memory> remembered() {
    return Optional.ofNullable(memory);
  }
}
