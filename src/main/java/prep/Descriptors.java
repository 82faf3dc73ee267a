package prep;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptors 0, 1 and 2, which the program may be started without. The next file that is
 * opened then gets the lowest of them: its bytes would be read as answers, or messages written into
 * it.
 */
final class Descriptors {

  /** Where POSIX systems show the open descriptors of a process; nowhere on Windows. */
  private static final Path ALL = Path.of("/dev/fd");

  private static final int LAST = 2;

  /** Kept here, since Java closes what nobody knows any more. */
  private static final List<FileInputStream> PLACEHOLDERS = new ArrayList<>();

  private Descriptors() {}

  /**
   * Opens something for each that is closed: nothing can be read from it, and to write to it fails.
   * Before this, the program may open nothing else.
   */
  static void fill() {
    if (!Files.isDirectory(ALL)) {
      return;
    }
    for (int number = 0; number <= LAST; number++) {
      if (!Files.exists(descriptor(number))) {
        try {
          PLACEHOLDERS.add(new FileInputStream("/dev/null"));
        } catch (IOException _) {
          // Where even this is missing, nothing better can be opened.
        }
      }
    }
  }

  /**
   * Whether standard input is a file of the Java runtime: one that it opened before it came to the
   * program, because there was no standard input.
   */
  static boolean isInputOfRuntime() {
    Path input = descriptor(0);
    if (!Files.isRegularFile(input)) {
      return false;
    }
    List<String> opened = new ArrayList<>();
    opened.add(System.getProperty("java.home", "") + "/lib/modules");
    opened.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1)));
    return opened.stream().anyMatch(file -> isSame(input, file));
  }

  private static boolean isSame(Path input, String file) {
    try {
      return Files.isSameFile(input, Path.of(file));
    } catch (IOException | InvalidPathException _) {
      return false;
    }
  }

  private static Path descriptor(int number) {
    return ALL.resolve(Integer.toString(number));
  }
}
