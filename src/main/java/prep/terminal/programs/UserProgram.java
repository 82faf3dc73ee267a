package prep.terminal.programs;

import java.util.List;

/** A program of the user's that prep starts: it gets the user's own locale. */
final class UserProgram {

  /**
   * The property in which the launcher says what {@code LC_ALL} was before it put one there that
   * Java can name all files in; empty where there was none.
   */
  private static final String OWN_LOCALE = "prep.lc_all";

  private static final String LOCALE = "LC_ALL";

  private UserProgram() {}

  static ProcessBuilder of(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    String own = System.getProperty(OWN_LOCALE);
    if (own == null) {
      return builder;
    }
    if (own.isEmpty()) {
      builder.environment().remove(LOCALE);
    } else {
      builder.environment().put(LOCALE, own);
    }
    return builder;
  }
}
