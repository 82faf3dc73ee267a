package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.World;

class ImportExportTest {

  private static final String LIST =
      """
      ## What is IP?
      The protocol that joins networks.
      ## What is QUIC?
      ## Which is even?
      - [ ] one
      - [ ] two
      """;

  @TempDir Path home;

  private World world;

  @BeforeEach
  void makeWorld() {
    world =
        new World(
            home, Map.of("PREP_DATA", home.resolve("data").toString(), "PREP_DEVICE", "test"));
  }

  private Path list() throws IOException {
    return Files.writeString(home.resolve("net.md"), LIST);
  }

  @Test
  void an_import_sums_up_and_lists_what_it_leaves_out() throws IOException {
    int status = world.run("", "import", list().toString());

    assertThat(status).isEqualTo(65);
    assertThat(world.out())
        .startsWith("1 open, 1 draft, 1 left out (see above)\n2 imported\n  net: 2\n")
        .endsWith("prep lint checks them.\n");
    assertThat(world.err()).contains("net.md:4: no option is marked as right");
    assertThat(home.resolve("data/decks/net.yaml")).content().contains("draft: true");
  }

  @Test
  void importing_again_changes_nothing() throws IOException {
    world.run("", "import", list().toString());
    String deck = Files.readString(home.resolve("data/decks/net.yaml"));

    world.run("", "import", list().toString());

    assertThat(world.out())
        .startsWith("1 open, 1 draft, 1 left out (see above)\n0 imported, 2 unchanged\n");
    assertThat(home.resolve("data/decks/net.yaml")).hasContent(deck);
  }

  private Path table() throws IOException {
    return Files.writeString(
        home.resolve("net.csv"),
        "1,What is a lock?,It lets one in.,me\n2,And a key?,It opens.,me\n");
  }

  @Test
  void the_columns_of_a_table_without_a_header_are_named_by_an_option() throws IOException {
    int status = world.run("", "import", "--columns", "-,question,answer,-", table().toString());

    assertThat(status).isZero();
    assertThat(world.out()).startsWith("2 open\n2 imported\n");
    assertThat(home.resolve("data/decks/net.yaml")).content().contains("answer: It lets one in.");
  }

  @Test
  void a_script_that_does_not_name_them_is_told_to() throws IOException {
    int status = world.run("question,answer\n", "import", table().toString());

    assertThat(status).isEqualTo(65);
    assertThat(world.err()).contains("4 columns and no header", "--columns question,answer,-");
  }

  @Test
  void a_person_is_asked_for_them() throws IOException {
    world.isAtATerminal();

    int status = world.run("-,question,answer,tags\n", "import", table().toString());

    assertThat(status).isZero();
    assertThat(world.err()).contains("net.csv has no header", "  2  What is a lock?");
    assertThat(home.resolve("data/decks/net.yaml")).content().contains("tags: [me]");
  }

  @Test
  void a_column_that_means_nothing_is_refused() throws IOException {
    int status = world.run("", "import", "--columns", "question,colour", table().toString());

    assertThat(status).isEqualTo(2);
    assertThat(world.err()).contains("\"colour\" is not a column of questions");
  }

  @Test
  void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
    int status = world.run("", "import", "--dry-run", list().toString());

