package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The built program as a person uses it, in a real pseudo-terminal. */
@Tag("pty")
@Order(1)
class QuizAtTerminalIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final String CTRL_C = "\u0003";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private Pty quiz(String... options) throws IOException {
    return quiz(80, 24, options);
  }

  private Pty quiz(int columns, int rows, String... options) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("quiz", "--no-bundled", "--decks", DECKS.toString()));
    args.addAll(List.of(options));
    return new Pty(program, columns, rows, args.toArray(String[]::new));
  }

  @Test
  void one_key_answers_a_choice_and_enter_goes_on() throws Exception {
    try (Pty pty = quiz("--no-retry", "--id", "demo/choice,demo/true-false")) {
      pty.waitFor("1 of 2").waitFor("The letter C").waitFor("? keys");
      pty.press("1").waitFor("Right").waitFor("good, back in 2 days").waitFor("Enter next");
      assertThat(Files.readAllLines(program.history())).hasSize(1);

      pty.press("\r").waitFor("2 of 2").waitFor("? keys");
      pty.press("f").waitFor("Wrong").waitFor("Enter next");
      pty.press("\r").waitFor("50 %").waitFor("Look at again");
      assertThat(pty.status()).isZero();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice     | 1             | Right",
        "choice     | 2             | Wrong",
        "several    | 13~           | Right",
        "several    | 2~            | Wrong",
        "true-false | t             | Right",
        "true-false | n             | Wrong",
        "short      | namespaces~   | Right",
        "short      | namepsaces~   | Right",
        "short      | chroot~       | Wrong",
        "command    | docker run -dp 8080:80 nginx~ | Right",
        "command    | docker run nginx~ | Wrong",
        "cloze      | namespaces; cgroups~ | Right",
        "cloze      | chroot~~~     | Wrong",
        "open       | It shares the same kernel. It starts faster.~~ | Right",
        "open       | no idea~~     | Wrong",
        "task       | 12~           | Right",
        "task       | 0             | Wrong",
        "order      | 0             | Wrong",
        "match      | 1z~\u0003:show~ | Wrong"
      })
  void each_type_is_driven_to_a_verdict(String id, String keys, String verdict) throws Exception {
    try (Pty pty = quiz("--id", "demo/" + id)) {
      pty.waitFor("1 of 1").waitFor("? keys");
      for (int i = 0; i < keys.length(); i++) {
        char key = keys.charAt(i);
        pty.press(key == '~' ? "\r" : String.valueOf(key));
        if (key == '~' && id.equals("open") && !pty.raw().contains("tick or untick")) {
          pty.waitFor("What did you say?").waitFor("? keys");
        }
        if (key == '~' && id.equals("match") && !pty.raw().contains("does not pair")) {
          pty.waitFor("does not pair").waitFor("? keys");
        }
      }
      pty.waitFor(verdict).waitFor("Enter next");
      pty.press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void an_undone_answer_is_asked_again() throws Exception {
    try (Pty pty = quiz("--id", "demo/choice")) {
      pty.waitFor("? keys").press("2").waitFor("Wrong").waitFor("? keys");
      pty.press("u").waitFor("1 of 1").waitFor("? keys");
      pty.press("1").waitFor("Right").waitFor("? keys");
      pty.press("\r").waitFor("100 %");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readString(program.history())).contains("\"undo\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b", CTRL_C})
  void cancelling_the_note_cancels_the_flag(String cancel) throws Exception {
    try (Pty pty = quiz("--id", "demo/choice")) {
      pty.waitFor("? keys").press("!").waitFor("What is wrong with it?");
      pty.press(cancel).waitFor("Not flagged.").waitFor("? keys");
      pty.press("1").waitFor("Right").waitFor("? keys").press("\r");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readString(program.history())).doesNotContain("\"flag\"");
  }

  @Test
  void a_mute_is_said_and_undone() throws Exception {
    try (Pty pty = quiz("--id", "demo/choice,demo/true-false")) {
      pty.waitFor("? keys").press("m").waitFor("Muted. u undoes it.").waitFor("? keys");
      pty.press("u").waitFor("demo/choice is no longer muted.").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readString(program.history())).contains("\"mute\"", "\"undo\"");
  }

  @Test
  void another_grade_is_recorded() throws Exception {
    try (Pty pty = quiz("--id", "demo/choice")) {
      pty.waitFor("? keys").press("1").waitFor("[3 good 2d]").waitFor("? keys");
      pty.press("4").waitFor("[4 easy 8d]").waitFor("? keys");
      pty.press("\r");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readString(program.history())).contains("\"grade\":\"easy\"");
  }

  @Test
  void ctrl_c_clears_what_is_typed_first_and_then_ends_the_session() throws Exception {
    try (Pty pty = quiz("--id", "demo/short")) {
      pty.waitFor("? keys").press("names").waitFor("names");
      pty.press(CTRL_C).press("chroot").waitFor("chroot").press("\r").waitFor("Wrong");
      pty.waitFor("? keys").press(CTRL_C);
      assertThat(pty.status()).isEqualTo(130);
    }
    assertThat(Files.readString(program.history())).contains("\"answer\":\"chroot\"");
  }

  @Test
  void no_editor_opens_over_a_typed_answer() throws Exception {
    try (Pty pty = quiz("--id", "demo/short")) {
      pty.waitFor("? keys").press("names").waitFor("names");
      pty.press("\u0018\u0005").press("paces").press("\r").waitFor("Right");
      pty.waitFor("? keys").press(CTRL_C);
    }
    assertThat(Files.readString(program.history())).contains("\"answer\":\"namespaces\"");
  }

  /** JLine wrote a stack trace into the screen: no description of such a terminal is installed. */
  @Test
  void a_terminal_of_an_unknown_type_is_a_terminal() throws Exception {
    String script =
        "TERM=unheard-of "
            + Program.launcher()
            + " quiz --no-bundled --decks "
            + DECKS
            + " --id demo/choice";
    try (Pty pty = Pty.shell(program, 80, 24, script)) {
      pty.waitFor("? keys").press("1").waitFor("Right").waitFor("? keys").press("\r");
      assertThat(pty.status()).isZero();
      assertThat(pty.text()).doesNotContain("Exception").doesNotContain("unheard-of");
    }
  }

  /** Asked for the size of a window that is gone, it said that this was a bug in prep. */
  @Test
  void a_closed_window_ends_a_session_even_where_no_signal_tells_of_it() throws Exception {
    String script =
        "trap '' HUP; exec "
            + Program.launcher()
            + " quiz --no-bundled --decks "
            + DECKS
            + " --id demo/choice,demo/true-false 2> errors";
    try (Pty pty = Pty.shell(program, 80, 24, script)) {
      pty.waitFor("? keys").press("1").waitFor("Right").waitFor("? keys").hangUp();
      assertThat(pty.status()).isZero();
    }
    assertThat(program.data().resolveSibling("errors")).isEmptyFile();
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void the_question_mark_shows_all_keys() throws Exception {
    try (Pty pty = quiz("--id", "demo/choice")) {
      pty.waitFor("? keys").press("?").waitFor("mute: never ask again").waitFor("? keys");
      pty.press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void no_painted_line_is_wider_than_the_window(int columns) throws Exception {
    try (Pty pty = quiz(columns, 24, "--id", "demo/choice")) {
      pty.waitFor("? keys").press("2").waitFor("Wrong").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
      assertThat(pty.text().split("[\r\n]+"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }
  }

  @Test
  void a_long_question_in_a_small_window_is_answered_without_losing_its_top() throws Exception {
    Path decks = Files.createDirectory(home.resolve("mine"));
    StringBuilder code = new StringBuilder();
    for (int n = 1; n <= 40; n++) {
      code.append("      line ").append(n).append(" of the code\n");
    }
    Files.writeString(
        decks.resolve("long.yaml"),
        "title: Long\nquestions:\n  - id: long\n    type: true-false\n    question: |\n"
            + "      Is this long?\n\n      ```\n"
            + code
            + "      ```\n    answer: true\n");
    try (Pty pty =
        new Pty(program, 80, 24, "quiz", "--no-bundled", "--decks", decks.toString(), "long")) {
      pty.waitFor("Is this long?").waitFor("Enter more").press("\r").waitFor("line 18 of the code");
      pty.waitFor("Enter more").press(" ").waitFor("line 40 of the code").waitFor("? keys");
      pty.press("t").waitFor("Right").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
      assertThat(pty.raw().split("Is this long\\?", -1)).hasSize(2);
    }
  }

  @Test
  void the_accessible_mode_asks_line_by_line_on_a_terminal() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = quiz("--id", "demo/choice")) {
      pty.waitFor("Question 1 of 1. demo, junior.").waitFor("Answer, 1 to 3: ");
      pty.press("9\n").waitFor("9 is not one of 1 to 3").waitFor("Answer, 1 to 3: ");
      pty.press("1\n").waitFor("Right.").waitFor("Enter for the");
      pty.press("\n").waitFor("End. 1 of 1 answered, 1 right.");
      assertThat(pty.status()).isZero();
      assertThat(pty.raw()).doesNotContain("\u001b[A");
    }
  }

  @Test
  void the_accessible_mode_says_its_commands_and_has_what_was_said_ticked() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = quiz("--id", "demo/open")) {
      pty.waitFor(":hint shows the hint").waitFor("Answer, in your own words on one line: ");
      pty.press("They share the same kernel.\n").waitFor("Found 1 of 2 points.");
      pty.waitFor("2. Missing: starts faster").waitFor("to keep 1: ");
      assertThat(Files.readString(program.history())).contains("\"by\":\"words\"");
      assertThat(pty.raw()).doesNotContain("Model answer");
      pty.press("1 2\n").waitFor("Right.").waitFor("Model answer").waitFor("command:");
      pty.press("\n").waitFor("End. 1 of 1 answered, 1 right.");
      assertThat(pty.status()).isZero();
      assertThat(Files.readString(program.history())).contains("\"points\":[1,2]");
    }
  }

  @Test
  void the_accessible_mode_has_the_open_answers_of_an_exam_ticked_at_its_end() throws Exception {
    program.with("ACCESSIBLE", "1");
    try (Pty pty = quiz("--exam", "--id", "demo/open,demo/choice")) {
      pty.waitFor("on one line: ").press("They share the same kernel.\n");
      pty.waitFor("Answer, 1 to 3: ").press("1\n");
      pty.waitFor("You answered: They share the same kernel.").waitFor("to keep 1: ");
      pty.press("\n").waitFor("demo/open.").waitFor("Partly right, 50 %.").waitFor("verdict, ");
      pty.press("\n").waitFor("Enter for the end:").press("\n").waitFor("1 partly right");
      assertThat(pty.status()).isZero();
    }
  }

  /**
   * A shell that compares the terminal's modes before and after a session, and tells its status.
   */
  private Pty modesAround(String options) throws IOException {
    // The line discipline's number is left out: JLine's native call leaves it to chance. So is the
    // size: the terminal may get it only after the shell has started.
    String script =
        "modes() { stty -a | sed 's/line = [0-9]*//; s/rows [0-9]*; columns [0-9]*//'; };"
            + " modes > before; "
            + Program.launcher()
            + " quiz --no-bundled --decks "
            + DECKS
            + " "
            + options
            + "; echo status $?; modes > after; cmp before after && echo restored";
    return Pty.shell(program, 80, 24, script);
  }

  @ParameterizedTest
  @CsvSource({"q, 0", "'\u0003', 130"})
  void the_modes_of_the_terminal_are_restored(String end, int status) throws Exception {
    try (Pty pty = modesAround("--id demo/choice")) {
      pty.waitFor("? keys").press(end).waitFor("status " + status).waitFor("restored");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void a_signal_ends_with_the_modes_restored_and_what_was_answered_kept(String signal, int status)
      throws Exception {
    try (Pty pty = modesAround("--id demo/choice,demo/short")) {
      pty.waitFor("? keys").press("1").waitFor("Right").waitFor("Enter next");
      pty.press("\r").waitFor(":? keys");
      ProcessHandle program =
          ProcessHandle.of(pty.pid()).orElseThrow().descendants().findFirst().orElseThrow();
      new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid())).start().waitFor();
      pty.waitFor("status " + status).waitFor("restored");
    }
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void a_signal_keeps_an_answer_of_which_nobody_has_said_how_sure_it_is() throws Exception {
    try (Pty pty = modesAround("--confidence --id demo/choice")) {
      pty.waitFor("? keys").press("1").waitFor("How sure?");
      ProcessHandle program =
          ProcessHandle.of(pty.pid()).orElseThrow().descendants().findFirst().orElseThrow();
      new ProcessBuilder("kill", "-TERM", Long.toString(program.pid())).start().waitFor();
      pty.waitFor("status 143").waitFor("restored");
    }
    assertThat(Files.readAllLines(program.history()))
        .singleElement()
        .asString()
        .doesNotContain("sure");
  }

  @Test
  void steps_are_put_in_their_order() throws Exception {
    try (Pty pty = quiz("--id", "demo/order")) {
      pty.waitFor("? keys");
      for (String step : List.of("Breakfast", "Lunch", "Dinner")) {
        pty.press(before(step, pty.text()));
      }
      pty.press("\r").waitFor("Right");
    }
  }

  @Test
  void pairs_are_matched() throws Exception {
    try (Pty pty = quiz("--id", "demo/match")) {
      pty.waitFor(":? keys");
      String text = pty.text();
      pty.press(
          "1"
              + before("Paris", text)
              + " 2"
              + before("Rome", text)
              + " 3"
              + before("Madrid", text));
      pty.press("\r").waitFor("Right");
    }
  }

  /** The number or letter that stands before a text when it is first shown. */
  private static String before(String shown, String text) {
    Matcher matcher = Pattern.compile("([0-9a-z]) +" + shown).matcher(text);
    assertThat(matcher.find()).as(shown).isTrue();
    return matcher.group(1);
  }

  @Test
  void a_question_that_takes_too_long_is_wrong() throws Exception {
    try (Pty pty = quiz("--time-limit", "1s", "--no-retry", "--id", "demo/choice,demo/short")) {
      pty.waitFor("? keys").waitFor("Time is up.");
      pty.press("\r").waitFor(":? keys").waitFor("Time is up.").waitFor("? keys");
      // Keys that come at once are those of somebody who was still typing.
      TimeUnit.SECONDS.sleep(1);
      pty.press("\r").waitFor("0 %");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void a_budget_ends_the_session_between_questions() throws Exception {
    // The limit of the question tells when the budget is used up as well.
    try (Pty pty =
        quiz(
            "--budget",
            "1s",
            "--time-limit",
            "1s",
            "--no-retry",
            "--id",
            "demo/choice,demo/short")) {
      pty.waitFor("? keys").waitFor("Time is up.");
      pty.press("\r").waitFor("1 of 2 questions");
      assertThat(pty.status()).isZero();
    }
  }
}
