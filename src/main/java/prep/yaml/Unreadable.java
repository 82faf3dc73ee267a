package prep.yaml;

import prep.problem.Problem;

/** Ends the reading of a file that cannot be opened or is no text. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Unreadable(String file, Position at, Rule rule, String message) {
    super(message);
    problem = Problem.error(file, at.line(), at.column(), message, rule.word());
  }

  public Problem problem() {
    return problem;
  }
}
