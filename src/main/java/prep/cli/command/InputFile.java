package prep.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import prep.disk.DiskError;
import prep.disk.FileNames;

/**
 * A file that a command reads whole; {@code -} stands for standard input.
 *
 * @param written as the user wrote it
 */
public record InputFile(Environment environment, String written) {

  public boolean isStandardInput() {
    return written.equals("-");
  }

  /** What messages call it. */
  public String name() {
    return isStandardInput() ? "stdin" : written;
  }

  /** Its path, if it is not standard input. */
  public Path path() {
    return FileNames.path(written);
  }

  /**
   * What it holds.
   *
   * @param most the maximum number of bytes; one more is read, which shows that there are too many
   * @throws prep.problem.UserError where it cannot be read
   */
  public byte[] bytes(int most) {
    try {
      if (isStandardInput()) {
        return environment.in().readNBytes(most + 1);
      }
      try (InputStream in = Files.newInputStream(environment.workingDirectory().resolve(path()))) {
        return in.readNBytes(most + 1);
      }
    } catch (IOException e) {
      throw DiskError.reading(name(), e);
    }
  }
}
