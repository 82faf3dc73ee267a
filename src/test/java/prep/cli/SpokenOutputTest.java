package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.World;

/** What commands say to those who hear or read line by line, in a window of 40 columns. */
class SpokenOutputTest {

  @TempDir Path home;

  private World world = new World(Path.of(""), Map.of());

  @BeforeEach
  void makeDeck() throws IOException {
    Map<String, String> variables = new HashMap<>();
    variables.put("PREP_DATA", home + "/data");
    variables.put("PREP_DECKS", home + "/decks");
    variables.put("ACCESSIBLE", "1");
    variables.put("COLUMNS", "40");
    world = new World(home, variables);
    Files.createDirectories(home.resolve("decks"));
    Files.writeString(
        home.resolve("decks/fruit.yaml"),
        """
        title: Fruit
        defaults: {tags: [trees]}
        questions:
          - id: fly
            type: true-false
            question: Pears fly about as high as the trees on which they grew when they were small.
            answer: false
            explanation: They fall, with a speed that grows with t².
          - id: colour
            type: short
            question: Which colour has a ripe plum?
            answer: purple
            accept: [violet, blue]
            typos: false
          - id: code
            type: short
            question: |
              ```python
              from fruit import Basket
              print("banana")
              ```

              What does this print?
            answer: banana
          - id: pie
            type: choice
            question: What does a pie need?
            options:
              - right: Apples
              - wrong: Stones
                why: They break teeth.
        """);
    world.run("t\n", "quiz", "--id", "fruit/fly");
    world.isAtATerminal();
  }

  private String said(String command) {
    assertThat(world.run("", (command + " --no-bundled").strip().split(" ", -1))).isZero();
    return world.out().replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "topics",
        "topics --tags",
        "search pears grew",
        "show fruit/fly",
        "show fruit/colour",
        "show fruit/pie",
        "stats"
      })
  void nothing_is_wider_than_the_window_or_in_columns(String command) {
    assertThat(said(command).lines().filter(line -> line.contains(" ")))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(40).doesNotContain("  ", "│", "█"));
  }

  @Test
  void the_day_is_said_line_by_line() {
    assertThat(said(""))
        .isEqualTo(
            """
            Saturday 21 November.
            Nothing to review until Sun 22 Nov, then
            1 question. 3 new today, about 2
            minutes.
            fruit: nothing due, 3 new, recall 0 %,
            last answered today.
            prep review starts, prep quiz TOPIC asks
            about one topic.
            """);
  }

  @Test
  void topics_are_sentences() {
    assertThat(said("topics"))
        .isEqualTo(
            """
            fruit: 4 questions, 3 new, nothing due,
            25 % covered, recall 0 %.
            1 topic, 4 questions, 0 due, 3 new.
            """);
  }

  @Test
  void what_was_found_is_said_line_by_line() {
    assertThat(said("search ripe plum"))
        .isEqualTo(
            """
            1 question:
            1. fruit/colour, mid:
            Which colour has a ripe plum?
            prep show KEY shows a question, as in
            prep show fruit/colour.
            """);
  }

  @Test
  void what_was_found_elsewhere_is_said_after_what_is_asked() {
    assertThat(said("search apples")).contains("What does a pie need?\nFound: Apples\nprep show");
    assertThat(said("search banana"))
        .contains("What does this print?\nFound: print(\"banana\")\nprep show");
  }

  @Test
  void a_question_is_shown_in_words() {
    assertThat(said("show fruit/colour"))
        .startsWith(
            """
            fruit/colour: short, mid.
            Which colour has a ripe plum?
            Answer: purple
            Also right: violet, blue
            Spelling: exact: a typo counts as wrong
            """)
        .contains("So far: not answered yet");
    assertThat(said("show fruit/pie"))
        .contains("1, right: Apples\n2, wrong: Stones\nThey break teeth.\n");
    assertThat(said("show fruit/fly")).contains("t squared.");
  }

  @Test
  void the_help_and_the_welcome_tell_how_it_is_had() throws IOException {
    String mode = "For a screen reader, set ACCESSIBLE=1, or plain: true in config.yaml.";
    assertThat(said("--help")).contains(mode);
    Files.delete(home.resolve("data/history").toFile().listFiles()[0].toPath());
    assertThat(said("").replace('\n', ' ')).contains(mode);
  }

  @Test
  void no_pager_opens_where_the_configuration_wants_plain_output() throws IOException {
    Path paged = home.resolve("paged");
    Path pager = Files.writeString(home.resolve("pager"), "#!/bin/sh\ncat > " + paged + "\n");
    assertThat(pager.toFile().setExecutable(true)).isTrue();
    Path config = home.resolve("config/prep/config.yaml");
    Files.createDirectories(config.getParent());
    World painted =
        new World(
            home,
            Map.of(
                "COLUMNS",
                "80",
                "TERM",
                "xterm",
                "PAGER",
                pager.toString(),
                "XDG_CONFIG_HOME",
                home.resolve("config").toString()));
    painted.isAtATerminal();

    for (String settings : List.of("plain: true\n", "plain: perhaps\n")) {
      Files.writeString(config, settings);
      assertThat(painted.run("", "--help")).isZero();
      assertThat(painted.out()).contains("Usage: prep");
      assertThat(paged).doesNotExist();
    }
    Files.writeString(config, "plain: false\n");
    assertThat(painted.run("", "--help")).isZero();
    assertThat(paged).content().contains("Usage: prep");
  }

  @Test
  void no_time_is_said_to_be_none() {
    assertThat(said("stats")).doesNotContain("0 min");
  }
}
