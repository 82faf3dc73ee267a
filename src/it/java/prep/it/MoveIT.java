package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and decks get other names, and their progress follows. */
class MoveIT {

  private static final String DECK =
      """
      title: Own
      questions:
        - id: one
          type: short
          question: What is 1 + 1?
          answer: "2"
        # the other one
        - id: two
          type: short
          question: What is 2 + 2?
          answer: "4"
      """;

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void answerOnce() throws Exception {
    program = new Program(home);
    Files.createDirectories(deck("own").getParent());
    Files.writeString(deck("own"), DECK);
    program.run("2\n4\n", "quiz", "own", "--order", "deck");
  }

  private Path deck(String topic) {
    return program.data().resolve("decks").resolve(topic + ".yaml");
  }

  private String topics() throws Exception {
    return program.run("", "topics", "--json").out();
  }

  @Test
  void the_progress_of_a_question_follows_it_to_another_deck() throws Exception {
    Program.Result result = program.run("", "move", "own/two", "sums/two-and-two");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo("Moved own/two to sums/two-and-two; its progress follows.\n");
    assertThat(Files.readString(deck("sums"))).contains("# the other one", "was: [own/two]");
    assertThat(Files.readString(deck("own"))).doesNotContain("two");
    assertThat(program.run("", "progress", "orphans").out()).isEmpty();
    program.run("", "progress", "rebuild");
    assertThat(Files.readString(program.progress())).contains("\"sums/two-and-two\"");
  }

  @Test
  void an_id_that_is_no_kebab_case_is_said_to_be_none() throws Exception {
    Program.Result result = program.run("", "move", "own/two", "own/Two_plus_two");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("the id \"Two_plus_two\" is not kebab-case");
    assertThat(Files.readString(deck("own"))).isEqualTo(DECK);
  }

  @Test
  void the_progress_of_a_deck_follows_it() throws Exception {
    Program.Result result = program.run("", "move", "own", "mine/own");

    assertThat(result.status()).isZero();
    assertThat(deck("own")).doesNotExist();
    assertThat(Files.readString(deck("mine/own"))).startsWith("was: [own]\ntitle: Own\n");
    assertThat(program.run("", "progress", "orphans").out()).isEmpty();
    assertThat(topics()).contains("\"topic\":\"mine/own\"").contains("\"questions\":2,\"new\":0");
  }

  @Test
  void the_progress_of_a_question_follows_it_from_move_to_move() throws Exception {
    List<String> keys =
        List.of("own/two", "own/a-b", "own/a-c", "sums/a-c", "sums/a-d", "sums/a-c");
    for (int i = 1; i < keys.size(); i++) {
      String key = keys.get(i);
      assertThat(program.run("", "move", keys.get(i - 1), key).status()).isZero();
      assertThat(program.run("", "show", key).out()).contains("1 answer,");
      assertThat(program.run("", "progress", "orphans").out()).isEmpty();
    }
  }

  @Test
  void progress_never_changes_hands() throws Exception {
    program.run("", "move", "own/two", "own/three");

    assertThat(program.run("", "move", "own/one", "own/two").err())
        .contains(
            "own/two is what own/three was called; its progress would go to the wrong question");
    program.run("", "move", "own", "mine");
    Files.writeString(deck("other"), DECK);
    assertThat(program.run("", "move", "other", "own").err())
        .contains("own is what mine was called; its progress would go to the wrong question");
    assertThat(program.run("", "move", "other/one", "own/one").err())
        .contains("own/one is what mine/one was called");
    assertThat(program.run("", "move", "mine", "own").status()).isZero();
    assertThat(program.run("", "show", "own/three").out()).contains("1 answer,");
  }

  @Test
  void what_cannot_be_moved_is_said_and_left_alone() throws Exception {
    assertThat(program.run("", "move", "docker/mac-kernel", "docker/mac").err())
        .contains("is bundled and cannot be moved");
    assertThat(program.run("", "move", "own/one", "own/two").err()).contains("already");
    assertThat(program.run("", "move", "own", "docker").err()).contains("already");
    assertThat(program.run("", "move", "own", "../x").err()).contains("is not a topic");
    assertThat(program.run("", "move", "own/on", "own/x").err()).contains("Did you mean own/one?");
    assertThat(Files.readString(deck("own"))).isEqualTo(DECK);
  }

  @Test
  void follow_ups_in_any_own_deck_go_on_asking_what_was_moved() throws Exception {
    Files.writeString(
        deck("own"),
        DECK.replace(
            "answer: \"2\"\n", "answer: \"2\"\n    followups: [{ask: two, when: missed}]\n"));
    Files.writeString(
        deck("more"),
        """
        questions:
          - id: three
            type: short
            question: What is 3 + 3?
            answer: "6"
            followups: [{ask: own/two, when: answered}, {ask: own/one, when: missed}]
        """);

    Program.Result question = program.run("", "move", "own/two", "sums/two");

    assertThat(question.err()).isEmpty();
    assertThat(question.out())
        .startsWith("Moved own/two to sums/two; its progress follows.\n")
        .contains("Its new name is also in the follow-ups of ", "more.yaml.\n");
    assertThat(Files.readString(deck("own"))).contains("[{ask: sums/two, when: missed}]");
    assertThat(Files.readString(deck("more")))
        .contains("[{ask: sums/two, when: answered}, {ask: own/one, when: missed}]");

    program.run("", "move", "own", "mine");

    assertThat(Files.readString(deck("mine"))).contains("[{ask: sums/two, when: missed}]");
    assertThat(Files.readString(deck("more")))
        .contains("[{ask: sums/two, when: answered}, {ask: mine/one, when: missed}]");
    assertThat(program.run("", "show", "more/three").out())
        .contains("Follow-up if answered: sums/two  What is 2 + 2?");
    assertThat(program.run("", "lint").err()).doesNotContain("follow-up");
  }
}
