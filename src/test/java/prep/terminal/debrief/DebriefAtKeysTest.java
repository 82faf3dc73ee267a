package prep.terminal.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.CTRL_D;
import static prep.terminal.ScriptedTerminal.CTRL_J;
import static prep.terminal.ScriptedTerminal.CTRL_Z;
import static prep.terminal.ScriptedTerminal.DOWN;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.ESCAPE;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.debrief.Asked;
import prep.debrief.Debrief;
import prep.debrief.Interviews;
import prep.problem.UserError;
import prep.terminal.JobControl;
import prep.terminal.ScriptedTerminal;
import prep.terminal.dialogue.Dialogues;

/** What each key does where an interview is written down, and what the window shows then. */
class DebriefAtKeysTest {

  private static final String JWT = "whats in a jwt and why trust it";
  private static final String KNOWN =
      "  1 ✓ whats in a jwt and why trust it             authentication/what-is-a-jwt";

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private final Kept kept = new Kept();
  private DebriefRecorder recorder = kept;
  private JobControl jobs = () -> {};
  private boolean interrupted;

  /** The dialogue after everything in the script has happened. */
  private Debrief run() {
    DebriefAtKeys ended =
        Dialogues.run(
            DebriefAtKeys.at(Interviews.begun()),
            (before, after) -> recorder.follow(before.debrief(), after.debrief()),
            UnaryOperator.identity(),
            terminal,
            jobs);
    interrupted = ended.interrupted();
    return ended.debrief();
  }

  @Test
  void a_question_takes_its_text_and_two_keys_and_the_list_grows() {
    terminal.look(shows("The interview of Thu 3 December", "backend-systems"));
    terminal.press(JWT).cursorAt("  1 > " + JWT + "|").press(ENTER);
    terminal.look(shows("1  What is a JWT, how is it built", "Enter none of these")).press("1");
    terminal.look(shows("authentication/what-is-a-jwt", "How did it go?")).press("3");
    terminal.look(shows(KNOWN)).cursorAt("  2 > |");
    terminal.press("any war stories?").press(ENTER).look(showsNo("that one")).press("1");
    terminal.look(shows(KNOWN, "  2 ✗ any war stories? ")).press(ENTER);
    run();

    assertThat(kept.deeds())
        .containsExactly(
            "authentication/what-is-a-jwt well",
            "interviews/2026-12-03/any-war-stories not at all");
    assertThat(terminal.filledRows()).hasSize(4).contains(KNOWN);
    assertThat(interrupted).isFalse();
  }

  @ParameterizedTest(name = "at look {0} at its size")
  @MethodSource("prep.terminal.ClosedWindowTest#looks")
  void where_the_window_is_closed_what_was_kept_is_what_was_answered(int looks) {
    terminal.press(JWT).press(ENTER).press("1").loseAfter(looks).pressEach("3", "any", ENTER, "1");
    Debrief ended = run();

    assertThat(terminal.isLost()).isTrue();
    assertThat(kept.deeds()).hasSameSizeAs(ended.asked());
  }

  @Test
  void a_question_is_kept_before_it_stands_in_the_list() {
    terminal.press(JWT).press(ENTER).press("1");
    terminal.look(_ -> assertThat(kept.deeds()).isEmpty()).press("3");
    terminal.look(shows(KNOWN)).look(_ -> assertThat(kept.deeds()).hasSize(1));
    run();
  }

  @Test
  void what_cannot_be_kept_is_not_shown_as_kept() {
    recorder =
        new DebriefRecorder() {
          @Override
          public void record(Asked asked) {
            throw new UserError(UserError.Kind.PROGRESS, "cannot write");
          }

          @Override
          public void takeBack(Asked asked) {}
        };
    terminal.press(JWT).press(ENTER).press("1").press("3");

    assertThatThrownBy(this::run).hasMessage("cannot write");
    assertThat(terminal.window()).doesNotContain(KNOWN);
  }

