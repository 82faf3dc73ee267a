package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;

/** The page for teams: its decks, track and drill are as good as it says. */
class TeamsPageTest {

  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  @TempDir Path home;
  private World world;
  private Path decks;
  private Path drill;

  @BeforeEach
  void write() throws IOException {
    List<String> files =
        YAML.matcher(Files.readString(Path.of("src/docs/teams.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    world = new World(home, Map.of("PREP_DEVICE", "laptop"));
    decks = home.resolve("decks");
    drill = home.resolve("drill.yaml");
    Files.createDirectories(decks.resolve("tracks"));
    Files.writeString(decks.resolve("payments.yaml"), files.get(0));
    Files.writeString(decks.resolve("tracks/onboarding.yaml"), files.get(1));
    Files.writeString(drill, files.get(2));
  }

  private int drills() {
    return world.run(
        "",
        "quiz",
        "--decks",
        decks.toString(),
        "--answers",
        drill.toString(),
        "--pass",
        "100",
        "--seed",
        "1",
        "--dry-run");
  }

  @Test
  void lint_finds_nothing_in_its_decks() {
    assertThat(world.run("", "lint", "--strict", decks.toString())).as(world.out()).isZero();
    assertThat(world.out()).isEmpty();
    assertThat(world.err()).isEqualTo("1 deck, 2 questions, 1 track: no problems.\n");
  }

  @Test
  void its_drill_is_passed_until_a_deck_makes_an_answer_wrong() throws IOException {
    assertThat(drills()).as(world.err()).isZero();
    Path deck = decks.resolve("payments.yaml");
    Files.writeString(
        deck,
        Files.readString(deck)
            .replaceFirst("    options:\n", "$0      - wrong: The charge is reopened\n"));
    assertThat(drills()).isEqualTo(1);
    assertThat(world.out())
        .endsWith(
            """
            End. 2 of 2 answered, 1 right, 1 wrong. Score 50 %.
            Look at again: payments/refund-first
            Pass mark 100 %: not reached.
            Seed 1.
            """);
  }
}
