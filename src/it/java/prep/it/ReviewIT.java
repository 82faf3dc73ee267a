package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming back day after day, with the built program. */
class ReviewIT {

  private static final String SATURDAY = "2026-11-21T10:00:00Z";
  private static final String MONDAY = "2026-11-23T10:00:00Z";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", SATURDAY);
    for (String topic : List.of("apples", "pears")) {
      StringBuilder deck = new StringBuilder("title: Fruit\nquestions:\n");
      for (int i = 1; i <= 15; i++) {
        deck.append(
            "  - {id: q%d, type: true-false, question: Number %d?, answer: true}\n"
                .formatted(i, i));
      }
      Path file = home.resolve("decks").resolve(topic + ".yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, deck);
    }
  }

  private Program.Result prep(String input, String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return program.run(input, all.toArray(String[]::new));
  }

  private List<String> asked(Program.Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.contains("\"event\":\"question\""))
        .map(line -> line.replaceFirst(".*\"key\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Test
  void what_is_due_comes_before_what_is_new_the_most_forgotten_first_and_topics_take_turns()
      throws Exception {
    assertThat(prep("t\nf\nt\n", "quiz", "--id", "apples/q1,apples/q2,pears/q1").status()).isZero();
    program.with("PREP_NOW", MONDAY);

    assertThat(prep("", "due").out()).isEqualTo("apples/q2\npears/q1\napples/q1\n");
    assertThat(asked(prep("t\n".repeat(40), "review", "--json")))
        .hasSize(23)
        .startsWith("apples/q2", "pears/q1", "apples/q1", "apples/q3", "pears/q2", "apples/q4");
  }

  @Test
  void new_questions_are_limited_by_day_and_those_learnt_in_a_quiz_count() throws Exception {
    assertThat(asked(prep("t\n".repeat(5), "quiz", "apples", "-n", "5", "--json"))).hasSize(5);

    assertThat(asked(prep("t\n".repeat(40), "review", "pears", "--json"))).hasSize(15);
    assertThat(prep("", "review").status()).isEqualTo(3);
    program.with("PREP_NOW", "2026-11-22T10:00:00Z");
    assertThat(asked(prep("", "review", "--json", "--dry-run"))).isNotEmpty();
  }

  @Test
  void new_questions_come_from_topics_with_an_answer_unless_others_are_named() throws Exception {
    prep("t\n", "quiz", "--id", "apples/q1");

    assertThat(asked(prep("t\n".repeat(40), "review", "--json", "--dry-run")))
        .hasSize(14)
        .allMatch(key -> key.startsWith("apples/"));
    assertThat(asked(prep("t\n".repeat(40), "review", "pears", "--json", "--dry-run")))
        .hasSize(15)
        .allMatch(key -> key.startsWith("pears/"));
  }

  @Test
  void nothing_due_is_status_3_and_tells_when_it_goes_on_and_how_to_practise() throws Exception {
    prep("t\n".repeat(20), "review");
    Program.Result result = prep("", "review");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            prep: nothing is due until Mon 23 Nov, then 20 questions
            Today's 20 new questions are done; prep quiz --new asks more.
            prep quiz --cram lets you practise anyway, without changing the schedule.
            """);
    assertThat(prep("", "review", "--allow-empty").status()).isZero();
  }

  @Test
  void due_counts_for_prompts_and_writes_nothing() throws Exception {
    Program.Result none = prep("", "due", "--count");
    assertThat(none.status()).isZero();
    assertThat(none.out()).isEqualTo("0\n");
    assertThat(program.data()).doesNotExist();

    prep("t\nt\n", "quiz", "--id", "apples/q1,pears/q1");
    Files.delete(program.data().resolve(".lock"));
    program.with("PREP_NOW", MONDAY);
    assertThat(prep("", "due", "--count").out()).isEqualTo("2\n");
    assertThat(prep("", "due", "apples", "--count").out()).isEqualTo("1\n");
    assertThat(prep("", "due", "pears", "--json").out())
        .startsWith("[{\"key\":\"pears/q1\",\"topic\":\"pears\",\"due\":\"2026-11-23\",")
        .endsWith("}]\n");
    assertThat(program.data().resolve(".lock")).doesNotExist();
  }

  @Test
  void without_a_command_a_newcomer_is_welcomed_and_others_see_their_day() throws Exception {
    assertThat(prep("").out()).contains("interview questions: 30 in 2 topics");

    prep("t\nf\n", "quiz", "--id", "apples/q1,apples/q2");
    assertThat(prep("").out())
        .contains("Saturday 21 November")
        .contains("Nothing to review until Sun 22 Nov, then 1 question. 13 new today")
        .contains("prep review");
    program.with("PREP_NOW", MONDAY);
    Program.Result monday = prep("");
    assertThat(monday.status()).isZero();
    assertThat(monday.out()).contains("2 to review and 13 new today").contains("2 days ago");
    assertThat(monday.err()).isEmpty();
  }

  @Test
  void the_last_thing_recorded_is_taken_back_and_told_again_and_again() throws Exception {
    prep("t\nf\n", "quiz", "--id", "apples/q1,apples/q2");

    assertThat(prep("", "progress", "undo").out())
        .isEqualTo("Undid the answer to apples/q2 from Sat 21 Nov 10:00 (0 %).\n");
    assertThat(prep("", "progress", "undo").out()).contains("apples/q1");
    assertThat(prep("", "progress", "undo").status()).isEqualTo(3);
    assertThat(Files.readAllLines(program.history())).hasSize(4);
    assertThat(Files.readString(program.data().resolve("progress.json")))
        .doesNotContain("apples/q1");
  }

  @Test
  void a_reset_wants_a_yes_lets_questions_be_new_and_can_be_taken_back() throws Exception {
    prep("t\nt\n", "quiz", "--id", "apples/q1,pears/q1");

    Program.Result unasked = prep("", "progress", "reset", "apples/*");
    assertThat(unasked.status()).isEqualTo(2);
    assertThat(unasked.err()).contains("1 question").contains("--yes");
    Program.Result unclear = prep("", "progress", "reset", "apples", "--yes");
    assertThat(unclear.status()).isEqualTo(3);
    assertThat(unclear.err()).contains("Did you mean apples/*?");

    assertThat(prep("", "progress", "reset", "apples/*", "--yes").out())
        .isEqualTo("Reset 1 question; prep progress undo reverts it.\n");
    assertThat(prep("", "topics").out()).startsWith("apples\t15\t15\t");
    assertThat(prep("", "progress", "undo").out()).contains("the reset of apples/*");
    assertThat(prep("", "topics").out()).startsWith("apples\t15\t14\t");
  }

  @Test
  void progress_is_made_again_from_the_history_byte_for_byte() throws Exception {
    prep("t\nf\nt\n", "quiz", "-n", "3");
    Path file = program.data().resolve("progress.json");
    String before = Files.readString(file);
    Files.writeString(file, "nonsense");

    Program.Result result = prep("", "progress", "rebuild");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("Rebuilt progress.json from 3 answers to 3 questions.\n");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(prep("", "progress", "path").out()).isEqualTo(program.data() + "\n");
  }

  @Test
  void answers_to_questions_that_are_gone_are_kept_as_orphans() throws Exception {
    prep("t\nt\n", "quiz", "--id", "apples/q1,pears/q1");
    assertThat(prep("", "progress", "orphans").out()).isEmpty();
    Files.delete(home.resolve("decks/pears.yaml"));

    assertThat(prep("", "progress", "orphans").out()).isEqualTo("pears/q1\n");
  }

  @Test
  void an_export_of_one_device_is_merged_on_another() throws Exception {
    prep("t\nf\n", "quiz", "--id", "apples/q1,pears/q1");
    Path file = home.resolve("all.jsonl");
    Files.writeString(file, prep("", "progress", "export").out());
    String before = Files.readString(program.data().resolve("progress.json"));

    program.with("PREP_DATA", home.resolve("other").toString()).with("PREP_DEVICE", "other");
    assertThat(prep("", "progress", "merge", file.toString()).out())
        .isEqualTo("Merged 2 events of " + file + ".\n");
    assertThat(prep("", "progress", "merge", file.toString()).out())
        .isEqualTo("Nothing new in " + file + ".\n");
    assertThat(Files.readString(home.resolve("other/progress.json")).replace("all.jsonl", ""))
        .isEqualTo(before.replace("test.jsonl", ""));
    program.with("PREP_DEVICE", "all");
    assertThat(prep("", "progress", "merge", file.toString()).status()).isEqualTo(65);
    assertThat(prep("", "progress").status()).isEqualTo(2);
  }

  @Test
  void statistics_come_as_tables_and_as_json() throws Exception {
    assertThat(prep("", "stats").out()).isEqualTo("No answers yet.\n");
    prep("t\nf\n", "quiz", "--id", "apples/q1,apples/q2");
    program.with("PREP_NOW", MONDAY);
    prep("f\nt\n", "quiz", "--id", "apples/q1,apples/q2");
    prep("t\n", "quiz", "--id", "pears/q1");

    assertThat(prep("", "stats").out())
        .contains("5 answers on 2 days")
        .contains("Nov 2026: 5 answers on 2 days")
        .contains("retention 50 %")
        .contains("pears: 1 answer, ")
        .contains("apples/q1: last answer wrong, 1 lapse, recall today");
    assertThat(prep("", "stats", "pears").out()).contains("1 answer on 1 day");
    assertThat(prep("", "stats", "apples", "--json").out())
        .startsWith("{\"today\":\"2026-11-23\",\"answers\":4,")
        .contains("\"days\":{\"2026-11-21\":2,\"2026-11-23\":2}")
        .contains(
            "\"topic\":\"apples\",\"answered\":4,\"score\":0.5,\"covered\":0.1333,\"recall\":0.5,\"reviews\":2,")
        .contains("\"weakest\":[{\"key\":\"apples/q")
        .endsWith("}\n");
    assertThat(prep("", "stats", "plums").status()).isEqualTo(2);
  }
}
