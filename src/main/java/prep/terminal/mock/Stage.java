package prep.terminal.mock;

import prep.terminal.AtKeys;

/** How far an interview has come at the keys. */
sealed interface Stage {

  /** It is about to begin. */
  record Start() implements Stage {}

  /** A task is being worked on; what it's checked by comes after that, since it's the solution. */
  record AtWork() implements Stage {}

  /** A question waits for its answer, or an answer for its ticks. */
  record AtQuestion(AtKeys keys) implements Stage {}

  /**
   * A spoken answer waits for how far it got.
   *
   * @param leaving whether it was just said that the interview ends after it
   */
  record HowFar(boolean leaving) implements Stage {}

  /** The time for a part is over. */
  record Pause() implements Stage {}

  /** Nothing more is asked. */
  record Ended() implements Stage {}

  /**
   * The scorecard is shown.
   *
   * @param page which page of it is read, from 0
   */
  record Card(int page) implements Stage {}

  /**
   * A question is gone over.
   *
   * @param number which of those to learn from, from 1
   * @param page which page of it is read, from 0
   */
  record Lesson(int number, int page) implements Stage {}

  /**
   * It is left.
   *
   * @param owesCard whether the scorecard is still to be shown
   */
  record Left(boolean owesCard) implements Stage {}
}
