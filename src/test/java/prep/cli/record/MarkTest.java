package prep.cli.record;

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
import prep.cli.command.World;

/** Questions are muted and marked as doubtful outside a session. */
class MarkTest {

  private static final String KEY = "docker/mac-kernel";
  private static final String OTHER = "docker/dockerfile-cache-order";

  @TempDir Path home;
  private World world;

  @BeforeEach
  void makeWorld() {
    world = new World(home, Map.of("PREP_DEVICE", "laptop"));
  }

  private String done(String... arguments) {
    assertThat(world.run("", arguments)).as(world.err()).isZero();
    return world.out();
  }

  private List<String> events() throws IOException {
    Path file = home.resolve(".local/share/prep/history/laptop.jsonl");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> line.substring(line.indexOf("000Z\",") + 6)).toList();
    }
  }

  @Test
  void questions_are_muted_and_asked_again() throws IOException {
    assertThat(done("mute", KEY, OTHER))
        .isEqualTo(
            KEY
                + " is muted now; prep unmute "
                + KEY
                + " undoes that.\n"
                + OTHER
                + " is muted now; prep unmute "
                + OTHER
                + " undoes that.\n");
    assertThat(done("topics", "--muted").lines()).hasSize(2);
    assertThat(done("show", KEY)).contains("muted    never asked; prep unmute " + KEY);

    assertThat(done("unmute", KEY)).isEqualTo(KEY + " is no longer muted.\n");
    assertThat(done("topics", "--muted").lines()).hasSize(1);
    assertThat(done("show", KEY)).contains("to mute  prep mute " + KEY);
    assertThat(events())
        .containsExactly(
            "\"mute\":\"" + KEY + "\"}",
            "\"mute\":\"" + OTHER + "\"}",
            "\"mute\":\"" + KEY + "\",\"on\":false}");
  }

  @Test
  void a_question_is_marked_as_doubtful_with_a_note_of_several_words() throws IOException {
    assertThat(done("flag", KEY, "two", "fit")).contains("prep unflag " + KEY);
    assertThat(done("topics", "--flagged")).isEqualTo(KEY + "\ttwo fit\n");
    assertThat(done("show", KEY)).contains("two fit; prep unflag " + KEY);

    assertThat(done("unflag", KEY)).isEqualTo(KEY + " is no longer flagged.\n");
    assertThat(done("topics", "--flagged")).isEmpty();
    assertThat(done("show", KEY)).contains("to flag  prep flag " + KEY + " NOTE");
    assertThat(events())
        .hasSize(2)
        .first()
        .isEqualTo("\"flag\":\"" + KEY + "\",\"note\":\"two fit\"}");
  }

  @Test
  void another_note_takes_the_place_of_the_first() {
    done("flag", KEY, "two fit");
    done("flag", KEY, "none fits");

    assertThat(done("topics", "--flagged")).isEqualTo(KEY + "\tnone fits\n");
  }

  @Test
  void what_is_so_already_is_said_and_not_recorded() throws IOException {
    done("mute", KEY);
    done("flag", KEY, "two fit");

    assertThat(done("mute", KEY)).isEqualTo(KEY + " is already muted.\n");
    assertThat(done("flag", KEY)).isEqualTo(KEY + " is already flagged.\n");
    assertThat(done("unmute", OTHER)).isEqualTo(OTHER + " is not muted.\n");
    assertThat(done("unflag", OTHER)).isEqualTo(OTHER + " is not flagged.\n");
    assertThat(events()).hasSize(2);
  }

  @Test
  void progress_undo_takes_it_back() {
    done("mute", KEY);

    assertThat(done("progress", "undo")).startsWith("Undid the muting of " + KEY);
    assertThat(done("topics", "--muted")).isEmpty();
  }

  @Test
  void with_one_unknown_key_nothing_is_done() {
    assertThat(world.run("", "mute", KEY, "docker/mac-kernal")).isEqualTo(2);
    assertThat(world.err())
        .contains("unknown question: docker/mac-kernal", "Did you mean docker/mac-kernel?");
    assertThat(done("topics", "--muted")).isEmpty();
  }

  @Test
  void what_has_lost_its_deck_can_be_unmuted() throws IOException {
    Path deck = home.resolve(".local/share/prep/decks/mine.yaml");
    Files.createDirectories(deck.getParent());
    Files.writeString(
        deck,
        """
        title: Mine
        questions:
          - {id: a, type: true-false, question: It is., answer: true, explanation: It is.}
        """);
    done("mute", "mine/a");
    Files.delete(deck);

    assertThat(done("unmute", "mine/a")).isEqualTo("mine/a is no longer muted.\n");
    assertThat(world.run("", "mute", "mine/a")).isEqualTo(2);
  }

  @Test
  void keys_are_completed() {
    assertThat(done("__complete", "unmute", "docker/mac")).isEqualTo(KEY + "\n");
    assertThat(done("__complete", "un")).contains("unmute\t", "unflag\t");
  }
}
