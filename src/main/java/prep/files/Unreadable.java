package prep.files;

import prep.problem.Problem;

/** Ends the reading of a file that cannot be opened or is no text. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Unreadable(String file, Position at, Rule rule, String message) {
    super(message);
    problem = Problem.error(file, at.line(), at.column(), message, rule.word());
  }

  Problem problem() {
    return problem;
  }
}
