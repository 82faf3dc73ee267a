package prep.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import prep.schedule.Fsrs;

/**
 * What reviews on later days say about how fast somebody forgets, compared with FSRS: for each of
 * some factors on stability, how unlikely it makes what happened. Sums of whole numbers, so the
 * order in which reviews come does not matter.
 *
 * @param reviews how many reviews there were
 * @param losses for each of {@link #FACTORS} the negative log-likelihood of the outcomes, in
 *     millionths
 */
public record Forgetting(int reviews, List<Long> losses) {

  /** By how much stability may differ from what FSRS says; a factor under 1 forgets faster. */
  public static final List<Double> FACTORS =
      List.of(1 / 64.0, 1 / 32.0, 1 / 16.0, 1 / 8.0, 1 / 4.0, 1 / 2.0, 1.0, 2.0, 4.0);

  /** Before the first review. */
  public static final Forgetting NONE = new Forgetting(0, Collections.nCopies(FACTORS.size(), 0L));

  /** A single outcome, however odd, does not rule a factor out. */
  private static final double SURPRISE = 0.01;

  private static final double MILLION = 1e6;

  public Forgetting {
    losses = List.copyOf(losses);
    if (losses.size() != FACTORS.size()) {
      throw new IllegalArgumentException(losses.size() + " losses");
    }
  }

  /**
   * With one more review.
   *
   * @param stability in days, as FSRS had it before the answer
   * @param days since the answer before, at least 1
   */
  Forgetting plus(double stability, long days, boolean recalled) {
    List<Long> sums = new ArrayList<>(losses.size());
    for (int i = 0; i < losses.size(); i++) {
      double recall = Fsrs.retrievability(stability * FACTORS.get(i), (double) days);
      double likelihood = recalled ? recall : 1 - recall;
      double bounded = SURPRISE / 2 + (1 - SURPRISE) * likelihood;
      sums.add(losses.get(i) + Math.round(-StrictMath.log(bounded) * MILLION));
    }
    return new Forgetting(reviews + 1, sums);
  }

  /** How unlikely a factor makes what happened, in nats. */
  public double loss(int factor) {
    return losses.get(factor) / MILLION;
  }
}
