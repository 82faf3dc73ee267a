package prep.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import prep.yaml.SourceText;

/** Files of the tests. */
final class Resources {

  private Resources() {}

  static Path path(String name) {
    try {
      URL url = Objects.requireNonNull(Resources.class.getResource(name), name);
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static SourceText text(Path path) {
    return new SourceText(new String(bytes(path), StandardCharsets.UTF_8));
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
