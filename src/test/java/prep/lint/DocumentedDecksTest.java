package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.QuestionType;

/** The decks, questions and tracks that stand as examples in the README and in src/docs. */
class DocumentedDecksTest {

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> blocks(file).stream().anyMatch(DocumentedDecksTest::isLinted))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_example_is_found_sound_by_lint(Path document) {
    assertThat(linted(document).problems()).isEmpty();
  }

  @Test
  void every_type_has_an_example() {
    String examples = String.join("\n", blocks(Path.of("src/docs/decks.md")));

    assertThat(QuestionType.values())
        .allSatisfy(type -> assertThat(examples).contains("  type: " + type.word() + "\n"));
  }

  /** The examples of one document: whole decks, tracks, and one more deck of its questions. */
  private static Linted linted(Path document) {
    Linted linted = new Linted();
    StringBuilder single = new StringBuilder("title: Questions\nquestions:\n");
    int number = 1;
    for (String block : blocks(document)) {
      if (isTrack(block)) {
        linted.track("example-" + number++, block);
      } else if (isDeck(block)) {
        linted.file("example-" + number++, block);
      } else if (isQuestion(block)) {
        single.append(block.indent(2));
      }
    }
    return single.indexOf("- id:") < 0 ? linted : linted.file("questions", single.toString());
  }

  private static boolean isLinted(String block) {
    return isTrack(block) || isDeck(block) || isQuestion(block);
  }

  private static boolean isTrack(String block) {
    return block.contains("\nsections:\n");
  }

  private static boolean isDeck(String block) {
    return block.contains("\nquestions:\n");
  }

  private static boolean isQuestion(String block) {
    return block.startsWith("- id: ");
  }

  private static List<String> blocks(Path document) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : lines(document)) {
      if (block == null && line.equals("```yaml")) {
        block = new StringBuilder();
      } else if (block != null && line.equals("```")) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  private static List<String> lines(Path document) {
    try {
      return Files.readAllLines(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
