package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions as lists of keys and as JSON for scripts, with the built program. */
class ListIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", "2026-11-21T10:00:00Z");
    Files.createDirectories(home.resolve("decks"));
    Files.writeString(
        home.resolve("decks/fruit.yaml"),
        """
        title: Fruit
        questions:
          - {id: apple, type: true-false, level: junior, question: An apple?, answer: true}
          - {id: pear, type: short, level: mid, tags: [green], question: A pear?, answer: pear}
          - {id: plum, type: short, level: mid, draft: true, question: A plum?, answer: plum}
        """);
    Files.writeString(
        home.resolve("decks/nuts.yaml"),
        """
        title: Nuts
        questions:
          - {id: hazel, type: true-false, level: mid, question: A hazel?, answer: true}
        """);
  }

  private Program.Result prep(String input, String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return program.run(input, all.toArray(String[]::new));
  }

  @Test
  void list_takes_the_selection_of_a_quiz_and_writes_the_keys_it_would_choose_from()
      throws Exception {
    prep("f\n", "quiz", "--id", "fruit/apple");

    assertThat(prep("", "list").out()).isEqualTo("fruit/apple\nfruit/pear\nnuts/hazel\n");
    assertThat(prep("", "list", "--new").out()).isEqualTo("fruit/pear\nnuts/hazel\n");
    assertThat(prep("", "list", "--wrong").out()).isEqualTo("fruit/apple\n");
    assertThat(prep("", "list", "fruit", "--level", "mid").out()).isEqualTo("fruit/pear\n");
    assertThat(prep("", "list", "--type", "true-false", "-0").out())
        .isEqualTo("fruit/apple\0nuts/hazel\0");
    assertThat(prep("", "list", "--id", "fruit/plum").out()).isEqualTo("fruit/plum\n");
    program.with("PREP_NOW", "2026-11-23T10:00:00Z");
    assertThat(prep("", "list", "--due").out()).isEqualTo("fruit/apple\n");
  }

  @Test
  void list_as_json_says_what_a_script_chooses_by() throws Exception {
    prep("f\n", "quiz", "--id", "fruit/apple");

    assertThat(prep("", "list", "fruit", "--json").out())
        .isEqualTo(
            """
            [{"key":"fruit/apple","topic":"fruit","type":"true-false","level":"junior","tags":[],\
            "new":false,"due":"2026-11-22"},\
            {"key":"fruit/pear","topic":"fruit","type":"short","level":"mid","tags":["green"],\
            "new":true,"due":null}]
            """);
  }

  @Test
  void a_list_without_questions_is_status_3() throws Exception {
    Program.Result result = prep("", "list", "nuts", "--tag", "green");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("prep: no question matches\n");
    assertThat(prep("", "list", "--id", "nuts/pecan").status()).isEqualTo(2);
  }

  @Test
  void what_is_new_is_never_due_and_the_error_names_the_command_that_lists_it() throws Exception {
    Program.Result result = prep("", "due", "--new");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("prep list --new");
  }

  @Test
  void several_questions_are_shown_in_the_order_of_their_keys() throws Exception {
    Program.Result shown = prep("", "show", "nuts/hazel", "fruit/apple");
    Program.Result json = prep("", "show", "nuts/hazel", "fruit/apple", "--json");

    assertThat(shown.out()).containsSubsequence("A hazel?", "An apple?");
    assertThat(json.out().lines().toList()).hasSize(2);
    assertThat(json.out().lines().toList().getFirst()).startsWith("{\"key\":\"nuts/hazel\"");
    assertThat(json.out().lines().toList().getLast()).startsWith("{\"key\":\"fruit/apple\"");
    assertThat(prep("", "show").status()).isEqualTo(2);
    assertThat(prep("", "show", "fruit/apple", "fruit/nope").status()).isEqualTo(2);
  }
}
