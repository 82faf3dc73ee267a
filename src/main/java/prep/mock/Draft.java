package prep.mock;

import java.time.Duration;
import java.util.List;
import prep.schedule.Grade;

/** Something in an interview that is to be recorded. */
public sealed interface Draft {

  /** A question was answered. */
  record Answered(Answer answer) implements Draft {}

  /**
   * The user ticked what was said in an answer.
   *
   * @param answer its number
   * @param points the points said
   * @param myths the wrong claims made
   */
  record Ticked(int answer, double score, Grade grade, List<Integer> points, List<Integer> myths)
      implements Draft {
    public Ticked {
      points = List.copyOf(points);
      myths = List.copyOf(myths);
    }
  }

  /**
   * The interview is over.
   *
   * @param complete whether it went to its end
   */
  record Ended(boolean complete, Duration took) implements Draft {}
}
