package prep.session;

import java.util.List;

/** Where a session stands. */
public sealed interface Phase {

  /**
   * A question is put.
   *
   * @param draft deck positions picked so far: toggled, or in the order of their ranks
   * @param hinted whether the hint was shown
   */
  record Asking(List<Integer> draft, boolean hinted) implements Phase {
    public Asking {
      draft = List.copyOf(draft);
    }
  }

  /**
   * The user goes over what was found in an open answer.
   *
   * @param attempt the number of the attempt
   * @param ticks what is ticked, in ascending order: points, and myths numbered behind them
   */
  record Ticking(int attempt, List<Integer> ticks) implements Phase {
    public Ticking {
      ticks = List.copyOf(ticks);
    }
  }

  /** The last attempt's verdict is shown. */
  record Graded() implements Phase {}

  /**
   * Nothing more is asked.
   *
   * @param early whether the user ended it before the last question
   */
  record Over(boolean early) implements Phase {}
}
