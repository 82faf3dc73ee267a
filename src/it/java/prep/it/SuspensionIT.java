package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program under a shell with jobs: Ctrl-Z, something else at the shell, and {@code fg}.
 */
@Tag("pty")
@Order(1)
class SuspensionIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_Z = "\u001a";
  private static final String LEFT = "\u001bOD";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home).with("PS1", "at the shell> ");
  }

  /** A shell that leaves the modes of the terminal to the programs that it starts. */
  private Pty shell(int columns, int rows) throws Exception {
    return Pty.interactiveShell(program, columns, rows, "/bin/sh", "-i").waitFor("at the shell> ");
  }

  private static String quiz(String options) {
    return Program.launcher() + " quiz --no-bundled --decks " + DECKS + " " + options + "\r";
  }

  private Pty asking(String id) throws Exception {
    return shell(80, 24).press(quiz("--id demo/" + id)).waitFor("1 of 1").waitFor("? keys");
  }

  /** Suspends, looks at the modes of the terminal, and goes on. */
  private static Pty suspendAndGoOn(Pty pty) throws IOException, InterruptedException {
    pty.press(CTRL_Z).waitFor("at the shell> ");
    return pty.press("stty -a; printf 'bet%s\\n' ween\r").waitFor("between").press("fg\r");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice     |              | The letter A | 1",
        "several    | 1            | [x] 1        | 3~",
        "true-false |              | Water boils  | t",
        "short      | namespa      | > namespa    | ces~",
        "command    | docker run -d| $ docker run -d | p 8080:80 nginx~",
        "cloze      | namespaces;  | namespaces;  | cgroups~",
        "open       | It shares the same kernel. | > It shares the same kernel. | It starts"
            + " faster.~~",
        "task       |              | Tidy your desk | 12~"
      })
  void each_kind_of_question_goes_on_where_it_was(
      String id, String typed, String painted, String rest) throws Exception {
    try (Pty pty = asking(id)) {
      if (typed != null) {
        pty.press(typed).waitFor(painted.substring(painted.length() - 3));
      }
      suspendAndGoOn(pty).waitFor("1 of 1").waitFor(painted).waitFor("? keys");
      for (char key : rest.toCharArray()) {
        pty.press(key == '~' ? "\r" : String.valueOf(key));
        if (key == '~' && id.equals("open") && !pty.raw().contains("did you say?")) {
          pty.waitFor("did you say?").waitFor("? keys");
        }
      }
      pty.waitFor("Right").waitFor("? keys").press("q").waitFor("at the shell> ");
      assertThat(Files.readAllLines(program.history()))
          .filteredOn(line -> !line.contains("\"amend\""))
          .hasSize(1);
    }
  }

  @Test
  void ranks_of_an_order_are_kept() throws Exception {
    try (Pty pty = asking("order")) {
      pty.press(before("Breakfast", pty.text())).press(before("Lunch", pty.text()));
      suspendAndGoOn(pty).waitFor("Put the meals in order").waitFor("? keys");
      pty.press(before("Dinner", pty.text())).press("\r").waitFor("Right");
    }
  }

  @Test
  void pairs_of_a_match_are_kept() throws Exception {
    try (Pty pty = asking("match")) {
      String text = pty.text();
      String first = "1" + before("Paris", text) + " 2" + before("Rome", text);
      pty.press(first).waitFor(first);
      suspendAndGoOn(pty).waitFor("What is the capital").waitFor("> " + first).waitFor("? keys");
      pty.press(" 3" + before("Madrid", text) + "\r").waitFor("Right");
    }
  }

  private static String before(String shown, String text) {
    Matcher matcher = Pattern.compile("([0-9a-z]) +" + shown).matcher(text);
    assertThat(matcher.find()).as(shown).isTrue();
    return matcher.group(1);
  }

  @Test
  void several_lines_are_kept_with_the_place_of_the_cursor() throws Exception {
    try (Pty pty = asking("open")) {
      pty.press("It shares the kernel.\nIt starts slower").waitFor("slower");
      pty.press(LEFT.repeat("slower".length()));
      suspendAndGoOn(pty).waitFor("It shares the kernel.").waitFor("slower").waitFor("? keys");
      pty.press("not ").waitFor("not").press("\r").waitFor("did you say?");
      pty.waitFor("? keys").press("\r").waitFor("Enter next");
    }
    assertThat(Files.readString(program.history()))
        .contains("It shares the kernel.\\nIt starts not slower");
  }

  @Test
  void the_first_ctrl_c_after_it_clears_what_is_typed() throws Exception {
    try (Pty pty = asking("short")) {
      pty.press("chroot").waitFor("chroot");
      suspendAndGoOn(pty).waitFor("> chroot").waitFor("? keys");
      pty.press(CTRL_C).press("namespaces").waitFor("namespaces").press("\r").waitFor("Right");
      pty.waitFor("? keys").press(CTRL_C).waitFor("at the shell> ");
      pty.press("echo status $?\r").waitFor("status 130");
    }
  }

  @Test
  void points_grades_and_the_note_of_a_flag_go_on_where_they_were() throws Exception {
    try (Pty pty = asking("open")) {
      pty.press("It starts faster.\r").waitFor("did you say?").waitFor("? keys");
      pty.press("1").waitFor("1 \u2713");
      suspendAndGoOn(pty).waitFor("did you say?").waitFor("1 \u2713").waitFor("? keys");
      pty.press("\r").waitFor("Enter next").waitFor("? keys").press("4").waitFor("[4 easy 8d]");
      suspendAndGoOn(pty).waitFor("Model answer").waitFor("[4 easy 8d]").waitFor("? keys");
      pty.press("!").waitFor("What is wrong with it?").press("half a no").waitFor("half a no");
      suspendAndGoOn(pty).waitFor("Model answer").waitFor("What is wrong with it? half a no");
      pty.press("te\r").waitFor("Flagged as doubtful").waitFor("? keys");
    }
    assertThat(Files.readString(program.history())).contains("half a note");
  }

  @Test
  void the_shell_has_its_modes_meanwhile_and_at_the_end() throws Exception {
    try (Pty pty = shell(80, 24)) {
      String modes = "stty -a | sed 's/line = [0-9]*//; s/rows.*columns [0-9]*//' > ";
      pty.press(modes + "before\r").waitFor("at the shell> ");
      pty.press(quiz("--id demo/choice,demo/short")).waitFor("? keys");
      pty.press(CTRL_Z).waitFor("at the shell> ").press(modes + "choice\r");
      pty.waitFor("at the shell> ").press("fg\r").waitFor("? keys").press("1").waitFor("Right");
      pty.waitFor("? keys").press("\r").waitFor("2 of 2").waitFor("? keys").press("names");
      pty.waitFor("names").press(CTRL_Z).waitFor("at the shell> ").press(modes + "short\r");
      pty.waitFor("at the shell> ").press("fg\r").waitFor("> names").waitFor("? keys");
      pty.press(CTRL_C + CTRL_C).waitFor("at the shell> ").press(modes + "after\r");
      pty.waitFor("at the shell> ").press("echo don''e\r").waitFor("done");
    }
    Path directory = home;
    String before = Files.readString(directory.resolve("before"));
    assertThat(before).contains("susp = ^Z");
    assertThat(directory.resolve("choice")).hasContent(before);
    assertThat(directory.resolve("short")).hasContent(before);
    assertThat(directory.resolve("after")).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "short"})
  void nothing_above_the_command_that_goes_on_is_painted_over(String id) throws Exception {
    try (Pty pty = asking(id)) {
      pty.press(CTRL_Z).waitFor("at the shell> ");
      int left = pty.raw().length();
      pty.press("echo un''touched\r").waitFor("untouched").press("fg\r").waitFor("? keys");
      assertThat(pty.raw().substring(left)).doesNotContainPattern("\u001b\\[\\d*A.*1 of 1");
    }
  }

  @Test
  void it_can_be_done_again_and_again_and_in_the_background() throws Exception {
    try (Pty pty = asking("short")) {
      pty.press("names").waitFor("names");
      for (int i = 0; i < 3; i++) {
        suspendAndGoOn(pty).waitFor("1 of 1").waitFor("> names").waitFor("? keys");
      }
      pty.press(CTRL_Z).waitFor("at the shell> ");
      int left = pty.text().length();
      pty.press("bg\r").waitFor("at the shell> ").press("echo at''work\r").waitFor("atwork");
      assertThat(pty.text().substring(left)).doesNotContain("1 of 1");
      pty.press("fg\r").waitFor("1 of 1").waitFor("> names").waitFor("? keys");
      pty.press("paces\r").waitFor("Right");
    }
  }

  @Test
  void a_window_that_was_resized_meanwhile_is_filled() throws Exception {
    try (Pty pty = asking("short")) {
      pty.press("names").waitFor("names").press(CTRL_Z).waitFor("at the shell> ");
      pty.resize(40, 24);
      int left = pty.text().length();
      pty.press("fg\r").waitFor("1 of 1").waitFor("names").waitFor("? keys");
      String painted = pty.text().substring(left);
      assertThat(painted.substring(painted.indexOf("demo ·")).split("[\r\n]+"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
      pty.press("paces\r").waitFor("Right");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "short"})
  void suspended_time_does_not_count(String id) throws Exception {
    try (Pty pty = shell(80, 24)) {
      pty.press(quiz("--time-limit 5s --id demo/" + id)).waitFor("1 of 1").waitFor("? keys");
      pty.press(CTRL_Z).waitFor("at the shell> ");
      // Another session tells when the time would be up.
      pty.press(quiz("--time-limit 5s --id demo/true-false")).waitFor("Time is up.");
      pty.waitFor("? keys").press("q").waitFor("at the shell> ").press("fg\r");
      pty.waitFor("1 of 1").waitFor("? keys");
      pty.press(id.equals("choice") ? "1" : "namespaces\r").waitFor("Right");
    }
  }

  /**
   * The program learns of it when it goes on, and the terminal tells nothing before the next key,
   * since the shell has given it other modes meanwhile.
   */
  @ParameterizedTest
  @CsvSource({"choice, 1", "short, namespaces"})
  void a_program_that_was_stopped_by_a_signal_goes_on_where_it_was(String id, String answer)
      throws Exception {
    try (Pty pty =
        Pty.interactiveShell(
            program, 80, 24, "bash", "--norc", "--noprofile", "--noediting", "-i")) {
      pty.waitFor("at the shell> ").press(quiz("--id demo/" + id)).waitFor("? keys");
      ProcessHandle quiz =
          ProcessHandle.of(pty.pid()).orElseThrow().children().findFirst().orElseThrow();
      String first = answer.substring(0, answer.length() - 1);
      if (!first.isEmpty()) {
        pty.press(first).waitFor(first);
      }
      new ProcessBuilder("kill", "-STOP", Long.toString(quiz.pid())).start().waitFor();
      pty.waitFor("at the shell> ").press("fg\r").waitFor("demo/" + id);
      pty.press(answer.substring(first.length())).waitFor("1 of 1");
      if (!first.isEmpty()) {
        pty.waitFor(answer).waitFor("? keys").press("\r");
      }
      pty.waitFor("Right");
      assertThat(Files.readAllLines(program.history())).hasSize(1);
    }
  }

  @Test
  void an_editor_and_the_session_below_it_are_suspended_together() throws Exception {
    Path editor = home.resolve("editor");
    Files.writeString(
        editor, "#!/bin/sh\nprintf 'edit%s\\n' ing\nread line\necho \"$line read\"\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    program.with("EDITOR", editor.toString());
    try (Pty pty = asking("choice")) {
      pty.press("e").waitFor("editing").press(CTRL_Z).waitFor("at the shell> ");
      pty.press("fg\r").press("text\r").waitFor("text read").waitFor("? keys");
      pty.press("1").waitFor("Right").waitFor("? keys").press("q").waitFor("at the shell> ");
    }
  }

  @Test
  void a_pager_is_suspended_with_the_command_that_started_it() throws Exception {
    Path pager = home.resolve("pager");
    Files.writeString(
        pager, "#!/bin/sh\nprintf 'pag%s\\n' ing\nread line </dev/tty\necho \"$line read\"\n");
    assertThat(pager.toFile().setExecutable(true)).isTrue();
    program.with("PAGER", pager.toString());
    try (Pty pty = shell(80, 10)) {
      pty.press(Program.launcher() + " show docker/mac-kernel\r").waitFor("paging");
      pty.press(CTRL_Z).waitFor("at the shell> ").press("fg\r").press("text\r");
      pty.waitFor("text read").waitFor("at the shell> ");
    }
  }

  @Test
  void the_accessible_mode_asks_again() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = shell(80, 24)) {
      pty.press(quiz("--id demo/choice")).waitFor("Answer, 1 to 3: ");
      suspendAndGoOn(pty).waitFor("The letter A").waitFor("Answer, 1 to 3: ");
      pty.press("1\r").waitFor("Right.").waitFor("command: ");
      suspendAndGoOn(pty).waitFor("Right.").waitFor("command: ");
      pty.press("\r").waitFor("1 answered, 1 right").waitFor("at the shell> ");
    }
  }

  @Test
  void an_interview_in_accessible_mode_asks_again_without_the_help() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = shell(80, 24)) {
      pty.press(Program.launcher() + " mock docker --minutes 15 --seed 7\r").waitFor("q ends: ");
      pty.press("\r").waitFor("1 of 4.").press(":?\r").waitFor("shows this help.");
      suspendAndGoOn(pty).waitFor("1 of 4.").press(":quit\r").waitFor("Stopped before");
      assertThat(pty.raw().split("shows this help", -1))
          .as("at the start and asked for")
          .hasSize(3);
    }
  }
}
