package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The built program as other programs use it. */
class QuizInJsonIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  /** A quiz whose events and answers the test takes its time with. */
  private Process started(String... options) throws Exception {
    List<String> command =
        Program.command("quiz", "--json", "--no-bundled", "--decks", DECKS.toString());
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(program.variables());
    return builder.start();
  }

  private List<String> quiz(String input, String... options) throws Exception {
    List<String> args =
        new ArrayList<>(
            List.of("quiz", "--no-bundled", "--decks", DECKS.toString(), "--json", "--seed", "7"));
    args.addAll(List.of(options));
    Program.Result result = program.run(input, args.toArray(String[]::new));
    assertThat(result.status()).isZero();
    return result.out().lines().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "choice",
        "several",
        "true-false",
        "short",
        "command",
        "cloze",
        "order",
        "match",
        "open",
        "task"
      })
  void the_expected_answer_given_back_scores_1(String id) throws Exception {
    List<String> unknown = quiz("\n", "--dry-run", "--id", "demo/" + id);
    String answer = "{\"answer\":" + JSON.readTree(unknown.get(2)).get("expected") + "}\n";
    List<String> events = quiz(answer, "--id", "demo/" + id);

    assertThat(events.get(2))
        .contains("\"score\":1,")
        .containsPattern("\"verdict\":\"(right|found)\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice | 2",
        "choice | {\"answer\":[3]}",
        "order | 3 2 1",
        "match | {\"answer\":[null,null,null]}",
        "cloze | {\"answer\":[\"chroot\",\"ulimit\"]}",
        "true-false | {\"answer\":false}"
      })
  void a_wrong_answer_is_wrong(String id, String line) throws Exception {
    assertThat(quiz(line + "\n", "--id", "demo/" + id).get(2)).contains("\"verdict\":\"wrong\"");
  }

  @Test
  void a_session_is_told_event_by_event() throws Exception {
    List<String> events = quiz("1\n[3]\n3\n", "--id", "demo/choice,demo/several");

    assertThat(events).hasSize(8);
    assertThat(events.get(0))
        .startsWith("{\"event\":\"session\",\"v\":2,\"session\":\"")
        .endsWith(
            "\"seed\":7,\"total\":2,\"mode\":\"quiz\",\"timeLimit\":null,\"budget\":null,\"pass\":null}");
    assertThat(events.get(1))
        .startsWith("{\"event\":\"question\",\"n\":1,\"of\":2,\"key\":\"demo/choice\",\"rev\":\"")
        .contains("\"several\":false")
        .contains("{\"n\":1,\"text\":\"The letter A\"}");
    assertThat(events.get(2)).contains("\"event\":\"result\"").contains("\"id\":\"");
    assertThat(events.get(4)).startsWith("{\"event\":\"error\"");
    assertThat(events.get(5)).contains("\"verdict\":\"partly\"").contains("\"score\":0.5");
    assertThat(events.get(6)).isEqualTo("{\"event\":\"finished\"}");
    assertThat(events.get(7))
        .startsWith(
            "{\"event\":\"summary\",\"total\":2,\"answered\":2,\"correct\":1,\"found\":0,\"score\":0.75");
  }

  @Test
  void grades_and_points_of_earlier_answers_can_be_changed() throws Exception {
    List<String> events =
        quiz(
            "{\"answer\":\"They share the same kernel.\"}\n"
                + "{\"key\":\"demo/open\",\"points\":[1,2]}\n"
                + "{\"key\":\"demo/open\",\"grade\":\"easy\"}\n"
                + "{\"key\":\"demo/none\",\"grade\":\"easy\"}\n",
            "--id",
            "demo/open");

    assertThat(events.get(2))
        .contains("\"score\":0.5,\"verdict\":\"found\"")
        .contains("\"found\":true,\"by\":\"share the same kernel\"");
    assertThat(events.get(3)).isEqualTo("{\"event\":\"finished\"}");
    assertThat(events.get(4)).contains("\"event\":\"amended\"").contains("\"score\":1");
    assertThat(events.get(5)).contains("\"grade\":\"easy\"");
    assertThat(events.get(6)).startsWith("{\"event\":\"error\",\"code\":\"unknown-key\"");
    assertThat(events.getLast()).contains("\"correct\":1");
  }

  @Test
  void what_was_answered_can_be_revised_until_the_input_ends() throws Exception {
    Process process = started("--id", "demo/choice");
    Writer answers = process.outputWriter();
    try (BufferedReader events = process.inputReader()) {
      answers.write("1\n");
      answers.flush();
      String event = events.readLine();
      while (!event.contains("\"finished\"")) {
        event = events.readLine();
      }

      answers.write("{\"key\":\"demo/choice\",\"grade\":\"easy\"}\n");
      answers.close();
      assertThat(events.readLine()).contains("\"amended\"");
      assertThat(events.readLine()).contains("\"summary\"");
      assertThat(events.readLine()).isNull();
    } finally {
      process.destroy();
    }
  }

  @Test
  void hints_skips_and_undos_are_events() throws Exception {
    List<String> events =
        quiz(
            "{\"command\":\"hint\"}\n{\"command\":\"skip\"}\n1 3\n:undo\n1 3\n1\n",
            "--id",
            "demo/choice,demo/several");

    assertThat(events.stream().map(line -> line.split("\"")[3]))
        .containsExactly(
            "session",
            "question",
            "hint",
            "skipped",
            "question",
            "result",
            "question",
            "undone",
            "question",
            "result",
            "question",
            "result",
            "finished",
            "summary");
  }

  @Test
  void the_input_may_go_on_after_the_last_question() throws Exception {
    List<String> events = quiz("0\n".repeat(100_000), "--id", "demo/choice");
    assertThat(events.getLast()).contains("\"summary\"");
    assertThat(events).hasSizeBetween(10, 300);

    List<String> muted = quiz(":mute\n1\n", "--id", "demo/choice");
    assertThat(muted.getLast()).contains("\"answered\":0");
  }

  @Test
  void an_exam_tells_its_results_after_the_last_question() throws Exception {
    List<String> events = quiz("1\n1 3\n", "--exam", "--id", "demo/choice,demo/several");

    assertThat(events.stream().map(line -> line.split("\"")[3]))
        .containsExactly(
            "session", "question", "question", "result", "result", "finished", "summary");
  }

  @Test
  void lines_that_are_no_json_leave_the_question_open() throws Exception {
    List<String> events =
        quiz("{\"answer\":\n{\"anwser\":[1]}\n{}\n{\"points\":[1]}\n1\n", "--id", "demo/choice");

    assertThat(events.stream().filter(line -> line.startsWith("{\"event\":\"error\""))).hasSize(4);
    assertThat(events.get(events.size() - 3)).contains("\"verdict\":\"right\"");
  }

  @Test
  void an_answer_after_the_time_limit_is_too_late() throws Exception {
    Process process = started("--id", "demo/choice", "--time-limit", "1s");
    try (BufferedReader events = process.inputReader();
        Writer answers = process.outputWriter()) {
      events.readLine();
      events.readLine();
      long asked = System.nanoTime();
      while (System.nanoTime() - asked < 1_100_000_000L) {
        Thread.onSpinWait();
      }
      answers.write("1\n");
      answers.flush();
      assertThat(events.readLine()).contains("\"score\":0,\"correct\":false,\"verdict\":\"time\"");
    } finally {
      process.destroy();
    }
  }

  @Test
  void the_schema_of_the_events_is_in_the_program() throws Exception {
    Program.Result schema = program.run("", "schema", "events");

    assertThat(schema.status()).isZero();
    assertThat(JSON.readTree(schema.out()).at("/$defs/session/properties/v/const").asInt())
        .isEqualTo(2);
  }
}
