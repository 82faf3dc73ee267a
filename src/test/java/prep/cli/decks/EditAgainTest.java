package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.cli.command.World;

/** Whether an editor opens again for a deck that has mistakes is a yes or a no. */
class EditAgainTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n        | 1",
        "NO       | 1",
        "''       | 2",
        "y,n      | 2",
        "Yes,n    | 2",
        "x,n      | 2",
        "never,no | 2",
        "q,yes,n  | 3"
      })
  void only_yes_is_yes_and_only_no_is_no(String answers, int asked) throws IOException {
    Path decks = home.resolve("decks");
    Files.createDirectories(decks);
    Files.writeString(
        decks.resolve("deck.yaml"),
        """
        title: Deck
        questions:
          - {id: first, type: short, question: One?, answer: one}
          - {id: second, kind: short, question: Two?, answer: two}
        """);
    World world =
        new World(
            home,
            Map.of(
                "PREP_DATA", home.resolve("data").toString(),
                "PREP_DECKS", decks.toString(),
                "EDITOR", "true"));
    world.isAtATerminal();

    world.run(answers.replace(",", "\n") + "\n", "edit", "deck/first", "--no-bundled");

    assertThat(world.out().split("Edit again\\?", -1)).hasSize(asked + 1);
  }
}
