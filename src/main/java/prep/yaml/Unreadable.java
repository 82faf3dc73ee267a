package prep.yaml;

import prep.problem.Problem;

/** Ends the reading of a file that cannot be opened or is not text. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
