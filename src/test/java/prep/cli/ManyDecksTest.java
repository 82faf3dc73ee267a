package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.World;

/** Commands that look at many decks say the same whether they read them or know them already. */
class ManyDecksTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir private Path home;

  private World world;

  @BeforeEach
  void makeDecks() throws IOException {
    world =
        new World(
            home,
            Map.of(
                "PREP_DATA", home.resolve("data").toString(),
                "PREP_DECKS", home.resolve("decks").toString()));
    for (int i = 0; i < 5; i++) {
      write("decks/topic-" + i + ".yaml", "a-" + i);
    }
    write("decks/broken.yaml", "Not-Kebab");
    write("data/decks/docker.yaml", "own");
  }

  private void write(String name, String id) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        title: %1$s
        questions:
          - {id: %1$s, type: short, tags: [t-%1$s], question: Q?, answer: x, covers: [X-1]}
          - {id: second, type: short, question: Q?, answer: x}
        """
            .formatted(id));
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private String said(String... arguments) {
    int status = world.run("", arguments);
    return status + "\n" + world.out() + "\n" + world.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics",
        "topics --json",
        "due --new",
        "stats --plain",
        "quiz --tag t-a-3 --dry-run --seed 1",
        "quiz --track backend-systems --dry-run --seed 1 -n 3",
        "quiz --order random --dry-run --seed 7",
        "quiz -t topic-* --level mid --dry-run --seed 1",
        "quiz --id topic-2/none --dry-run",
        "quiz -t broken --dry-run",
        "review --dry-run --seed 1",
        "__complete quiz --tag t-"
      })
  void a_command_says_the_same_for_the_first_and_the_second_time(String line) throws IOException {
    String[] command = line.split(" ");
    String first = said(command);

    said("topics");
    assertThat(home.resolve(".cache/prep")).isNotEmptyDirectory();

    assertThat(said(command)).isEqualTo(first).hasSizeGreaterThan(5);
  }

  @Test
  void a_question_that_its_deck_has_lost_since_is_not_asked() throws IOException {
    said("topics");
    write("decks/topic-3.yaml", "b-3");

    assertThat(said("quiz", "--tag", "t-a-3", "--dry-run")).startsWith("3\n");
  }

  @Test
  void counting_what_is_due_writes_nothing() throws IOException {
    List<Path> before = files();

    assertThat(said("due", "--count")).startsWith("0\n0\n");

    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.sorted().toList();
    }
  }
}
