package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice interviews with the built program, also those that a signal ends. */
class MockIT {

  private static final String[] MOCK = {
    "mock", "backend-systems", "--minutes", "15", "--seed", "7"
  };

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  @Test
  void an_interview_through_a_pipe_is_shown_again_by_its_day() throws Exception {
    Program.Result held = program.run("0\n".repeat(12), MOCK);

    assertThat(held.status()).isZero();
    assertThat(held.out()).contains("That was the interview: less than a minute");
    Program.Result list = program.run("", "mock", "--list");
    String day = list.out().substring(0, list.out().indexOf('\t'));
    assertThat(program.run("", "mock", "--show", day).out()).contains("backend-systems · mid");
  }

  @Test
  void the_same_seed_asks_the_same() throws Exception {
    String first = program.run("", MOCK).out();

    assertThat(program.run("", MOCK).out()).isEqualTo(first);
  }

  @Test
  void a_signal_ends_it_with_the_card_of_what_there_is() throws Exception {
    Process process = program.start(home.resolve("err"), MOCK);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      read(out, "1 of 4.");
      process.getOutputStream().write("0\n".getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      read(out, "2 of 4.");
      process.toHandle().destroy();

      assertThat(out.lines().toList())
          .contains(
              "Stopped after less than a minute, 1 question.",
              "Breadth: 0 of 1. Marks out of 4: correct 1.");
    }
    assertThat(process.waitFor()).isEqualTo(143);
    assertStopped();
  }

  private void assertStopped() throws Exception {
    assertThat(Files.readString(program.history()))
        .contains("\"mode\":\"mock\"", "\"complete\":false");
  }

  @Test
  @Tag("pty")
  void in_lines_a_person_sees_the_card_after_ctrl_c() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = new Pty(program, 80, 24, MOCK)) {
      pty.waitFor("Enter starts")
          .press("\r")
          .waitFor("1 of 4.")
          .press("0\r")
          .waitFor("2 of 4.")
          .press("\u0003");
      pty.waitFor("Stopped after").waitFor("Scorecard, backend-systems");
      assertThat(pty.status()).isEqualTo(130);
    }
    assertStopped();
  }

  private static void read(BufferedReader out, String until) throws Exception {
    String line = out.readLine();
    while (line != null && !line.contains(until)) {
      line = out.readLine();
    }
    assertThat(line).as(until).isNotNull();
  }
}
