package prep.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;

/**
 * JLine's native library as a file. The program in one file holds it in itself; JLine would write
 * it out at each start, to a file that stays behind when the program is killed. The class is
 * initialised while a native image is built, so that the bytes need not be searched for.
 */
final class NativeLibrary {

  /** The property that says where JLine looks first. */
  static final String PLACE = "library.jline.path";

  private static final String NAME =
      System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");

  /** Empty where JLine has none for this system. */
  private static final byte[] CONTENT = content();

  private NativeLibrary() {}

  private static byte[] content() {
    String resource =
        "/org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + NAME;
    try (InputStream in = JLineNativeLoader.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException _) {
      return new byte[0];
    }
  }

  /**
   * Lets JLine load its library from a directory of the user's, where it is written once. What
   * cannot be written there is left to JLine.
   */
  static void keepIn(Path directory) {
    if (CONTENT.length == 0) {
      return;
    }
    try {
      keep(directory.resolve(NAME), CONTENT);
      System.setProperty(PLACE, directory.toAbsolutePath().toString());
    } catch (IOException _) {
      // JLine writes it to the directory of temporary files, if it can.
    }
  }

  /** Another program may be using the file, or writing it: it is only ever replaced as a whole. */
  private static void keep(Path file, byte[] library) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), library)) {
      return;
    }
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    Path written = Files.createTempFile(directory, "jline", ".tmp");
    try {
      Files.write(written, library);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
