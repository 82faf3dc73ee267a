package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program with answers that were written before, and with a configuration. */
class AnswersIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();

  private static final String ALL_RIGHT =
      """
      demo/choice: 1
      demo/several: [1, 3]
      demo/true-false: true
      demo/short: namespaces
      demo/command: docker run -d -p 8080:80 nginx
      demo/cloze: [namespaces, cgroups]
      demo/order: 1 2 3
      demo/match: [1a, 2b, 3c]
      demo/open: |
        They share the same kernel.
        They start faster.
      demo/task: [1, 2]
      """;

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private Program.Result quiz(String answers, String... options) throws Exception {
    Path file = home.resolve("answers.yaml");
    Files.writeString(file, answers);
    List<String> args =
        new ArrayList<>(List.of("quiz", "--no-bundled", "--decks", DECKS.toString()));
    args.addAll(List.of("--answers", file.toString()));
    args.addAll(List.of(options));
    return program.run("", args.toArray(String[]::new));
  }

  @Test
  void right_answers_to_all_types_reach_the_highest_mark() throws Exception {
    Program.Result result = quiz(ALL_RIGHT, "--pass", "100");

    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> line.startsWith("Right"))).hasSize(9);
    assertThat(result.out()).contains("\nFound 2 of 2 points.\n", "1 answer nobody ticked");
    assertThat(result.status()).isZero();
    assertThat(Files.readAllLines(program.history())).hasSize(10);
  }

  @Test
  void json_serves_as_well_and_the_results_come_as_json() throws Exception {
    Program.Result result =
        quiz("{\"demo/choice\": 2, \"demo/several\": [1, 3]}", "--json", "--pass", "60");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"answer\":[2],\"expected\":[1]")
        .contains("\"answer\":[1,3]")
        .contains("\"answered\":2,\"correct\":1,\"found\":0,\"score\":0.5");
  }

  @Test
  void other_conditions_hold_as_well() throws Exception {
    Program.Result result = quiz(ALL_RIGHT, "--type", "choice");

    assertThat(result.out().lines().filter(line -> line.startsWith("Question"))).hasSize(2);
  }

  @Test
  void a_review_asks_only_what_is_answered_too() throws Exception {
    Path file = home.resolve("answers.yaml");
    Files.writeString(file, "demo/short: namespaces\n");

    Program.Result result =
        program.run(
            "",
            "review",
            "--no-bundled",
            "--decks",
            DECKS.toString(),
            "--answers",
            file.toString());

    assertThat(result.out()).contains("Question 1 of 1. demo").contains("Right");
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void nothing_after_a_key_is_dont_know() throws Exception {
    Program.Result result = quiz("demo/short:\n", "--pass", "1");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("Wrong");
  }

  @Test
  void wrong_answers_are_not_asked_again_for_ever() throws Exception {
    assertThat(quiz("demo/choice: 2\n", "--retry").status()).isZero();
  }

  @Test
  void all_keys_that_do_not_exist_are_named_with_their_places() throws Exception {
    Program.Result result = quiz("demo/choise: 1\ndmo/short: x\nshort: x\n");

    assertThat(result.status()).isEqualTo(65);
    assertThat(result.err()).contains("answers.yaml:3:1: error: \"short\" is not a question key");

    result = quiz("demo/choise: 1\ndmo/short: x\n");
    assertThat(result.status()).isEqualTo(65);
    assertThat(result.err())
        .contains("answers.yaml:1:1: error: there is no question demo/choise; did you mean")
        .contains("answers.yaml:2:1: error: there is no topic dmo; did you mean demo?");
  }

  @Test
  void an_answer_that_cannot_be_read_is_named_with_its_place() throws Exception {
    Program.Result result = quiz("demo/short: namespaces\ndemo/choice: 7\n");

    assertThat(result.status()).isEqualTo(65);
    assertThat(result.err()).contains("answers.yaml:2:1: 7 is not one of 1 to 3");
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void the_configuration_says_what_is_usual_and_options_win() throws Exception {
    Path config = home.resolve(".config/prep/config.yaml");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "count: 2\norder: deck\n");

    Program.Result usual = program.run("", "quiz", "docker");
    Program.Result asked = program.run("", "quiz", "docker", "-n", "1");

    assertThat(usual.out()).contains("Question 1 of 2.");
    assertThat(asked.out()).contains("Question 1 of 1.");
  }

  @Test
  void a_bad_configuration_ends_with_status_2_and_leaves_help_alone() throws Exception {
    Path config = home.resolve(".config/prep/config.yaml");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "count: many\n");

    Program.Result quiz = program.run("", "quiz", "docker");

    assertThat(quiz.status()).isEqualTo(2);
    assertThat(quiz.err()).startsWith(config + ":1:8: error: \"count\" is \"many\"");
    assertThat(program.run("", "quiz", "--help").status()).isZero();
  }
}
