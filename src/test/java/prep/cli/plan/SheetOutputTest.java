package prep.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.cli.command.World;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.Topic;
import prep.markdown.Markdown;
import prep.problem.UserError;
import prep.progress.Plan;
import prep.text.Glyphs;

class SheetOutputTest {

  private static final Instant TODAY = Instant.parse("2026-12-02T10:00:00Z");

  @TempDir Path home;
  private final Map<String, String> variables = new HashMap<>(Map.of("TERM", "xterm", "PAGER", ""));
  private World world;

  @BeforeEach
  void makeWorld() {
    variables.put("PREP_DATA", home.resolve("data").toString());
    world = new World(home, variables);
    world.goesTo(TODAY, ZoneOffset.UTC);
  }

  private static Plan plan(List<String> tracks, String... topics) {
    List<Topic> all = List.of(topics).stream().map(Topic::new).toList();
    return new Plan(
        TODAY, LocalDate.of(2026, 12, 3), tracks, all, 30, Set.of(), Level.MID, List.of());
  }

  private String written(Plan plan, String... file) {
    Environment environment = world.environment(new ByteArrayInputStream(new byte[0]));
    CommonOptions common = new CommonOptions();
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> known = decks.summaries();
    Study study = Study.reading(environment, common, known);
    new SheetOutput(environment, common)
        .write(
            Preparation.of(plan, decks, known, study),
            decks,
            file.length == 0 ? Optional.empty() : Optional.of(Path.of(file[0])));
    environment.out().flush();
    return world.out();
  }

  private void ownDeck() throws IOException {
    Files.createDirectories(home.resolve("decks"));
    Files.writeString(
        home.resolve("decks/fruit.yaml"),
        """
        title: Fruit
        questions:
          - {id: apple, type: short, question: Which is red?, answer: apple}
          - {id: pear, type: true-false, question: Pears fly., answer: false, explanation: They fall. Often.}
          - id: jam
            type: open
            question: How is jam made?
            answer: It is boiled with sugar.
            points:
              - {say: sugar, match: [sugar]}
              - {say: boiling, match: [boiled]}
        """);
    variables.put("PREP_DECKS", home.resolve("decks").toString());
  }

  private void answers(String input, String key) {
    assertThat(world.run(input, "quiz", "--id", key)).isZero();
  }

  @Test
  void through_a_pipe_the_page_is_markdown() throws IOException {
    ownDeck();
    answers("plum\n", "fruit/apple");
    answers("with sugar\n:1\n", "fruit/jam");

    assertThat(written(plan(List.of(), "fruit")))
        .isEqualTo(
            """
            # Fruit, Thursday 3 December

            0 of 3 questions right at least once. Here is what may slip.

            ## Never right yet

            - **Which is red?** apple

            ## Explained, but thin

            - **How is jam made?** sugar; boiling
            """);
  }

  @Test
  void what_was_left_out_is_known_from_the_points_that_were_ticked() throws IOException {
    ownDeck();
    assertThat(
            world.run(
                "{\"answer\":\"hm\"}\n{\"key\":\"fruit/jam\",\"points\":[2]}\n",
                "quiz",
                "--json",
                "--id",
                "fruit/jam"))
        .isZero();

    assertThat(written(plan(List.of(), "fruit")))
        .contains("- **How is jam made?** You left out: sugar\n");
  }

  @Test
  void at_a_terminal_the_page_is_rendered() throws IOException {
    ownDeck();
    answers("t\n", "fruit/pear");
    world.isAtATerminal();

    assertThat(written(plan(List.of(), "fruit")))
        .contains("Pears fly.", "False. They fall.")
        .doesNotContain("**", "# Fruit", "Often");
    variables.put("ACCESSIBLE", "1");
    assertThat(written(plan(List.of(), "fruit")))
        .contains("Pears fly. Answer: False. They fall.\n")
        .doesNotContain("**", "\u001b");
  }

  @Test
  void a_file_is_written_as_a_whole_and_nothing_else_is_said() throws IOException {
    ownDeck();
    Path file = home.resolve("sheet.md");
    Files.writeString(file, "old");

    assertThat(written(plan(List.of(), "fruit"), file.toString())).isEmpty();
    assertThat(file).content().startsWith("# Fruit, Thursday").contains("## What counts most");
    assertThat(written(plan(List.of(), "fruit"), "-")).startsWith("# Fruit");
  }

  @Test
  void a_file_that_cannot_be_written_ends_with_74() throws IOException {
    ownDeck();

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(
            () -> written(plan(List.of(), "fruit"), home.resolve("none/sheet.md").toString()))
        .satisfies(error -> assertThat(error.kind().exitStatus()).isEqualTo(74));
  }

  @Test
  void the_page_of_a_bundled_track_fits_sixty_lines_before_and_after_practice() {
    Plan plan = plan(List.of("backend-systems"), "sql");
    String before = written(plan);
    assertThat(before).startsWith("# Backend and systems, ").contains("## What counts most");

    world.goesTo(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    String guesses = "1\n".repeat(60);
    world.run(guesses, "quiz", "--track", "backend-systems", "--type", "choice", "-n", "60");
    String statements = "t\n".repeat(20);
    world.run(statements, "quiz", "--track", "backend-systems", "--type", "true-false", "-n", "20");
    String texts = "something\n".repeat(8);
    world.run(texts, "quiz", "--track", "backend-systems", "--type", "open", "-n", "8");
    world.goesTo(TODAY, ZoneOffset.UTC);
    String after = written(plan);

    assertThat(after)
        .contains("## Never right yet", "## May slip", "## Explained, but thin")
        .doesNotContain("## What counts most");
    for (String page : List.of(before, after)) {
      assertThat(page.lines()).hasSizeLessThanOrEqualTo(60);
      assertThat(Markdown.lines(page, 76, Glyphs.UNICODE)).hasSizeLessThanOrEqualTo(60);
    }
  }
}
