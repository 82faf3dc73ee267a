package prep.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts bundled with the program. */
public final class Resource {

  private Resource() {}

  /**
   * The text of a resource.
   *
   * @param path its path, from the root
   * @throws IllegalStateException if the program was built without it
   */
  public static String text(String path) {
    try (InputStream stream = Resource.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("there is no resource " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the program. */
  public static String version() {
    return text("/prep/version.txt").strip();
  }
}