  @Test
  void arrows_move_to_a_proposal_and_to_how_it_went() {
    terminal.press(JWT).pressEach(ENTER, DOWN).look(shows("▸ 1  What is a JWT")).press(ENTER);
    terminal.pressEach(DOWN, DOWN).press(ENTER).press(CTRL_D);
    run();

    assertThat(kept.deeds()).containsExactly("authentication/what-is-a-jwt partly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "x"})
  void a_key_that_means_nothing_does_nothing(String key) {
    terminal.press(JWT).pressEach(ENTER, key).look(shows("1  What is a JWT", "none of these"));
    run();
  }

  @Test
  void enter_does_not_answer_how_it_went() {
    terminal.press(JWT).pressEach(ENTER, "1", ENTER).look(shows("How did it go?"));
    run();
    assertThat(kept.deeds()).isEmpty();
  }

  @Test
  void u_goes_back_to_the_text_and_over_the_list() {
    terminal.press(JWT).pressEach(ENTER, "1", "u").look(shows("none of these")).press("u");
    terminal.cursorAt("  1 > " + JWT + "|").pressEach(ENTER, "1", "3");
    terminal.press("u").press(ENTER).look(showsNo(KNOWN)).look(shows("How did it go?"));
    terminal.press("4").look(shows(KNOWN)).press(ENTER);
    run();

    assertThat(kept.deeds())
        .containsExactly(
            "authentication/what-is-a-jwt well",
            "not authentication/what-is-a-jwt",
            "authentication/what-is-a-jwt easily");
  }

  @Test
  void a_pasted_line_end_enters_nothing() {
    terminal.press("\u001b[200~whats in a jwt\r\nand why\u001b[201~").press(CTRL_J);
    terminal.cursorAt("  1 > whats in a jwt and why|");
    run();
  }

  @Test
  void what_is_typed_ahead_of_a_choice_answers_nothing() {
    terminal.press(JWT + "\r13\r");
    terminal.look(shows("1  What is a JWT", "none of these"));
    run();

    assertThat(kept.deeds()).isEmpty();
  }

  @Test
  void what_is_typed_ahead_of_how_it_went_answers_nothing() {
    terminal.press(JWT).press(ENTER).press("14431");
    terminal.look(shows("authentication/what-is-a-jwt", "How did it go?"));
    run();

    assertThat(kept.deeds()).isEmpty();
  }

  @Test
  void a_question_mark_shows_the_keys_until_the_next_key() {
    terminal.press("?").look(shows("Enter next, or end if empty   Ctrl-C clear, then end"));
    terminal.press("why?").cursorAt("  1 > why?|").look(showsNo("clear, then end"));
    terminal.press(CTRL_C).press(JWT).pressEach(ENTER, "?");
    terminal.look(shows("j k move   Enter pick   Esc back   q end")).press("1");
    terminal.look(showsNo("j k move"));
    run();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENTER, CTRL_D, "q\r"})
  void an_empty_line_ctrl_d_and_q_end(String keys) {
    for (String key : keys.split("(?<=q)", -1)) {
      terminal.press(key);
    }
    assertThat(run().asked()).isEmpty();
    assertThat(terminal.filledRows())
        .hasSize(2)
        .first()
        .asString()
        .contains("The interview of Thu 3 December");
  }

  @Test
  void escape_goes_back_and_does_not_end() {
    terminal.press(JWT).pressEach(ENTER, ESCAPE).cursorAt("  1 > " + JWT + "|");
    terminal.press(ESCAPE).cursorAt("  1 > " + JWT + "|");
    run();
  }

  @Test
  void ctrl_c_clears_what_is_typed_and_then_interrupts_and_what_was_entered_stays() {
    terminal.press(JWT).pressEach(ENTER, "1", "3").press("how").press(CTRL_C);
    terminal.cursorAt("  2 > |").look(shows("Ctrl-C again ends")).press("x");
    terminal.look(showsNo("again ends")).press(CTRL_C).press(CTRL_C);

    assertThat(run().asked()).hasSize(1);
    assertThat(interrupted).isTrue();
    assertThat(terminal.filledRows()).contains(KNOWN);
  }

  @Test
  void ctrl_c_interrupts_where_a_choice_is_open() {
    terminal.press(JWT).pressEach(ENTER, CTRL_C);
    run();

    assertThat(interrupted).isTrue();
  }

  @Test
  void a_suspended_dialogue_comes_back_with_what_was_typed() {
    List<String> windows = new ArrayList<>();
    jobs = () -> windows.add(terminal.window());
    terminal.suspendedByCtrlZ().press("whats in").press(CTRL_Z).cursorAt("  1 > whats in|");
    run();

    assertThat(windows).hasSize(1);
  }

  @Test
  void a_list_that_is_longer_than_the_window_scrolls() {
    for (int n = 1; n <= 30; n++) {
      terminal.press("any war stories?").pressEach(ENTER, n % 2 == 0 ? "1" : "2");
    }
    terminal.look(shows("  30 ✗ any war stories?", "  29 ~ any war"));
    terminal.press("u").press(ENTER).press("4").look(shows("  30 ✓ any war stories?")).press(ENTER);

    assertThat(run().asked()).hasSize(30);
  }
}
