package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;
import prep.deck.Topic;
import prep.files.DeckReader;

/** Every deck that prep writes is sound, by its reader and by its schema. */
class WrittenDecksTest {

  @TempDir Path home;
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    Path editor =
        Files.writeString(home.resolve("ed.sh"), "#!/bin/sh\nfor f; do :; done\necho >> $f\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    world =
        new World(
            home,
            Map.of(
                "PREP_DATA",
                home.resolve("data").toString(),
                "PREP_DEVICE",
                "test",
                "EDITOR",
                editor.toString()));
  }

  private void isSound(String topic) throws IOException {
    Path file = home.resolve("data/decks/" + topic + ".yaml");
    String text = Files.readString(file);
    var deck =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(WrittenDecksTest.class.getResourceAsStream("/prep/schema/deck.json"));
    assertThat(deck.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(DeckReader.read(new Topic(topic), topic, Files.readAllBytes(file)).problems())
        .isEmpty();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  @Test
  void a_new_deck_and_a_question_added_to_it() throws IOException {
    assertThat(world.run("", "new", "mine")).isZero();
    isSound("mine");
    assertThat(world.run("", "new", "mine")).isZero();
    isSound("mine");
  }

  @Test
  void a_new_deck_of_a_topic_that_is_bundled() throws IOException {
    assertThat(world.run("", "new", "docker")).isZero();
    isSound("docker");
  }

  @Test
  void edited_copies_of_bundled_questions() throws IOException {
    world.run("", "list", "git");
    for (String key : world.out().lines().limit(12).toList()) {
      assertThat(world.run("", "edit", key)).isZero();
    }
    isSound("git");
  }

  @Test
  void questions_moved_to_a_topic_of_their_own() throws IOException {
    world.run("", "new", "mine");

    assertThat(world.run("", "move", "mine/example-order", "other/steps")).isZero();

    isSound("other");
    isSound("mine");
    assertThat(world.run("", "move", "mine", "third")).isZero();
    isSound("third");
  }

  @Test
  void imports() throws IOException {
    world.run("", "import", file("list.md", "# A\n\n### What is x?\n\ny\n").toString());
    isSound("list");
    world.run("", "import", file("cards.csv", "question,answer\nWhat?,This\n").toString());
    isSound("cards");
    world.run("", "export", "git", "--format", "json", "-o", home.resolve("git.json").toString());
    world.run("", "import", home.resolve("git.json").toString());
    assertThat(world.err()).isEmpty();
    isSound("git");
  }
}
