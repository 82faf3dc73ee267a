package prep.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what is published beside a release's archives: {@code Publication VERSION OWNER/REPOSITORY
 * SHA256SUMS CHANGELOG DIRECTORY} writes the Homebrew formula {@code prep.rb}, the Scoop manifest
 * {@code prep.json} and the release's {@code notes.md} to the directory.
 */
public final class Publication {

  private Publication() {}

  public static void main(String[] args) throws IOException {
    try {
      Release release =
          new Release(args[0], args[1], Download.list(Files.readString(Path.of(args[2]))));
      Path directory = Files.createDirectories(Path.of(args[4]));
      Files.writeString(directory.resolve("prep.rb"), Homebrew.formula(release));
      Files.writeString(directory.resolve("prep.json"), Scoop.manifest(release));
      Files.writeString(
          directory.resolve("notes.md"),
          Changelog.section(Files.readString(Path.of(args[3])), release.version()));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
