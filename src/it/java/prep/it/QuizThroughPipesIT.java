package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built program as scripts use it. */
@Order(1)
class QuizThroughPipesIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private Program.Result quiz(String input, String... options) throws Exception {
    List<String> args =
        new ArrayList<>(List.of("quiz", "--no-bundled", "--decks", DECKS.toString()));
    args.addAll(List.of(options));
    return program.run(input, args.toArray(String[]::new));
  }

  @Test
  void three_docker_questions_are_asked_graded_and_recorded() throws Exception {
    Program.Result result =
        program.run(
            "1\n2\n1\n", "quiz", "-t", "docker", "-n", "3", "--type", "choice", "--seed", "7");

    assertThat(result.status()).isZero();
    assertThat(result.out().lines().filter(line -> line.matches("(Right|Partly right|Wrong).*")))
        .hasSize(3);
    assertThat(Files.readString(program.data().resolve("progress.json")))
        .contains("\"docker\"")
        .contains("\"answered\"");
    assertThat(Files.readAllLines(program.history())).hasSize(3);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice     | 1                                     | Right",
        "choice     | 2                                     | Wrong",
        "several    | 1 3                                   | Right",
        "several    | 3                                     | Partly right",
        "true-false | t                                     | Right",
        "true-false | no                                    | Wrong",
        "short      | Namespaces                            | Right",
        "short      | chroot                                | Wrong",
        "command    | docker container run -p 8080:80 -d nginx | Right",
        "command    | docker run nginx                      | Wrong",
        "cloze      | namespaces; cgroups                   | Right",
        "cloze      | namespaces; chroot                    | Partly right",
        "open       | They share the same kernel. They start faster. | Found 2 of 2 points",
        "open       | No idea.                              | Found 0 of 2 points",
        "open       | 0                                     | Wrong",
        "task       | 1 2                                   | Right",
        "task       | 1                                     | Partly right",
        "short      | 0                                     | Wrong"
      })
  void each_type_is_graded(String id, String answer, String verdict) throws Exception {
    Program.Result result = quiz(answer + "\n", "--id", "demo/" + id);

    assertThat(result.status()).isZero();
    assertThat(result.out().lines().anyMatch(line -> line.startsWith(verdict))).isTrue();
  }

  @Test
  void an_answer_that_cannot_be_read_ends_the_session_and_says_where() throws Exception {
    Program.Result result = quiz("1\n7\n", "--id", "demo/choice,demo/several");

    assertThat(result.status()).isEqualTo(65);
    assertThat(result.err()).startsWith("stdin:2: 7 is not one of 1 to 3");
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void the_end_of_the_input_ends_the_session_and_what_was_answered_is_summed_up() throws Exception {
    Program.Result result = quiz("1\n", "--id", "demo/choice,demo/several");

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("1 of 2 answered, 1 right");
  }

  @Test
  void a_byte_order_mark_and_carriage_returns_are_no_part_of_an_answer() throws Exception {
    Program.Result result = quiz("\ufeff1\r\n1 3\r\n", "--id", "demo/choice,demo/several");

    assertThat(result.out()).contains("2 right");
  }

  @Test
  void below_the_pass_mark_the_status_is_1() throws Exception {
    assertThat(quiz("1\n2\n", "--id", "demo/choice,demo/several", "--pass", "60").status())
        .isEqualTo(1);
    assertThat(quiz("1\n1 3\n", "--id", "demo/choice,demo/several", "--pass", "100").status())
        .isZero();
  }

  @Test
  void an_open_answer_counts_for_a_pass_mark_only_where_it_is_to() throws Exception {
    String answers = "1\nThey share the same kernel.\n";
    String[] both = {"--id", "demo/choice,demo/open", "--pass", "80"};
    Program.Result without = quiz(answers, both);

    assertThat(without.status()).isZero();
    assertThat(without.out()).contains("Found 1 of 2 points.", "1 right, 1 unconfirmed.");
    assertThat(Files.readString(program.history())).containsOnlyOnce("\"by\":\"words\"");
    assertThat(Files.readString(program.data().resolve("progress.json")))
        .contains("\"answered\": 2, \"correct\": 1");
    assertThat(quiz(answers, "--id", "demo/choice,demo/open", "--pass", "80", "--count-open"))
        .returns(1, Program.Result::status);
  }

  @Test
  void a_pass_mark_with_nothing_left_to_count_is_wrong_usage() throws Exception {
    Program.Result result =
        quiz("They share the same kernel.\n", "--id", "demo/open", "--pass", "80");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("Pass mark 80 %: nothing to count, without 1 answer");
    assertThat(result.err()).contains("--count-open");
  }

  @Test
  void a_dry_run_records_nothing() throws Exception {
    assertThat(quiz("1\n", "--id", "demo/choice", "--dry-run").status()).isZero();

    assertThat(program.data()).doesNotExist();
  }

  @Test
  void commands_work_in_place_of_an_answer() throws Exception {
    Program.Result result =
        quiz(":hint\n:flag is it?\n1\n:skip\n1 3\n", "--id", "demo/choice,demo/several");

    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("Hint: It is a vowel.")
        .contains("Flagged as doubtful: \"is it?\".");
    assertThat(Files.readString(program.history()))
        .contains("\"flag\":\"demo/choice\"")
        .contains("\"hint\":true");
  }

  @Test
  void an_answer_taken_back_does_not_count() throws Exception {
    Program.Result result = quiz("2\n:undo\n1\n1 3\n", "--id", "demo/choice,demo/several");

    assertThat(result.out()).contains("2 of 2 answered, 2 right");
    assertThat(Files.readString(program.history())).contains("\"undo\"");
    assertThat(Files.readString(program.data().resolve("progress.json")))
        .contains("\"correct\": 2");
  }

  @Test
  void mistyped_topics_commands_and_options_are_answered_with_a_suggestion() throws Exception {
    assertThat(quiz("", "-t", "dmeo"))
        .satisfies(r -> assertThat(r.status()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Did you mean demo?"));
    assertThat(program.run("", "quizz"))
        .satisfies(r -> assertThat(r.status()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Did you mean quiz?"));
    assertThat(quiz("", "--topci", "demo"))
        .satisfies(r -> assertThat(r.status()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Did you mean --topic?"));
    assertThat(quiz("", "--id", "demo/choise"))
        .satisfies(r -> assertThat(r.status()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Did you mean demo/choice?"));
  }

  @Test
  void nothing_to_ask_is_status_3_unless_that_is_allowed() throws Exception {
    assertThat(quiz("", "--level", "senior").status()).isEqualTo(3);
    assertThat(quiz("", "--level", "senior", "--allow-empty").status()).isZero();
  }

  @Test
  void a_broken_deck_is_an_error_where_it_is_named_and_a_warning_elsewhere() throws Exception {
    Path decks = Files.createDirectory(home.resolve("mine"));
    Files.writeString(decks.resolve("broken.yaml"), "title: Broken\nquestoins: []\n");
    Files.copy(DECKS.resolve("demo.yaml"), decks.resolve("demo.yaml"));
    String[] roots = {"quiz", "--no-bundled", "--decks", "mine"};

    Program.Result named = program.run("", roots[0], roots[1], roots[2], roots[3], "broken");
    assertThat(named.status()).isEqualTo(65);
    assertThat(named.err()).startsWith("mine/broken.yaml:2:1: error: ");

    Program.Result other = program.run("1\n", roots[0], roots[1], roots[2], roots[3], "-n", "1");
    assertThat(other.status()).isZero();
    assertThat(other.err()).contains("broken is left out");
  }

  @Test
  void a_question_with_a_mistake_is_left_out_and_the_others_are_asked() throws Exception {
    Path decks = Files.createDirectory(home.resolve("mine"));
    String deck =
        """
        questions:
          - {id: good, type: short, question: What is left?, answer: x}
          - {id: bad, type: shrt, question: Q?, answer: x}
        """;
    Files.writeString(decks.resolve("own.yaml"), deck);
    String[] roots = {"quiz", "--no-bundled", "--decks", "mine", "own", "--pass", "50"};

    Program.Result result = program.run("x\n", Arrays.copyOf(roots, 5));
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("What is left?").contains("1 of 1");
    assertThat(result.err())
        .isEqualTo(
            """
            mine/own.yaml:3:21: error: "shrt" is not a question type; did you mean "short"? [unknown-type]
            prep: own is used without the questions above
            """);

    assertThat(program.run("x\n", roots).status()).isEqualTo(65);
  }

  @Test
  void the_same_seed_asks_the_same_questions_in_the_same_order() throws Exception {
    String[] options = {"--order", "random", "--seed", "42", "--dry-run", "-n", "0"};

    assertThat(quiz("", options).out()).isEqualTo(quiz("", options).out());
  }

  @Test
  void text_beyond_ascii_comes_through_under_any_locale() throws Exception {
    Path decks = Files.createDirectory(home.resolve("mine"));
    Files.writeString(
        decks.resolve("words.yaml"),
        """
        title: Words
        questions:
          - {id: sea, type: short, question: "Wie heißt 海 auf Russisch?", answer: море}
        """);
    Program.Result result =
        program
            .with("LANG", "C")
            .run("Море\n", "quiz", "--no-bundled", "--decks", decks.toString(), "words");

    assertThat(result.out()).contains("Wie heißt 海 auf Russisch?").contains("Right");
  }

  @Test
  void escape_sequences_in_a_deck_are_shown_as_symbols() throws Exception {
    Path decks = Files.createDirectory(home.resolve("mine"));
    Files.writeString(
        decks.resolve("evil.yaml"),
        """
        title: Evil
        questions:
          - {id: x, type: short, question: "Clear \\e[2J the \\x07 screen?", answer: "no\\e[31m"}
        """);
    Program.Result result =
        program.run("no\n", "quiz", "--no-bundled", "--decks", decks.toString(), "evil");

    assertThat(result.out()).contains("␛[2J").doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void topics_are_listed_for_scripts() throws Exception {
    quiz("1\n", "--id", "demo/choice");
    String[] roots = {"topics", "--no-bundled", "--decks", DECKS.toString()};

    assertThat(program.run("", roots).out()).isEqualTo("demo\t10\t9\t0\t1\t1\t1.0\t0.1\t1.0\n");
    assertThat(program.run("", roots[0], roots[1], roots[2], roots[3], "--json").out())
        .isEqualTo(
            "[{\"topic\":\"demo\",\"title\":\"Demonstration\",\"questions\":10,\"new\":9,"
                + "\"due\":0,\"answered\":1,\"correct\":1,\"score\":1,"
                + "\"covered\":0.1,\"recall\":1}]\n");
  }

  @Test
  void a_bad_prep_now_is_wrong_usage() throws Exception {
    Program.Result result = program.with("PREP_NOW", "tomorrow").run("", "topics");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("PREP_NOW is not an instant from 1970 to 9899: tomorrow");
  }

  @Test
  void a_data_directory_that_cannot_be_made_is_told_with_status_74() throws Exception {
    Files.writeString(home.resolve("file"), "");
    Program.Result result =
        program
            .with("PREP_DATA", home.resolve("file/data").toString())
            .run("1\n", "quiz", "--no-bundled", "--decks", DECKS.toString(), "--id", "demo/choice");

    assertThat(result.status()).isEqualTo(74);
    assertThat(result.err()).contains("file/data").contains("--data DIR");
    assertThat(result.out()).doesNotContain("Right");
  }
}
