package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void an_import_sums_up_and_lists_what_it_refuses() throws IOException {
    int status = world.run("", "import", list().toString());

    assertThat(status).isEqualTo(65);
    assertThat(world.out()).startsWith("1 imported, 1 drafts, 1 refused\n  net: 2\n");
    assertThat(world.err()).contains("net.md:4: no option is marked as right");
    assertThat(home.resolve("data/decks/net.yaml")).content().contains("draft: true");
  }

  @Test
  void importing_again_changes_nothing() throws IOException {
    world.run("", "import", list().toString());
    String deck = Files.readString(home.resolve("data/decks/net.yaml"));

    world.run("", "import", list().toString());

    assertThat(world.out()).startsWith("0 imported, 0 drafts, 1 refused, 2 unchanged\n");
    assertThat(home.resolve("data/decks/net.yaml")).hasContent(deck);
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
    assertThat(world.err()).contains("did you mean gift?").contains("Known: markdown, gift");
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

    assertThat(world.out()).startsWith("0 imported, 0 drafts, 0 refused, 1 unchanged\n");
  }

  @Test
  void what_a_format_has_no_place_for_is_said() {
    world.run(
        "[{\"id\":\"a\",\"type\":\"order\",\"question\":\"Order.\",\"steps\":[\"b\",\"c\",\"d\"]}]",
        "import",
        "-");

    assertThat(world.run("", "export", "stdin", "--no-bundled", "--format", "gift")).isZero();
    assertThat(world.err()).contains("gift has no place for stdin/a");
  }

  @Test
  void an_export_of_nothing_ends_with_3() throws IOException {
    world.run("", "import", list().toString());

    assertThat(world.run("", "export", "net", "--no-bundled", "--tag", "none", "--format", "csv"))
        .isEqualTo(3);
  }
}
