package prep.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import prep.problem.UserError;

/** What the file system refused, as a message for the user. */
public final class DiskError {

  private DiskError() {}

  /** An error that says what failed, where, why, and what to do. */
  public static UserError of(String what, Path where, IOException reason, String next) {
    return new UserError(UserError.Kind.PROGRESS, what + " " + where + ": " + words(reason), next);
  }

  /** A file that the user named cannot be read; says what to do. */
  public static UserError reading(String name, IOException reason) {
    String next =
        switch (reason) {
          case NoSuchFileException _ -> "Check the name.";
          case AccessDeniedException _ -> "Check its permissions.";
          default -> "Name a file that can be read.";
        };
    return new UserError(
        UserError.Kind.PROGRESS, "cannot read " + name + ": " + words(reason), next);
  }

  /** In a few words, why reading or writing failed. */
  public static String words(IOException reason) {
    return switch (reason) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such file or directory";
      case NotDirectoryException _ -> "not a directory";
      case FileAlreadyExistsException e -> e.getFile() + " is in the way";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> reason.getMessage() == null ? reason.toString() : reason.getMessage();
    };
  }
}
