package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.Document;
import prep.deck.QuestionType;

/** The decks, questions and tracks that stand as examples in the README and in src/docs. */
class DocumentedDecksTest {

  static List<Document> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .map(Document::new)
          .filter(page -> !page.decks().isEmpty() || !page.questions().isEmpty())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lint_finds_nothing_in_an_example(Document page) {
    Linted linted = new Linted();
    page.tracks().forEach(track -> linted.track("example", track));
    int number = 1;
    for (String deck : page.decks()) {
      linted.file("example-" + number++, deck);
    }
    if (!page.questions().isEmpty()) {
      String deck = "title: Questions\nquestions:\n" + String.join("\n", page.questions());
      linted.file("questions", deck);
    }

    assertThat(linted.problems()).isEmpty();
  }

  @Test
  void every_type_has_an_example() {
    String examples = String.join("", Document.of("src/docs/decks.md").blocks("yaml"));

    assertThat(QuestionType.values())
        .allSatisfy(type -> assertThat(examples).contains("  type: " + type.word() + "\n"));
  }
}
