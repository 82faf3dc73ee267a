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

class ChoosingTest {

  @TempDir Path home;

  private World world = new World(Path.of(""), Map.of());

  @BeforeEach
  void makeDecks() throws IOException {
    world = new World(home, Map.of("PREP_DATA", home + "/data", "PREP_DECKS", home + "/decks"));
    deck("fruit-red", "red", "apple", "cherry", "plum");
    deck("fruit-green", "green", "pear", "lime");
    deck("nuts", "brown", "hazel", "wal");
    Files.createDirectories(home.resolve("decks/tracks"));
    Files.writeString(
        home.resolve("decks/tracks/garden.yaml"),
        """
        title: The garden
        sections:
          - title: Trees
            items:
              - {id: G-1, item: Trees}
        """);
  }

  private void deck(String topic, String tag, String... ids) throws IOException {
    Files.createDirectories(home.resolve("decks"));
    StringBuilder yaml =
        new StringBuilder("title: T\ndefaults: {tags: [" + tag + "]}\nquestions:\n");
    for (String id : ids) {
      yaml.append("  - {id: ").append(id);
      yaml.append(", type: true-false, question: Right?, answer: true, covers: [G-1]}\n");
    }
    Files.writeString(home.resolve("decks/" + topic + ".yaml"), yaml);
  }

  private int prep(String input, String command) {
    return world.run(input, (command + " --no-bundled").split(" ", -1));
  }

  @Test
  void the_beginning_of_several_topics_lists_them() {
    assertThat(prep("", "quiz fruit")).isEqualTo(2);
    assertThat(world.err())
        .isEqualTo(
            """
            prep: unknown topic: fruit
            Topics that start with it: fruit-green, fruit-red.
            """);
  }

  @Test
  void in_scripts_the_beginning_of_one_topic_is_only_suggested() {
    assertThat(prep("", "list nut")).isEqualTo(2);
    assertThat(world.err()).contains("unknown topic: nut\n", "Did you mean nuts?\n");
  }

  @Test
  void a_tag_that_no_deck_has_is_wrong_usage_with_a_suggestion() {
    assertThat(prep("", "quiz --tag gren")).isEqualTo(2);
    assertThat(world.err())
        .isEqualTo(
            """
            prep: unknown tag: gren
            Did you mean green?
            prep topics --tags lists all tags.
            """);
  }

  @Test
  void a_tag_that_another_deck_has_leaves_nothing_to_ask() {
    assertThat(prep("", "quiz nuts --tag green")).isEqualTo(3);
    assertThat(world.err()).startsWith("prep: no question matches\n");
  }

  @Test
  void topics_lists_tags_and_tracks() {
    prep("", "topics --tags");
    assertThat(world.out()).isEqualTo("brown\t2\ngreen\t2\nred\t3\n");
    prep("", "topics --tracks");
    assertThat(world.out()).isEqualTo("garden\t7\tThe garden\n");
    prep("", "topics --tracks --json");
    assertThat(world.out())
        .isEqualTo("[{\"track\":\"garden\",\"title\":\"The garden\",\"questions\":7}]\n");
  }

  @Test
  void new_questions_of_several_topics_take_turns_the_least_answered_topic_first() {
    prep("t\n", "quiz fruit-green -n 1");
    prep("t\n", "quiz fruit-red -n 1");
    prep("t\n", "quiz fruit-red -n 1");
    prep("t\n".repeat(7), "quiz nuts fruit-* -n 0 --json");

    assertThat(world.out().lines().filter(line -> line.contains("\"event\":\"question\"")))
        .extracting(line -> line.replaceFirst(".*\"key\":\"([^\"]*)\".*", "$1"))
        .startsWith("nuts/hazel", "fruit-green/lime", "fruit-red/plum", "nuts/wal");
  }

  @Test
  void a_bare_quiz_asks_what_was_begun() {
    prep("t\n", "quiz nuts -n 1");
    prep("t\n".repeat(7), "quiz");

    assertThat(world.out()).contains("Question 1 of 2. nuts,");
  }

  @Test
  void where_nothing_is_due_it_is_said_when_something_will_be() {
    prep("t\n", "quiz nuts -n 1");

    assertThat(prep("", "quiz --due")).isEqualTo(3);
    assertThat(world.err())
        .startsWith("prep: nothing is due until ")
        .contains(", then 1 question\n");
    assertThat(prep("", "due")).isZero();
    assertThat(world.out()).isEmpty();
    assertThat(world.err()).startsWith("prep: nothing is due until ");
    assertThat(prep("", "due --count")).isZero();
    assertThat(world.out()).isEqualTo("0\n");
    assertThat(world.err()).isEmpty();
  }

  @Test
  void a_review_says_when_all_new_questions_of_the_day_are_done() throws IOException {
    Files.createDirectories(home.resolve(".config/prep"));
    Files.writeString(home.resolve(".config/prep/config.yaml"), "new-per-day: 2\n");
    prep("t\n", "quiz nuts -n 1");

    assertThat(prep("t\n", "review")).isZero();
    assertThat(prep("", "review")).isEqualTo(3);
    assertThat(world.err())
        .startsWith("prep: nothing is due until ")
        .contains(
            "\nToday's 2 new questions are done; prep quiz --new asks more.\nprep quiz --cram ");
  }
}
