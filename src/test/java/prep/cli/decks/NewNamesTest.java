package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.cli.command.World;

/** The names that decks can get, and what is said of those that no deck has. */
class NewNamesTest {

  @TempDir Path home;

  private World world = new World(Path.of(""), Map.of());

  @BeforeEach
  void makeDecks() throws IOException {
    world = new World(home, Map.of("PREP_DATA", home + "/data"));
    deck("rust/ownership");
    deck("golang");
  }

  private void deck(String topic) throws IOException {
    Path file = home.resolve("data/decks/" + topic + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "title: T\n"
            + "questions:\n"
            + "  - {id: moved, type: true-false, question: Right?, answer: true}\n");
  }

  private List<String> decks() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("data/decks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("yaml"))
          .sorted()
          .toList();
    }
  }

  private String prep(String command) {
    assertThat(world.run("", (command + " --no-bundled").split(" ", -1))).isEqualTo(2);
    return world.err();
  }

  @ParameterizedTest
  @CsvSource({
    "Rust/Owner_ship, rust/owner-ship",
    "C++, cpp",
    "web_http, web-http",
    "Web HTTP, web-http",
    "v1.2, v1-2",
    "tracks/x, tracks-questions/x",
    "a--b, a-b",
    "rust//x, rust/x",
    "http.yaml, http",
    "web/http.yml, web/http"
  })
  void new_and_move_refuse_the_same_names_and_say_a_good_one(String name, String better)
      throws IOException {
    String refused =
        "prep: \"" + name + "\" is not a topic\nUse lowercase letters, digits and hyphens";
    assertThat(world.run("", "new", name, "--no-bundled")).isEqualTo(2);
    assertThat(world.err()).startsWith(refused).endsWith(": " + better + ".\n");
    assertThat(world.run("", "move", "golang", name, "--no-bundled")).isEqualTo(2);
    assertThat(world.err()).startsWith(refused).endsWith(": " + better + ".\n");
    assertThat(world.run("", "move", "golang/moved", name + "/moved", "--no-bundled")).isEqualTo(2);
    assertThat(decks()).containsExactly("golang.yaml", "ownership.yaml");
    assertThat(world.run("", "new", better, "--no-bundled")).isZero();
  }

  @Test
  void a_name_without_letters_gets_examples() {
    assertThat(prep("new ../..")).endsWith("hyphens, such as docker or cloud/aws.\n");
  }

  @Test
  void a_deck_that_has_another_name_can_still_grow() throws IOException {
    deck("Old_name");

    assertThat(world.run("", "new", "Old_name", "--type", "short", "--no-bundled")).isZero();
    assertThat(Files.readString(home.resolve("data/decks/Old_name.yaml"))).contains("type: short");
  }

  @Test
  void letters_of_scripts_without_capitals_are_fine() {
    assertThat(world.run("", "new", "網路", "--no-bundled")).isZero();
    assertThat(world.run("", "move", "golang", "言語", "--no-bundled")).isZero();
  }

  @Test
  void a_topic_in_place_of_a_key_is_said_to_be_one() {
    for (String command : new String[] {"show", "try"}) {
      String answer = command.equals("try") ? " x" : "";
      assertThat(prep(command + " rust/ownership" + answer))
          .isEqualTo(
              """
              prep: rust/ownership is a topic, not a question
              Add the id of a question, such as rust/ownership/moved; prep list rust/ownership lists them.
              """);
    }
  }

  @Test
  void edit_names_the_files_of_a_deck_and_a_track_in_place_of_a_key() throws IOException {
    deck("tracks/golang");

    assertThat(prep("edit rust/ownership"))
        .isEqualTo(
            """
            prep: rust/ownership is a topic, not a question
            Add the id of a question, such as rust/ownership/moved; prep list rust/ownership lists them.
            The file of the deck is %s/data/decks/rust/ownership.yaml.
            """
                .formatted(home));
    assertThat(prep("edit golang"))
        .isEqualTo(
            """
            prep: "golang" is not a question key
            A key is a topic and an id, such as docker/mac-kernel.
            The file of the deck is %s/data/decks/golang.yaml.
            The file of the track is %s/data/decks/tracks/golang.yaml.
            """
                .formatted(home, home));
    deck("rust");
    assertThat(prep("edit rust/ownership"))
        .endsWith("\nThe file of the deck is " + home + "/data/decks/rust/ownership.yaml.\n");
  }

  @Test
  void new_says_what_becomes_of_a_deck_or_a_track_of_that_name() {
    world.run("", "new", "docker", "--type", "short");
    assertThat(world.err())
        .contains("docker.yaml\nIts questions join those of the deck that is there.\n");
    world.run("", "new", "docker", "--type", "short");
    assertThat(world.err()).startsWith("Added a question to ").doesNotContain("join");
    world.run("", "new", "--track", "backend-systems");
    assertThat(world.err())
        .contains(
            "backend-systems.yaml\n"
                + "It takes the place of the bundled track; to keep both, rename the file.\n");
    world.run("", "new", "--track", "frontend-of-mine");
    assertThat(world.err()).startsWith("Wrote ").doesNotContain("takes the place");
  }

  @Test
  void a_topic_below_another_one_is_said_to_be_one_too() throws IOException {
    deck("rust");

    assertThat(prep("show rust/ownership"))
        .startsWith("prep: rust/ownership is a topic, not a question\n");
    assertThat(prep("show rust/ownershi")).startsWith("prep: unknown question: rust/ownershi\n");
  }

  @Test
  void an_id_without_its_topic_finds_its_question() {
    assertThat(prep("show python/moved"))
        .isEqualTo(
            """
            prep: unknown topic: python
            Did you mean golang/moved or rust/ownership/moved?
            prep list TOPIC lists the questions of a topic, prep search TEXT finds questions by words.
            """);
    assertThat(prep("show goland/moved")).contains("Did you mean golang/moved?\n");
    assertThat(prep("show goland/other")).contains("Did you mean golang?\n");
    assertThat(prep("show rust/other")).contains("Did you mean rust/ownership?\n");
  }

  @Test
  void where_no_question_is_close_the_ways_to_find_one_are_named() {
    assertThat(prep("show golang/xyz"))
        .isEqualTo(
            """
            prep: unknown question: golang/xyz
            prep list golang lists the questions of a topic, prep search TEXT finds questions by words.
            """);
    assertThat(prep("quiz --id q/xyz")).endsWith("prep search TEXT finds questions by words.\n");
  }
}
