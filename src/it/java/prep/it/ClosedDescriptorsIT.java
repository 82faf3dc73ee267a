package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard streams that whoever starts the built program has closed. */
@Tag("sh")
class ClosedDescriptorsIT {

  @TempDir Path home;

  private Program.Result closing(String redirections, String... args) throws Exception {
    return new Program(home).through("exec \"$@\" " + redirections).run("", args);
  }

  private Path history() {
    return new Program(home).history();
  }

  @Test
  void a_closed_input_is_an_empty_one() throws Exception {
    for (String json : List.of("--plain", "--json")) {
      String[] quiz = {"quiz", "docker", "-n", "1", "--seed", "1", json};
      Program.Result empty = closing("</dev/null", quiz);
      Program.Result closed = closing("<&-", quiz);

      assertThat(closed.status()).isZero();
      assertThat(closed.err()).isEmpty();
      assertThat(sameSession(closed.out())).isEqualTo(sameSession(empty.out()));
    }
    assertThat(history()).doesNotExist();
  }

  private static String sameSession(String json) {
    return json.replaceAll("\"session\":\"[^\"]*\"", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"})
  void nobody_answers_where_nothing_can_be_read(String closed) throws Exception {
    for (String json : List.of("--plain", "--json")) {
      Program.Result result = closing(closed, "quiz", "-n", "1", json);

      assertThat(result.status()).isIn(0, 74);
      assertThat(result.err()).doesNotContain("\tat ");
    }
    assertThat(history()).doesNotExist();
  }

  /** What the program opens for its record must not get the number of a stream. */
  @ParameterizedTest
  @ValueSource(strings = {">&-", "2>&-", ">&- 2>&-"})
  void nothing_is_written_into_the_record_but_answers(String closed) throws Exception {
    Program program = new Program(home).through("exec \"$@\" " + closed);
    program.run("x\n1\n", "quiz", "docker", "-n", "3", "--type", "choice", "--json");

    if (Files.exists(history())) {
      assertThat(Files.readAllLines(history()))
          .allMatch(line -> line.startsWith("{\"v\":1,\"id\":"))
          .hasSizeLessThan(2);
    }
  }

  @Test
  void what_is_written_to_a_closed_output_is_lost_and_said_to_be() throws Exception {
    for (String command : List.of("topics", "quiz --json", "schema deck", "completion bash")) {
      Program.Result result = closing(">&-", command.split(" "));

      assertThat(result.status()).isEqualTo(74);
      assertThat(result.err()).startsWith("prep: ").hasLineCount(1);
    }
  }

  @Test
  void an_import_from_a_closed_input_finds_nothing() throws Exception {
    Program.Result closed = closing("<&-", "import", "-", "--format", "json");

    assertThat(closed).isEqualTo(closing("</dev/null", "import", "-", "--format", "json"));
    assertThat(new Program(home).data().resolve("decks")).doesNotExist();
  }
}
