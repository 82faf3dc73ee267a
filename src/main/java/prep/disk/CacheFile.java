package prep.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that can be rebuilt at any time. */
public final class CacheFile {

  private CacheFile() {}

  /**
   * Replaces a file, whose directory is created for its owner alone if it is missing. Others read
   * the old content or the new; after a power cut there may be none. Leftovers of a killed program
   * start with the file's name.
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      DurableFiles.createPrivateDirectory(directory);
    }
    Path fresh =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    try {
      Files.write(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
