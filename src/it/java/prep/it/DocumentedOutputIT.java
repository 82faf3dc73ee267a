package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.Document;

/** What src/docs shows as output is what the program writes. */
class DocumentedOutputIT {

  private static final Document DECKS = Document.of("src/docs/decks.md");
  private static final Document IMPORT = Document.of("src/docs/import-export.md");
  private static final String DECK = DECKS.decks().getFirst() + String.join("", DECKS.questions());

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", "2026-11-21T10:00:00Z");
    Files.createDirectories(home.resolve("decks/web"));
    Files.createDirectories(home.resolve("decks/tracks"));
    Files.writeString(home.resolve("decks/tracks/web.yaml"), DECKS.tracks().getFirst());
    write(DECK);
  }

  private void write(String deck) throws Exception {
    Files.writeString(home.resolve("decks/web/http.yaml"), deck);
  }

  private static String changed(String from, String to) {
    assertThat(DECK).containsOnlyOnce(from);
    return DECK.replace(from, to);
  }

  @Test
  void an_answer_in_other_words_is_tried_as_the_page_shows() throws Exception {
    program.with("PREP_DECKS", "decks");
    String out =
        program
            .run(
                "PUT overwrites it, and retrying is harmless. PATCH updates some fields.\n",
                "quiz",
                "--id",
                "web/http/put-or-patch",
                "--dry-run")
            .out();

    assertThat(DECKS.text()).contains(out.substring(0, out.indexOf("Model answer")) + "…\n");
  }

  @Test
  void lint_names_an_example_with_another_score_as_the_page_shows() throws Exception {
    write(changed("replaces the resource., score: 0.33", "replaces the resource., score: 0.8"));

    String found = program.run("", "lint", "decks").out();

    assertThat(DECKS.text())
        .contains("$ prep lint decks\n" + found.lines().findFirst().orElseThrow());
  }

  @Test
  void a_mistake_is_told_as_the_page_shows() throws Exception {
    write(changed("  unit: minutes", "  units: minutes"));

    assertThat(DECKS.text())
        .contains(program.run("", "quiz", "web/http", "--decks", "decks").err());
  }

  @Test
  void an_import_and_another_one_end_as_the_page_shows() throws Exception {
    Files.writeString(home.resolve("notes.md"), IMPORT.blocks("markdown").getFirst());

    String first = program.run("", "import", "notes.md").out();
    String second = program.run("", "import", "notes.md").out();

    assertThat(IMPORT.text()).contains("$ prep import notes.md\n" + first);
    assertThat(IMPORT.text()).contains("$ prep import notes.md\n" + second);
  }

  @Test
  void what_cannot_be_imported_is_named_as_the_page_shows() throws Exception {
    Files.writeString(
        home.resolve("quiz.aiken"),
        "What is 2+2?\nA. 3\nB. 4\nANSWER: C\n\nWhat is 3?\nA) 3\nB) 4\nANSWER: A\n");

    Program.Result result = program.run("", "import", "quiz.aiken");

    assertThat(IMPORT.text()).contains("$ prep import quiz.aiken\n" + result.err() + result.out());
    assertThat(result.status()).isEqualTo(65);
  }

  @Test
  void a_question_is_exported_as_the_page_shows() throws Exception {
    program.with("PREP_DECKS", "decks");
    for (String format : new String[] {"gift", "anki"}) {
      String out = program.run("", "export", "--id", "web/http/created", "--format", format).out();

      assertThat(IMPORT.text()).contains("--format " + format + "\n" + out.strip());
    }
  }

  @Test
  void a_mistake_in_the_configuration_is_told_as_the_page_shows() throws Exception {
    Files.createDirectories(home.resolve(".config/prep"));
    Files.writeString(home.resolve(".config/prep/config.yaml"), "count: many\norder: best\n");

    String told = program.run("", "quiz", "git").err();

    assertThat(Document.of("src/docs/configuration.md").text())
        .contains("$ prep quiz git\n" + told.replace(home.toString(), "~"));
  }
}
