package prep.grading.text;

import org.jspecify.annotations.Nullable;

/**
 * The place where a text is asked for.
 *
 * @param question the question's text, which may name the unit of a number
 * @param after what follows a blank, which may be its unit; empty for an answer on its own
 * @param code what is around a blank in code; null in prose
 */
public record Place(String question, String after, @Nullable Code code) {

  /**
   * What is around a blank in code.
   *
   * @param language of the fence, in lower case; empty if it names none, and for a code span
   * @param before what precedes the blank on its line of code
   * @param after what follows it on that line
   */
  public record Code(String language, String before, String after) {

    /** Around an answer that is all of its code. */
    static final Code NOTHING = new Code("", "", "");

    /** Whether quotes around a whole value change nothing. */
    boolean ignoresQuotes() {
      return switch (language) {
        case "", "yaml", "yml", "properties", "ini", "conf", "env", "text", "nginx" -> true;
        case "sh", "bash", "shell" -> true;
        default -> false;
      };
    }

    /** Whether case does not matter: in SQL, and in the name of an HTTP field. */
    boolean ignoresCase() {
      boolean field = language.isEmpty() && after.startsWith(":") && isName(before.strip());
      return language.equals("sql") || field;
    }

    private static boolean isName(String text) {
      return text.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
  }

  /** An answer on its own. */
  public static Place prose(String question) {
    return new Place(question, "", null);
  }
}
