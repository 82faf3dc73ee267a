package prep.disk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import prep.problem.UserError;

/**
 * File names from outside. Java reads and writes them in the encoding of the locale: the launcher
 * sees to UTF-8, but a name can have any bytes, and Java can be started without it.
 */
public final class FileNames {

  private static final String UTF_8 = "UTF-8";

  /** Replaces bytes that are not a character in the encoding. */
  private static final char UNREADABLE = '\ufffd';

  private FileNames() {}

  /**
   * The path of a name.
   *
   * @throws InvalidPathException where Java cannot reach a file of that name
   */
  public static Path path(String name) {
    Path path = Path.of(name);
    if (isUnreadable(name) && !Files.exists(path)) {
      throw new InvalidPathException(name, "bytes were lost");
    }
    return path;
  }

  /**
   * The path that a variable names.
   *
   * @throws UserError where Java cannot reach a file of that name
   */
  public static Path inVariable(String variable, String value) {
    try {
      return path(value);
    } catch (InvalidPathException _) {
      throw new UserError(
          UserError.Kind.USAGE,
          variable + " is not a valid path: " + value,
          isUtf8()
              ? "Set it to a directory whose name is valid UTF-8, or unset it."
              : localeAdvice());
    }
  }

  /** No file can have this name, or Java cannot reach it. */
  public static UserError unusable(String name) {
    return new UserError(
        UserError.Kind.USAGE,
        name + " cannot be a file name.",
        isUtf8() ? "Use one that is valid UTF-8." : localeAdvice());
  }

  /** Whether Java lost bytes when it read a name, so that it cannot reach the file. */
  public static boolean isUnreadable(String name) {
    return name.indexOf(UNREADABLE) >= 0;
  }

  /** What is wrong with a name that is unreadable, and what to do. */
  public static String unreadableAdvice() {
    return isUtf8()
        ? "its name is not valid UTF-8; rename it"
        : "its name has characters that " + encoding() + " lacks; set LC_ALL=C.UTF-8";
  }

  private static String localeAdvice() {
    return "The locale's encoding, " + encoding() + ", may lack characters; set LC_ALL=C.UTF-8.";
  }

  private static boolean isUtf8() {
    return encoding().equals(UTF_8);
  }

  private static String encoding() {
    return System.getProperty("sun.jnu.encoding", UTF_8);
  }
}
