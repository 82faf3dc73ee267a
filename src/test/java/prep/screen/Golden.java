package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/**
 * Screens held against a file that a person has looked at. A styled span stands in the file as
 * {@code ⟦style:text⟧}, the live part below a line of dashes. {@code -Dgolden=write} writes the
 * files anew, to be looked at again.
 */
public final class Golden {

  private static final Path DIRECTORY = Path.of("src/test/resources/golden/screens");

  private final Path file;
  private final StringBuilder text = new StringBuilder();

  public Golden(String name) {
    this.file = DIRECTORY.resolve(name + ".txt");
  }

  public void add(String title, Screen screen) {
    text.append("=== ").append(title).append('\n');
    screen.fixed().forEach(this::line);
    if (!screen.live().isEmpty()) {
      text.append("--- live\n");
      screen.live().forEach(this::line);
    }
    Screen.Place cursor = screen.cursor();
    if (cursor != null) {
      text.append("--- cursor at ").append(cursor.line()).append(", ");
      text.append(cursor.offset()).append('\n');
    }
  }

  private void line(Line line) {
    for (Span span : line.spans()) {
      if (span.style() == Style.PLAIN) {
        text.append(span.text());
      } else {
        text.append('⟦').append(span.style().name().toLowerCase(Locale.ROOT)).append(':');
        text.append(span.text()).append('⟧');
      }
    }
    text.append('\n');
  }

  public void check() {
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(DIRECTORY);
        Files.writeString(file, text);
      }
      assertThat(file).content().isEqualTo(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
