package prep.problem;

/**
 * Something wrong in a file, with where it is and what to do about it.
 *
 * @param file the file as the user would name it
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 * @param message what is wrong; what to do
 * @param rule the stable name of the rule that was broken, kebab-case
 */
public record Problem(
    String file, int line, int column, Severity severity, String message, String rule) {

  /** How much it matters. */
  public enum Severity {
    ERROR,
    WARNING;

    /** As shown: {@code error} or {@code warning}. */
    public String word() {
      return switch (this) {
        case ERROR -> "error";
        case WARNING -> "warning";
      };
    }
  }

  /** An error at a place. */
  public static Problem error(String file, int line, int column, String message, String rule) {
    return new Problem(file, line, column, Severity.ERROR, message, rule);
  }

  /** In the form of compilers: {@code file:line:column: error: message [rule]}. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + severity.word()
        + ": "
        + message
        + " ["
        + rule
        + "]";
  }
}
