package prep.terminal.mock;

import prep.mock.Interview;

/** Where what happens in an interview is recorded. */
public interface InterviewLog {

  /** The id of the interview in the history. */
  String session();

  /**
   * Records what an interview brought since the last call, and returns only when it is safe from a
   * crash.
   *
   * @throws prep.problem.UserError when it cannot be written
   */
  void record(Interview interview);
}
