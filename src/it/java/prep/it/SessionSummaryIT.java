package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session leaves for scripts in the file of {@code --summary}, with the built program. */
class SessionSummaryIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final String CTRL_C = "\u0003";

  /** What a session of two questions comes to, one of them answered right. */
  private static final String HALF =
      "\\{\"event\":\"summary\",\"session\":\"[0-9A-Z]{26}\",\"seed\":7,\"total\":2,\"answered\":1,\"correct\":1,\"found\":0,\"score\":0.5,\"seconds\":\\d+,\"passScore\":0.5,\"passed\":false,\"topics\":\\{\"demo\":\\{\"answered\":1,\"correct\":1,\"found\":0,\"score\":1}}}\n";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private static String[] args(String... own) {
    List<String> args = new ArrayList<>(List.of(own));
    args.addAll(List.of("--no-bundled", "--decks", DECKS.toString(), "--seed", "7"));
    return args.toArray(String[]::new);
  }

  private static String[] half() {
    return args(
        "quiz", "--id", "demo/true-false,demo/short", "--pass", "80", "--summary", "it.json");
  }

  private String summary() throws Exception {
    return Files.readString(home.resolve("it.json"));
  }

  @Test
  void a_session_through_a_pipe_is_summed_up_and_its_seed_is_said() throws Exception {
    Program.Result result = program.run("t\n", half());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("\nSeed 7.\n");
    assertThat(summary()).matches(HALF);
  }

  @Test
  void the_summary_is_that_of_json_with_the_session_and_its_seed() throws Exception {
    Program.Result result =
        program.run(
            "t\n", args("quiz", "--id", "demo/true-false", "--json", "--summary", "it.json"));

    List<String> lines = result.out().lines().toList();
    String session = lines.getFirst().replaceFirst(".*\"session\":\"([^\"]*)\".*", "$1");
    String own = "\"session\":\"" + session + "\",\"seed\":7,";
    assertThat(summary().strip().replace(own, "").replaceFirst("\"seconds\":\\d+", ""))
        .isEqualTo(lines.getLast().replaceFirst("\"seconds\":\\d+", ""));
    assertThat(summary()).contains(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", CTRL_C})
  @Tag("pty")
  void a_session_at_the_keys_is_summed_up_also_when_the_user_ends_it(String end) throws Exception {
    try (Pty pty = new Pty(program, 80, 24, half())) {
      pty.waitFor("? keys").press("t").waitFor("Right").waitFor("? keys").press(end);
      assertThat(pty.status()).isEqualTo(end.equals("q") ? 1 : 130);
    }
    assertThat(summary()).matches(HALF);
  }

  @Test
  @Tag("pty")
  void a_session_in_lines_is_summed_up_also_after_ctrl_c() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = new Pty(program, 80, 24, half())) {
      pty.waitFor("true or false:").press("t\r").waitFor("Right").waitFor("Enter for the");
      pty.press("\r").waitFor("Answer:").press(CTRL_C);
      assertThat(pty.status()).isEqualTo(130);
    }
    assertThat(summary()).matches(HALF);
  }

  @Test
  void a_session_that_a_signal_ends_is_summed_up() throws Exception {
    Process process = program.start(home.resolve("err"), half());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      process.getOutputStream().write("t\n".getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("Question 2 of 2")) {
          process.toHandle().destroy();
        }
      }
    }

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(summary()).matches(HALF);
  }

  @Test
  void a_session_that_an_unreadable_answer_ends_is_summed_up() throws Exception {
    Program.Result result =
        program.run(
            "t\n7\n", args("quiz", "--id", "demo/true-false,demo/choice", "--summary", "it.json"));

    assertThat(result.status()).isEqualTo(65);
    assertThat(summary())
        .contains("\"total\":2,\"answered\":1,\"correct\":1,\"found\":0,\"score\":0.5");
  }

  @Test
  void a_session_without_anything_to_ask_replaces_the_summary_of_the_last_one() throws Exception {
    Files.writeString(home.resolve("it.json"), "of yesterday\n");
    Program.Result result =
        program.run("", args("quiz", "--due", "--allow-empty", "--summary", "it.json"));

    assertThat(result.status()).isZero();
    assertThat(summary())
        .isEqualTo(
            "{\"event\":\"summary\",\"session\":null,\"seed\":7,\"total\":0,\"answered\":0,"
                + "\"correct\":0,\"found\":0,\"score\":0,\"seconds\":0,\"topics\":{}}\n");
  }

  @Test
  void nobody_answers_in_vain_where_no_summary_can_be_written() throws Exception {
    String[] lost = args("quiz", "--id", "demo/true-false", "--summary", "lost/it.json");
    Program.Result result = program.run("t\n", lost);

    assertThat(result.status()).isEqualTo(74);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("cannot write").contains("lost/it.json");
    assertThat(program.history()).doesNotExist();
  }

  @Test
  void standard_output_takes_no_summary() throws Exception {
    Program.Result result =
        program.run("t\n", args("quiz", "--id", "demo/true-false", "--summary", "-"));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--summary takes a file").contains("--json");
  }
}
