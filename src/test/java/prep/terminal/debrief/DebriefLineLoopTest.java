package prep.terminal.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.debrief.Debrief;
import prep.debrief.Interviews;
import prep.terminal.Lines;
import prep.terminal.Palette;

/** The dialogue line by line: through a pipe, and at a terminal where nothing may move. */
class DebriefLineLoopTest {

  private static final int PIPE = 0;
  private static final int TERMINAL = 80;
  private static final String JWT = "whats in a jwt and why trust it\n";

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final Kept kept = new Kept();

  private Debrief typed(String lines, int columns) {
    return new DebriefLineLoop(
            Interviews.begun(),
            kept,
            new Lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            Palette.PLAIN,
            () -> {},
            () -> 0,
            columns)
        .run();
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void through_a_pipe_each_question_takes_three_lines() {
    typed(JWT + "1\n3\nany war stories?\n\n2\n\n", PIPE);

    assertThat(kept.deeds())
        .containsExactly(
            "authentication/what-is-a-jwt well", "interviews/2026-12-03/any-war-stories partly");
    assertThat(output())
        .isEqualTo(
            """
            The interview of Thu 3 December: backend-systems.
            Each question as it was asked, one at a time. An empty line ends.
            1. authentication/what-is-a-jwt: What is a JWT, how is it built, and what makes it trustworthy?
            2. authentication/why-not-a-jwt: A JWT in the browser's local storage is safe from scripts.
            3. authentication/checks-on-an-access-token: Which checks does it make?
            authentication/what-is-a-jwt.
            How did it go? 1 not at all, 2 partly, 3 well, 4 easily.
            1. Well: authentication/what-is-a-jwt.
            A new question.
            How did it go? 1 not at all, 2 partly, 3 well, 4 easily.
            2. Partly: interviews/2026-12-03/any-war-stories, new.
            """);
  }

  @Test
  void the_second_line_is_empty_where_it_is_none_of_the_proposals() {
    typed(JWT + "\n4\n", PIPE);

    assertThat(kept.deeds()).containsExactly("interviews/2026-12-03/jwt-trust easily");
  }

  @Test
  void the_end_of_the_input_ends_it_and_drops_what_is_open() {
    assertThat(typed(JWT + "1\n3\nany war stories?\n", PIPE).isOver()).isTrue();
    assertThat(kept.deeds()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7      | 3 | stdin:2: 7 is not one of 1 to 3",
        "1      | 5 | stdin:3: 5 is not one of 1 to 4",
        "1      | '' | stdin:3: An empty line is not one of 1 to 4"
      })
  void what_cannot_be_read_ends_a_pipe_and_names_the_line(String second, String third, String why) {
    assertThatThrownBy(() -> typed(JWT + second + "\n" + third + "\n", PIPE)).hasMessage(why);
    assertThat(kept.deeds()).isEmpty();
  }

  @Test
  void a_number_where_nothing_was_proposed_is_an_error_too() {
    assertThatThrownBy(() -> typed(JWT + "1\n3\nany war stories?\n2\n1\n", PIPE))
        .hasMessage("stdin:5: 2 is not the number of a proposal: there is none");
    assertThat(kept.deeds()).hasSize(1);
  }

  @Test
  void a_person_is_prompted_and_asked_again_for_what_is_not_read() {
    typed(JWT + "7\n1\n3\nany war stories?\n2\n\n", TERMINAL);

    assertThat(kept.deeds()).hasSize(2);
    assertThat(output())
        .contains("Question 1, Enter to end: 1. authentication/what-is-a-jwt: What is a JWT, how")
        .contains("1 to 3, Enter for none of these, u to go back: 7 is not one of 1 to 3.")
        .contains("1 to 4, u to go back: 1. Well: authentication/what-is-a-jwt.")
        .contains("Question 2, u to go back, Enter to end: A new question.")
        .endsWith("Question 3, u to go back, Enter to end: ");
  }

  @Test
  void a_question_mark_tells_a_person_what_else_may_be_typed() {
    typed("?\n" + JWT + "?\n1\n3\n\n", TERMINAL);

    assertThat(kept.deeds()).hasSize(1);
    assertThat(output())
        .contains("Question 1, Enter to end: q ends; what you entered is kept.")
        .contains("u to go back: u goes one step back, q ends; what you entered is kept.");
  }

  @Test
  void u_takes_back_what_was_recorded_last() {
    typed(JWT + "1\n3\nu\n2\n\n", TERMINAL);

    assertThat(kept.deeds())
        .containsExactly(
            "authentication/what-is-a-jwt well",
            "not authentication/what-is-a-jwt",
            "authentication/what-is-a-jwt partly");
    assertThat(output()).contains("Question 1 is open again.");
  }
}
