package prep.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes files as a whole. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Replaces a file, creating missing directories.
   *
   * @throws prep.problem.UserError if that fails; then the file is unchanged
   * @see #replace
   */
  public static void write(Path file, byte[] content) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
    replace(file, content);
  }

  /**
   * Replaces a file. A link to a file elsewhere stays one, a file keeps its permissions; after a
   * crash it has the old content or the new. Anything but a regular file, such as a device or a
   * named pipe, is written to.
   *
   * @throws prep.problem.UserError if that fails; then the file is unchanged
   */
  public static void replace(Path file, byte[] content) {
    try {
      if (!Files.exists(file)) {
        DurableFiles.replace(file, ByteBuffer.wrap(content));
      } else if (Files.isRegularFile(file) || Files.isDirectory(file)) {
        replaceExisting(file.toRealPath(), content);
      } else {
        Files.write(file, content);
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /**
   * Makes sure that a file can be replaced, as far as that can be known beforehand.
   *
   * @throws prep.problem.UserError where it cannot
   */
  public static void requireWritable(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    Path needed = Files.exists(file) || directory == null ? file : directory;
    try {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a directory");
      }
      if (!Files.exists(needed)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isWritable(needed)) {
        throw new AccessDeniedException(file.toString());
      }
    } catch (FileSystemException e) {
      throw refused(file, e);
    }
  }

  private static void replaceExisting(Path file, byte[] content) throws IOException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    DurableFiles.replace(file, ByteBuffer.wrap(content));
  }

  private static RuntimeException refused(Path file, IOException reason) {
    return DiskError.of(
        "cannot write",
        file,
        reason,
        "Nothing was changed. Free some space, or make it and its directory writable.");
  }
}
