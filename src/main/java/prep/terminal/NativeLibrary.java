package prep.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;
import prep.disk.CacheFile;

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

  /** Empty if JLine has none for this system. */
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
   * Lets JLine load its library from a directory of the user's, where it is written once. If that
   * fails, JLine handles it.
   */
  static void keepIn(Path directory) {
    if (CONTENT.length == 0) {
      return;
    }
    try {
      Path file = directory.resolve(NAME);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), CONTENT)) {
        CacheFile.write(file, CONTENT);
      }
      System.setProperty(PLACE, directory.toAbsolutePath().toString());
    } catch (IOException _) {
      // JLine writes it to the directory of temporary files, if it can.
    }
  }
}
