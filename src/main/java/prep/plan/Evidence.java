package prep.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import prep.progress.Forgetting;
import prep.progress.Learner;
import prep.progress.Plan;
import prep.progress.Progress;

/**
 * What the record says about somebody, weighed against what is known of people in general: little
 * at first, nearly all after some days.
 */
final class Evidence {

  /** Of people in general: about a third of a track is known before. */
  private static final double KNOWN_BEFORE = 0.35;

  /** So many answers outweigh that. */
  private static final double TRUST_BEFORE = 10;

  /** One day in twenty is missed. */
  private static final double MISSED_BEFORE = 0.05;

  /** So many days outweigh that. */
  private static final double DAYS_BEFORE = 10;

  /**
   * How far people are from FSRS, as the standard deviation of the power of two: in general, and
   * beside that for questions that were right and for those that were wrong the first time.
   */
  private static final double SPREAD = 1.0;

  private static final double SPREAD_AFTER_RIGHT = 0.5;
  private static final double SPREAD_AFTER_WRONG = 0.7;

  /** The mean time of an answer is above the median, by which days are filled. */
  private static final double MEAN_PACE = 1.05;

  /** How uncertain the pace is before there are answers, and how many halve its variance. */
  private static final double SPREAD_OF_PACE = 0.15;

  private static final double ANSWERS_BEFORE = 40;

  private final int answered;
  private final int right;
  private final int timed;
  private final int practised;
  private final int missed;
  private final double[][] weights;

  /**
   * What the record says on a day.
   *
   * @param memories how the questions of the plan stand
   */
  Evidence(Memories memories, Plan plan, Progress progress, LocalDate today) {
    int asked = 0;
    int rightFirst = 0;
    for (int place = 0; place < memories.size(); place++) {
      asked += memories.isNew(place) ? 0 : 1;
      rightFirst += memories.wasRightFirst(place) ? 1 : 0;
    }
    this.answered = asked;
    this.right = rightFirst;
    Learner learner = progress.learner();
    this.timed =
        learner.seconds().values().stream()
            .flatMap(counts -> counts.values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    LocalDate made = LocalDate.ofInstant(plan.made(), ZoneOffset.UTC);
    List<LocalDate> days =
        progress.days().keySet().stream()
            .filter(day -> !day.isBefore(made) && day.isBefore(today))
            .toList();
    this.practised = days.size();
    this.missed = days.isEmpty() ? 0 : missed(days, plan, today);
    this.weights = weights(learner.afterRight(), learner.afterWrong());
  }

  private static int missed(List<LocalDate> days, Plan plan, LocalDate today) {
    return (int)
        days.getFirst()
            .datesUntil(today)
            .filter(day -> plan.isStudyDay(day) && !days.contains(day))
            .count();
  }

  /** What is likeliest. */
  Learned likely() {
    double powerRight = 0;
    double powerWrong = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        powerRight += weights[i][j] * log2(Forgetting.FACTORS.get(i));
        powerWrong += weights[i][j] * log2(Forgetting.FACTORS.get(j));
      }
    }
    return new Learned(
        (right + KNOWN_BEFORE * TRUST_BEFORE) / (answered + TRUST_BEFORE),
        StrictMath.pow(2, powerRight),
        StrictMath.pow(2, powerWrong),
        MEAN_PACE,
        (missed + MISSED_BEFORE * DAYS_BEFORE) / (missed + practised + DAYS_BEFORE));
  }

  /** What may be as well: drawn by how likely it is. */
  Learned drawn(SplittableRandom random) {
    double at = random.nextDouble();
    int place = 0;
    int last = weights.length * weights.length - 1;
    while (place < last && at >= weights[place / weights.length][place % weights.length]) {
      at -= weights[place / weights.length][place % weights.length];
      place++;
    }
    return new Learned(
        beta(
            right + KNOWN_BEFORE * TRUST_BEFORE,
            answered - right + (1 - KNOWN_BEFORE) * TRUST_BEFORE,
            random),
        within(place / weights.length, random),
        within(place % weights.length, random),
        MEAN_PACE
            * StrictMath.exp(
                SPREAD_OF_PACE
                    / StrictMath.sqrt(1 + timed / ANSWERS_BEFORE)
                    * random.nextGaussian()),
        beta(
            missed + MISSED_BEFORE * DAYS_BEFORE,
            practised + (1 - MISSED_BEFORE) * DAYS_BEFORE,
            random));
  }

  /** Anywhere within the step that a factor stands for. */
  private static double within(int factor, SplittableRandom random) {
    return StrictMath.pow(2, log2(Forgetting.FACTORS.get(factor)) + random.nextDouble() - 0.5);
  }

  /**
   * How likely each pair of factors is: by how well they explain the reviews, drawn to 1 and to
   * each other where there are few.
   */
  private static double[][] weights(Forgetting afterRight, Forgetting afterWrong) {
    double general = SPREAD * SPREAD;
    double a = general + SPREAD_AFTER_RIGHT * SPREAD_AFTER_RIGHT;
    double b = general + SPREAD_AFTER_WRONG * SPREAD_AFTER_WRONG;
    double determinant = a * b - general * general;
    int size = Forgetting.FACTORS.size();
    double[][] weights = new double[size][size];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double x = log2(Forgetting.FACTORS.get(i));
        double y = log2(Forgetting.FACTORS.get(j));
        weights[i][j] =
            afterRight.loss(i)
                + afterWrong.loss(j)
                + (b * x * x - 2 * general * x * y + a * y * y) / (2 * determinant);
        least = Math.min(least, weights[i][j]);
      }
    }
    double sum = 0;
    for (double[] row : weights) {
      for (int j = 0; j < size; j++) {
        row[j] = StrictMath.exp(least - row[j]);
        sum += row[j];
      }
    }
    for (double[] row : weights) {
      for (int j = 0; j < size; j++) {
        row[j] /= sum;
      }
    }
    return weights;
  }

  private static double log2(double number) {
    return StrictMath.log(number) / StrictMath.log(2);
  }

  /** Drawn from a beta distribution, as the share of one gamma variate in two. */
  private static double beta(double a, double b, SplittableRandom random) {
    double x = gamma(a, random);
    return x / (x + gamma(b, random));
  }

  /** After Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
  private static double gamma(double shape, SplittableRandom random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * StrictMath.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      v = v * v * v;
      if (v > 0
          && StrictMath.log(1 - random.nextDouble())
              < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }
}
