package prep.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written as a whole. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Puts content in the place of a file, whose directories are made where they are missing. A link
   * to a file elsewhere stays one; after a crash the file holds the old content or the new.
   *
   * @throws prep.problem.UserError where that cannot be done; then the file is as it was
   */
  public static void write(Path file, byte[] content) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      DurableFiles.replace(Files.exists(file) ? file.toRealPath() : file, ByteBuffer.wrap(content));
    } catch (IOException e) {
      throw DiskError.of(
          "cannot write", file, e, "Check its permissions and those of its directory.");
    }
  }
}
