package prep.problem;

import java.util.List;

/**
 * Ends a command with a message for the user: what happened, where, what to do next. Never shown
 * with a stack trace.
 */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why, as an exit status. */
  public enum Kind {
    /** Wrong usage: unknown topic, option or key. */
    USAGE(2),
    /** The configuration file is wrong. */
    CONFIGURATION(2),
    /** Nothing to ask. */
    NOTHING_TO_ASK(3),
    /** A deck, a track, an import file or a piped answer is wrong. */
    DATA(65),
    /** Progress, a deck, an export or standard output cannot be read or written. */
    PROGRESS(74);

    private final int exitStatus;

    Kind(int exitStatus) {
      this.exitStatus = exitStatus;
    }

    public int exitStatus() {
      return exitStatus;
    }
  }

  private final Kind kind;

  /** An error of a few lines, each without a line end. */
  public UserError(Kind kind, List<String> lines) {
    super(String.join("\n", lines));
    this.kind = kind;
  }

  public UserError(Kind kind, String... lines) {
    this(kind, List.of(lines));
  }

  /** Problems in files, all of them. */
  public static UserError of(List<Problem> problems) {
    return new UserError(Kind.DATA, problems.stream().map(Problem::toString).toList());
  }

  /** Problems in the configuration file, all of them. */
  public static UserError ofConfiguration(List<Problem> problems) {
    return new UserError(Kind.CONFIGURATION, problems.stream().map(Problem::toString).toList());
  }

  public Kind kind() {
    return kind;
  }
}
