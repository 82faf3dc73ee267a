package prep.cli.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;

/** An author sees how answers would be graded. */
class TryTest {

  private static final String DECK =
      """
      questions:
        - {id: typed, type: short, question: Which feature of the kernel?, answer: namespaces}
        - id: open
          type: open
          question: How do they differ?
          answer: A container shares the kernel.
          points:
            - {say: shares the kernel, match: [shares kernel]}
            - starts faster
          myths:
            - {claim: a container is a small machine, match: [small machine], why: It has no kernel.}
      """;

  @TempDir Path home;
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    Path decks = home.resolve("mine");
    Files.createDirectories(decks);
    Files.writeString(decks.resolve("mine.yaml"), DECK);
    world = new World(home, Map.of("PREP_DECKS", decks.toString()));
  }

  @Test
  void each_answer_is_shown_with_its_score_and_what_was_forgiven() {
    assertThat(world.run("", "try", "mine/typed", "namespacs", "cgroups")).isZero();

    assertThat(world.out())
        .isEqualTo(
            """
            namespacs
            Right. Score 1.
            A typo was forgiven: it is spelled namespaces.

            cgroups
            Wrong. Score 0.
            """);
  }

  @Test
  void an_answer_in_ones_own_words_is_shown_with_points_quotes_and_myths() {
    assertThat(world.run("", "try", "mine/open", "It shares the kernel. It is a small machine."))
        .isZero();

    assertThat(world.out())
        .contains("Found 1 of 2 points. Score 0.25.")
        .contains("1. Found: shares the kernel (\"shares the kernel\")")
        .contains("2. Missing: starts faster")
        .contains("A mistake that you made: a container is a small machine");
  }

  @Test
  void scripts_get_an_object_an_answer() {
    assertThat(world.run("", "try", "mine/typed", "--json", "namespacs", "cgroups")).isZero();

    assertThat(world.out().lines())
        .satisfiesExactly(
            right ->
                assertThat(right)
                    .startsWith("{\"event\":\"tried\",\"key\":\"mine/typed\"")
                    .contains("\"answer\":\"namespacs\",\"score\":1,\"verdict\":\"right\"")
                    .contains("A typo was forgiven"),
            wrong -> assertThat(wrong).contains("\"score\":0,\"verdict\":\"wrong\""));
  }

  @Test
  void nothing_is_recorded() {
    world.run("", "try", "mine/typed", "namespaces");

    assertThat(home.resolve(".local/share/prep/history")).doesNotExist();
  }

  @Test
  void no_answer_and_one_that_cannot_be_read_are_wrong_usage() {
    assertThat(world.run("", "try", "mine/typed")).isEqualTo(2);
    assertThat(world.err()).contains("no answer to try").contains("prep try mine/typed ANSWER");
    assertThat(world.run("", "try", "docker/mac-kernel", "x")).isEqualTo(2);
    assertThat(world.out()).isEmpty();
    assertThat(world.err()).contains("\"x\" is neither true nor false");
  }

  @Test
  void an_answer_with_a_hyphen_stands_behind_two() {
    assertThat(world.run("", "try", "mine/typed", "-40 °F")).isEqualTo(2);
    assertThat(world.err())
        .startsWith("prep: unknown option: -40 °F. If it is ANSWER, write -- before it.\n");
    assertThat(world.run("", "try", "mine/typed", "--", "-40 °F")).isZero();
    assertThat(world.run("", "try", "mine/typed", "--jsn", "x")).isEqualTo(2);
    assertThat(world.err()).startsWith("prep: unknown option: --jsn. Did you mean --json?\n");
  }

  @Test
  void what_can_be_read_is_graded_although_other_answers_cannot() {
    assertThat(world.run("", "try", "docker/mac-kernel", "t", "x", "f", "z")).isEqualTo(2);
    assertThat(world.out()).isEqualTo("t\nWrong. Score 0.\n\nf\nRight. Score 1.\n");
    assertThat(world.err())
        .contains("\"x\" is neither true nor false", "\"z\" is neither true nor false");

    assertThat(world.run("", "try", "docker/mac-kernel", "--json", "x", "f")).isEqualTo(2);
    assertThat(world.out().lines()).singleElement().asString().contains("\"answer\":\"f\"");
    assertThat(world.err()).contains("\"x\" is neither true nor false");
  }

  @Test
  void each_answer_that_cannot_be_read_is_named() {
    assertThat(world.run("", "try", "algorithms/growth-in-order", "1", "1 2 9")).isEqualTo(2);
    assertThat(world.err()).contains("\"1\": 1 of 6 steps").contains("9 is not one of 1 to 6");
  }
}
