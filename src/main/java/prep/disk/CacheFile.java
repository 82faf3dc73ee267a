package prep.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that can be made again at any time. */
public final class CacheFile {

  private CacheFile() {}

  /**
   * Puts content in the place of a file, whose directory is made for its owner alone where it is
   * missing. Others read the old content or the new; after a power cut there may be none. What is
   * left behind when the program is killed begins with the file's name.
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
