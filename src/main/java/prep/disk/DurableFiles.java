package prep.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and directories made so that they survive a power cut. */
public final class DurableFiles {

  private DurableFiles() {}

  /** Creates a directory that only its owner may read; parents as usual. */
  public static void createPrivateDirectory(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    Path parent = directory.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.createDirectories(directory, ownerOnly(directory));
    forceNameOf(directory);
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    if (!hasPermissions(path)) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  /** Writes what a file is to hold. */
  public interface Content {
    void writeTo(FileChannel channel) throws IOException;
  }

  /** Replaces a file; after a crash it has the old content or the new. */
  public static void replace(Path file, Content content) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        content.writeTo(channel);
        channel.force(true);
      }
      keepPermissions(file, fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      deleteQuietly(fresh, e);
      throw e;
    }
    forceNameOf(file);
  }

  /** Replaces a file; after a crash it has the old content or the new. */
  public static void replace(Path file, ByteBuffer bytes) throws IOException {
    replace(file, channel -> writeFully(channel, bytes));
  }

  private static void keepPermissions(Path file, Path fresh) throws IOException {
    if (!Files.exists(file) || !hasPermissions(file)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    // On a file system with the same permissions for all files, they cannot be set.
    if (!permissions.equals(Files.getPosixFilePermissions(fresh))) {
      Files.setPosixFilePermissions(fresh, permissions);
    }
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void deleteQuietly(Path file, IOException reason) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  public static void writeFully(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  /** Syncs the name of a file, if the system can sync directories. */
  public static void forceNameOf(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows does not open directories; there the file system takes care of names.
    }
  }
}
