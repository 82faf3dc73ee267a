package prep.mock;

import java.time.Duration;
import java.util.List;
import prep.grading.Response;

/** What can happen to an interview. */
public sealed interface Happening {

  /**
   * An answer is given otherwise than aloud; "don't know" is one.
   *
   * @param took how long after the question was asked
   * @param sure 1 to 3 where it was said along with the answer, else 0
   */
  record Given(Response response, Duration took, int sure) implements Happening {

    /** An answer without a word on how sure it is. */
    public static Given of(Response response, Duration took) {
      return new Given(response, took, 0);
    }
  }

  /** An open question was answered aloud, for so long. */
  record Spoken(Duration time) implements Happening {}

  /**
   * How sure the answer is.
   *
   * @param sure 1 a guess, 2 think so, 3 sure
   */
  record Sure(int sure) implements Happening {}

  /** The answer was not the one meant: another one comes. */
  record AnotherAnswer() implements Happening {}

  /** How far a spoken answer got. */
  record Far(Reach reach) implements Happening {}

  /**
   * Exactly these were said.
   *
   * @param ticks points, and myths numbered after them
   */
  record Ticked(List<Integer> ticks) implements Happening {
    public Ticked {
      ticks = ticks.stream().distinct().sorted().toList();
    }
  }

  /** On to the next part. */
  record Continue() implements Happening {}

  /** The interview ends after the question at hand. */
  record Leave() implements Happening {}

  /** The interview ends here. */
  record End() implements Happening {}
}
