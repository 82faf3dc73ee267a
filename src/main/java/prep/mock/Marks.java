package prep.mock;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a part of an interview went, each from 1 to 4; empty where nothing can be said.
 *
 * @param correct by the share of points: from 35, 60 and 85 %
 * @param deep by the threads: the harder question reached, answered in half, answered in all
 * @param concise by the time taken to the time that good answers take, over the answers that made
 *     at least half of their points: up to 1.6, 1.25 and 1
 * @param noMyths by wrong claims, where anything was said: 2 with two or more, 3 with one, 4 with
 *     none
 */
public record Marks(
    OptionalInt correct, OptionalInt deep, OptionalInt concise, OptionalInt noMyths) {

  /** The lowest mark. */
  public static final int LOWEST = 1;

  /** The highest mark. */
  public static final int HIGHEST = 4;

  private static final double[] SHARES = {0.35, 0.6, 0.85};
  private static final double[] TIMES = {1.6, 1.25, 1.0};

  /** Whoever makes less than this share of the points was not concise, but silent. */
  private static final double WORTH_TIMING = 0.5;

  /** Times and shares are binary fractions; that must not cost a mark. */
  private static final double ROUNDING = 1e-9;

  static Marks of(int got, int of, Threads threads, List<Marked> answers) {
    return new Marks(
        of == 0 ? OptionalInt.empty() : OptionalInt.of(correct((double) got / of)),
        threads.mark(),
        concise(answers),
        noMyths(answers));
  }

  private static int correct(double share) {
    int mark = LOWEST;
    for (double least : SHARES) {
      mark += share >= least - ROUNDING ? 1 : 0;
    }
    return mark;
  }

  private static OptionalInt concise(List<Marked> answers) {
    Duration took = Duration.ZERO;
    Duration target = Duration.ZERO;
    for (Marked answer : answers) {
      if (answer.time().isPresent() && answer.share() >= WORTH_TIMING) {
        took = took.plus(answer.time().get());
        target = target.plus(answer.target().orElse(Duration.ZERO));
      }
    }
    if (target.isZero()) {
      return OptionalInt.empty();
    }
    double ratio = (double) took.toMillis() / target.toMillis();
    int mark = LOWEST;
    for (double most : TIMES) {
      mark += ratio <= most + ROUNDING ? 1 : 0;
    }
    return OptionalInt.of(mark);
  }

  private static OptionalInt noMyths(List<Marked> answers) {
    if (answers.stream().noneMatch(Marked::couldBeMistaken)) {
      return OptionalInt.empty();
    }
    int myths = answers.stream().mapToInt(Marked::myths).sum();
    return OptionalInt.of(Math.max(HIGHEST - myths, HIGHEST - 2));
  }
}
