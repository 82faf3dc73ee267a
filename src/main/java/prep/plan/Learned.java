package prep.plan;

import java.util.SplittableRandom;
import prep.progress.Forgetting;
import prep.progress.Learner;

/**
 * What is assumed of somebody: how likely a new question is known, and by which factors their
 * stability differs from what FSRS says.
 *
 * @param known the chance that a new question is answered right, 0 to 1
 * @param afterRight the factor for questions that were right the first time
 * @param afterWrong the factor for the others
 */
record Learned(double known, double afterRight, double afterWrong) {

  /** Before anything is known: about a third of a track is. */
  private static final double KNOWN_BEFORE = 0.35;

  /** So many answers would be needed to outweigh that. */
  private static final double TRUST_BEFORE = 10;

  /**
   * Standard deviations, in powers of two, of how far people are from FSRS. What was wrong the
   * first time is the less certain.
   */
  private static final double SPREAD_AFTER_RIGHT = 1.0;

  private static final double SPREAD_AFTER_WRONG = 1.5;

  double factor(boolean rightFirst) {
    return rightFirst ? afterRight : afterWrong;
  }

  /**
   * What is likeliest.
   *
   * @param answered how many questions of the plan were asked
   * @param right how many of them were right the first time
   */
  static Learned likely(Learner learner, int answered, int right) {
    return new Learned(
        (right + KNOWN_BEFORE * TRUST_BEFORE) / (answered + TRUST_BEFORE),
        mean(learner.afterRight(), SPREAD_AFTER_RIGHT),
        mean(learner.afterWrong(), SPREAD_AFTER_WRONG));
  }

  /** What may be as well: drawn by how likely it is. */
  static Learned drawn(Learner learner, int answered, int right, SplittableRandom random) {
    return new Learned(
        beta(
            right + KNOWN_BEFORE * TRUST_BEFORE,
            answered - right + (1 - KNOWN_BEFORE) * TRUST_BEFORE,
            random),
        drawn(learner.afterRight(), SPREAD_AFTER_RIGHT, random),
        drawn(learner.afterWrong(), SPREAD_AFTER_WRONG, random));
  }

  /** The factors' weights: how well each explains the reviews, drawn to 1 where there are few. */
  private static double[] weights(Forgetting forgetting, double spread) {
    double[] weights = new double[Forgetting.FACTORS.size()];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < weights.length; i++) {
      double distance = log2(Forgetting.FACTORS.get(i)) / spread;
      weights[i] = forgetting.loss(i) + distance * distance / 2;
      least = Math.min(least, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(least - weights[i]);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private static double mean(Forgetting forgetting, double spread) {
    double[] weights = weights(forgetting, spread);
    double power = 0;
    for (int i = 0; i < weights.length; i++) {
      power += weights[i] * log2(Forgetting.FACTORS.get(i));
    }
    return StrictMath.pow(2, power);
  }

  private static double drawn(Forgetting forgetting, double spread, SplittableRandom random) {
    double[] weights = weights(forgetting, spread);
    double at = random.nextDouble();
    int i = 0;
    while (i < weights.length - 1 && at >= weights[i]) {
      at -= weights[i++];
    }
    // Anywhere within the step that the factor stands for.
    return StrictMath.pow(2, log2(Forgetting.FACTORS.get(i)) + random.nextDouble() - 0.5);
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }

  /** Drawn from a beta distribution, as the share of one gamma variate in two. */
  private static double beta(double a, double b, SplittableRandom random) {
    double x = gamma(a, random);
    return x / (x + gamma(b, random));
  }

  /** After Marsaglia and Tsang, A simple method for generating gamma variables (2000); shape over 1. */
  private static double gamma(double shape, SplittableRandom random) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      v = v * v * v;
      if (v > 0 && StrictMath.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }
}