    assertThat(status).isEqualTo(65);
    assertThat(world.out())
        .startsWith("1 open, 1 draft, 1 left out (see above)\n2 to import\n  net: 2\n")
        .endsWith("Dry run: nothing was written.\n");
    assertThat(home.resolve("data/decks")).doesNotExist();
  }

  @Test
  void other_text_is_counted_and_located_and_is_no_error() throws IOException {
    Path list = home.resolve("net.md");
    Files.writeString(
        list, "# Networks\n\nNotes of a course.\n\n## What is IP?\nA protocol.\n\n# End\n");

    assertThat(world.run("", "import", list.toString())).isZero();

    assertThat(world.out()).startsWith("1 open\n1 imported\n");
    assertThat(world.err()).isEqualTo(list + ": 3 lines of other text left out: 1-3, 8\n");
  }

  @Test
  void a_file_in_which_nothing_is_recognised_is_an_error() throws IOException {
    Path list = Files.writeString(home.resolve("net.md"), "Notes of a course.\n");

    assertThat(world.run("", "import", list.toString())).isEqualTo(65);

    assertThat(world.out()).startsWith("no questions, 1 left out (see above)\n0 imported\n");
    assertThat(world.err()).contains("net.md:1: nothing here looks like a question");
  }

  @Test
  void reading_for_more_than_a_second_shows_how_far_it_is() throws IOException {
    world.takesSecondsToLook();

    world.run("", "import", list().toString());

    assertThat(world.err()).contains("net.md: 1 question so far ...");
  }

  @Test
  void standard_input_goes_to_the_topic_and_directory_named() {
    Path into = home.resolve("other");

    int status =
        world.run("Is it so? {T}\n", "import", "-", "--topic", "a/b", "--into", into.toString());

    assertThat(status).isZero();
    assertThat(into.resolve("a/b.yaml")).content().contains("type: true-false");
  }

  @Test
  void an_unknown_format_is_told_with_the_known_ones() {
    assertThat(world.run("", "import", "--format", "gft", "-")).isEqualTo(2);
    assertThat(world.err())
        .contains("did you mean gift?")
        .contains("Known: markdown, obsidian, gift");
  }

  @Test
  void an_export_goes_to_a_spreadsheet_and_back() throws IOException {
    world.run("", "import", list().toString());
    Path table = home.resolve("net.csv");

    assertThat(
            world.run(
                "", "export", "net", "--no-bundled", "--format", "csv", "-o", table.toString()))
        .isZero();
    assertThat(world.run("", "import", table.toString())).isZero();

    assertThat(world.out()).startsWith("1 open\n0 imported, 1 unchanged\n");
  }

  @Test
  void what_a_format_has_no_place_for_is_said() {
    world.run(
        "[{\"id\":\"a\",\"type\":\"order\",\"question\":\"Order.\",\"steps\":[\"b\",\"c\",\"d\"]}]",
        "import",
        "-");

    assertThat(world.run("", "export", "stdin", "--no-bundled", "--format", "gift")).isZero();
    assertThat(world.err()).contains("gift cannot hold stdin/a");
  }

  @Test
  void what_a_format_drops_is_named_by_its_keys() {
    world.run(
        "{\"topic\":\"q\",\"about\":\"A test.\",\"questions\":[{\"id\":\"a\",\"type\":\"short\","
            + "\"level\":\"junior\",\"question\":\"How long?\",\"answer\":90,\"unit\":\"s\","
            + "\"sources\":[\"https://example.org/\"]}]}",
        "import",
        "-");

    world.run("", "export", "q", "--no-bundled", "--format", "gift");
    assertThat(world.err()).isEqualTo("prep: gift drops about, level, unit, sources\n");
    world.run("", "export", "q", "--no-bundled", "--format", "anki");
    assertThat(world.err()).isEqualTo("prep: anki drops about, tolerance, unit, sources\n");
    world.run("", "export", "q", "--no-bundled", "--format", "csv");
    assertThat(world.err()).isEqualTo("prep: csv drops about\n");
    world.run("", "export", "q", "--no-bundled", "--format", "json");
    assertThat(world.err()).isEmpty();
  }

  private static final String HTTP =
      """
      title: About HTTP
      about: What a browser asks for.
      was: [old-http]
      defaults:
        level: senior
        tags: [web]
        checked: 2026-11
      commands:
        curl:
          options:
            '-I': '--head'
      questions:
        - id: first
          type: short
          question: How long?
          answer: '90'
          tolerance: 1%
          unit: minutes
          sources: [https://example.org/]

        - id: second
          type: command
          question: Ask for the head of x.
          answer: curl -I x
      """;

  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown"})
  void a_deck_comes_back_with_all_that_it_says_of_itself(String format) throws IOException {
    Path decks = Files.createDirectories(home.resolve("decks"));
    Files.writeString(decks.resolve("http.yaml"), HTTP);
    Path file = home.resolve("http." + format);
    world.run(
        "",
        "export",
        "http",
        "--decks",
        decks.toString(),
        "--format",
        format,
        "-o",
        file.toString());

    world.run("", "import", file.toString(), "--format", format);

    assertThat(home.resolve("data/decks/http.yaml")).hasContent(HTTP);
  }

  @Test
  void a_command_that_is_read_otherwise_in_its_new_deck_is_named() throws IOException {
    Path own = Files.createDirectories(home.resolve("data/decks"));
    Files.writeString(own.resolve("http.yaml"), HTTP.replace("--head", "--insecure"));
    Path file =
        Files.writeString(
            home.resolve("http.json"),
            "{\"topic\":\"http\",\"commands\":"
                + "{\"curl\":{\"options\":{\"-I\":\"--head\"}}},\"questions\":[{\"id\":\"x\",\"type\":\"command\",\"question\":\"Q\",\"answer\":\"curl"
                + " -I y\"}]}");

    world.run("", "import", file.toString());

    assertThat(world.err())
        .contains("http/x: the table \"commands\" of http reads its command line otherwise");
  }

  @Test
  void an_export_of_nothing_ends_with_3() throws IOException {
    world.run("", "import", list().toString());

    assertThat(
            world.run("", "export", "net", "--no-bundled", "--level", "senior", "--format", "csv"))
        .isEqualTo(3);
  }
}
