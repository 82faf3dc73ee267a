package prep.session;

import java.time.Duration;
import java.util.List;
import prep.grading.Response;

/** The state of a session. */
public sealed interface Phase {

  /**
   * A question is asked.
   *
   * @param draft deck positions picked so far: toggled, or in the order of their ranks
   * @param hinted whether the hint was shown
   * @param voice whether it is answered aloud, which only an open question can be
   */
  record Asking(List<Integer> draft, boolean hinted, Voice voice) implements Phase {
    public Asking {
      draft = List.copyOf(draft);
    }

    /** A question whose answer is typed or picked. */
    public Asking(List<Integer> draft, boolean hinted) {
      this(draft, hinted, Voice.TYPED);
    }
  }

  /**
   * The user says how sure the answer is. It is recorded when that is said, or not said for good.
   *
   * @param asking the question as it was when it was answered
   * @param took how long the answer took
   */
  record Weighing(Asking asking, Response response, Duration took) implements Phase {}

  /**
   * The user goes over what was found in an open answer.
   *
   * @param attempt the number of the attempt
   * @param ticks what is ticked, in ascending order: points, and myths numbered after them
   */
  record Ticking(int attempt, List<Integer> ticks) implements Phase {
    public Ticking {
      ticks = List.copyOf(ticks);
    }
  }

  /** The last attempt's verdict is shown. */
  record Graded() implements Phase {}

  /**
   * No more questions are asked.
   *
   * @param early whether the user ended it before the last question
   */
  record Over(boolean early) implements Phase {}
}
