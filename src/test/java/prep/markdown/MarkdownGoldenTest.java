package prep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/**
 * Rendered Markdown held against files that a person has looked at: {@code x.md} at a width is
 * {@code x.40.txt}, with a styled span as {@code ⟦style:text⟧}, a link as {@code
 * ⟦link:text→address⟧} and a bar at the end of each line. {@code -Dgolden=write} writes the files
 * anew.
 */
class MarkdownGoldenTest {

  private static final Path DIRECTORY = Path.of("src/test/resources/golden/markdown");

  @ParameterizedTest(name = "{0} at {1} columns")
  @CsvSource({
    "prose, 40", "prose, 80", "prose, 120",
    "lists, 40", "lists, 80", "lists, 120",
    "tables, 40", "tables, 80", "tables, 120",
    "wide, 40", "wide, 80", "wide, 120",
    "code, 40", "code, 80", "code, 120",
    "more-code, 40", "more-code, 80", "more-code, 120"
  })
  void the_sample_looks_as_it_was_seen_to_be_right(String sample, int width) throws IOException {
    List<Line> lines = Markdown.lines(source(sample), width, Glyphs.UNICODE);
    assertThat(lines).allMatch(line -> line.width() <= width);
    check(sample + "." + width + ".txt", styled(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose", "lists", "tables", "wide", "code"})
  void in_ascii_it_can_still_be_read(String sample) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Line line : Markdown.lines(source(sample), 60, Glyphs.ASCII)) {
      assertThat(line.width()).isLessThanOrEqualTo(60);
      text.append(line.text()).append("|\n");
    }
    check(sample + ".ascii.txt", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose", "lists", "tables", "code"})
  void in_words_it_can_be_heard(String sample) throws IOException {
    check(sample + ".words.txt", Markdown.plainText(source(sample)) + "\n");
  }

  private static String source(String sample) throws IOException {
    return Files.readString(DIRECTORY.resolve(sample + ".md"));
  }

  private static String styled(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      for (Span span : line.spans()) {
        String link = span.link().isEmpty() ? "" : "→" + span.link();
        text.append(
            span.style() == Style.PLAIN
                ? span.text()
                : "⟦"
                    + span.style().name().toLowerCase(Locale.ROOT)
                    + ":"
                    + span.text()
                    + link
                    + "⟧");
      }
      text.append("|\n");
    }
    return text.toString();
  }

  private static void check(String name, String text) throws IOException {
    Path file = DIRECTORY.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }
}
