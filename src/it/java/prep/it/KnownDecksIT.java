package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program knows of decks from the last time is what they say now. */
class KnownDecksIT {

  private static final String QUESTION = "  - {id: %s, type: short, question: Q?, answer: x}\n";

  @TempDir private Path home;

  private Program program;

  @BeforeEach
  void makeDeck() throws IOException {
    program = new Program(home);
    write("title: Mine\nquestions:\n" + QUESTION.formatted("one"));
  }

  private void write(String yaml) throws IOException {
    Path deck = program.data().resolve("decks/mine.yaml");
    Files.createDirectories(deck.getParent());
    Files.writeString(deck, yaml);
    Files.setLastModifiedTime(deck, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  private String topics() throws IOException, InterruptedException {
    Program.Result result = program.run("", "topics", "--json");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result.out();
  }

  @Test
  void topics_are_told_from_the_cache_as_from_the_decks() throws Exception {
    String read = topics();
    assertThat(read).contains("{\"topic\":\"mine\",\"title\":\"Mine\",\"questions\":1,\"new\":1");
    assertThat(home.resolve(".cache/prep")).isNotEmptyDirectory();

    assertThat(topics()).isEqualTo(read);

    write("title: Mine\nquestions:\n" + QUESTION.formatted("one") + QUESTION.formatted("two"));
    assertThat(topics()).contains("\"title\":\"Mine\",\"questions\":2,\"new\":2");
  }

  @Test
  void without_a_place_for_the_cache_decks_are_read() throws Exception {
    Files.writeString(home.resolve(".cache"), "no directory");

    assertThat(topics()).contains("\"title\":\"Mine\",\"questions\":1");
    assertThat(topics()).contains("\"title\":\"Mine\",\"questions\":1");
  }
}
