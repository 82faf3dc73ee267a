package prep.terminal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prep.terminal.ScriptedTerminal.CTRL_A;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.CTRL_D;
import static prep.terminal.ScriptedTerminal.CTRL_J;
import static prep.terminal.ScriptedTerminal.CTRL_L;
import static prep.terminal.ScriptedTerminal.CTRL_Z;
import static prep.terminal.ScriptedTerminal.DOWN;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.ESCAPE;
import static prep.terminal.ScriptedTerminal.UP;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.plan.FixedOffer;
import prep.plan.PlanDialogue;
import prep.plan.PlanDraft;
import prep.plan.PlanOffer;
import prep.progress.Plan;
import prep.terminal.JobControl;
import prep.terminal.ScriptedTerminal;
import prep.terminal.dialogue.Dialogues;

/** What each key does in the dialogue, and what the window shows then. */
class PlanAtKeysTest {

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private PlanOffer offer = FixedOffer.usual();
  private Executor worker = Runnable::run;
  private JobControl jobs = () -> {};
  private boolean interrupted;

  private Optional<Plan> run() {
    return run(PlanDraft.EMPTY);
  }

  /** The plan after everything in the script has happened. */
  private Optional<Plan> run(PlanDraft draft) {
    PlanAtKeys ended =
        Dialogues.run(
            PlanAtKeys.at(PlanDialogue.of(offer, draft)),
            (_, _) -> {},
            new Foresight(worker)::into,
            terminal,
            jobs);
    interrupted = ended.interrupted();
    return ended.dialogue().plan();
  }

  // Answering

  @Test
  void a_date_and_three_digits_make_a_plan_that_stays_in_four_lines() {
    terminal.look(shows("When is the interview?", "3 dec, thu, 12d or 2026-12-03"));
    terminal.press("3 dec").cursorAt("  > 3 dec|").press(ENTER);
    terminal.look(shows("Interview   Thu 3 December, in 12 days", "What is it about?"));
    terminal.press("1").look(shows("About       Backend and systems", "Up to which level?"));
    terminal.press("2").look(shows("Level       mid", "How many minutes a day?")).press("3");
    Optional<Plan> plan = run();

    assertThat(plan).map(Plan::minutes).contains(45);
    assertThat(plan).map(Plan::by).contains(LocalDate.of(2026, 12, 3));
    assertThat(terminal.filledRows())
        .containsExactly(
            "  Interview   Thu 3 December, in 12 days",
            "  About       Backend and systems",
            "  Level       mid",
            "  Minutes     45 a day");
    assertThat(interrupted).isFalse();
  }

  @Test
  void a_step_that_is_answered_scrolls_nothing() {
    terminal.pressEach("3 dec", ENTER, "1").look(showsNo("When is", "What is it about?"));
    run();
  }

  @Test
  void what_is_no_day_is_said_and_stays_until_it_is_changed() {
    terminal.press("14 november 2026").press(ENTER);
    terminal.look(shows("14 november 2026 is not a day. 3 dec, thu, 12d or 2026-12-03"));
    terminal.cursorAt("  > 14 november 2026|").press(CTRL_A);
    terminal.look(shows("is not a day")).press(CTRL_C).look(showsNo("is not a day"));
    terminal.press("2026-11-14").press(ENTER);
    terminal.look(shows("Sat 14 November is past. 3 dec")).cursorAt("  > 2026-11-14|");

    assertThat(run()).isEmpty();
  }

  @Test
  void a_pasted_line_end_enters_nothing_and_a_day_is_one_line() {
    terminal.press("\u001b[200~3\r\ndec\r\n\u001b[201~").press(CTRL_J).cursorAt("  > 3 dec|");
    terminal.press(ENTER).look(shows("Thu 3 December"));
    run();
  }

  @Test
  void arrows_move_to_a_choice_that_enter_picks() {
    terminal.pressEach("3 dec", ENTER, DOWN, DOWN).look(shows("▸ 2  Engineering fundamentals"));
    terminal.press(UP).press(UP).look(shows("▸ 5  Python backend on AWS")).press(ENTER);
    terminal.look(shows("About       Python backend on AWS"));
    run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "x", ENTER, " "})
  void a_key_that_means_nothing_does_nothing(String key) {
    terminal.pressEach("3 dec", ENTER, key).look(shows("What is it about?"));
    terminal.look(showsNo("not a number", "▸"));
    run();
  }

  @Test
  void more_than_nine_tracks_are_chosen_by_a_number_and_enter() {
    offer = FixedOffer.ofTracks(12);
    terminal.pressEach("3 dec", ENTER, "1").look(shows("My own track 12", "> 1"));
    terminal.press("3").press(ENTER).look(shows("13 is not a number from 1 to 12."));
    terminal.press("\u007f").press("2").press(ENTER).look(shows("About       My own track 12"));
    terminal.press("u").cursorAt("  > 12|").press("u").cursorAt("  > 3 dec|");
    run();
  }

  @Test
  void what_was_given_is_not_asked() {
    LocalDate day = LocalDate.of(2026, 12, 3);
    terminal.look(shows("Level       senior", "How many minutes a day?")).look(showsNo("u back"));
    terminal.press("2");

    assertThat(run(PlanDraft.EMPTY.by(day).about("network-programming").upTo(Level.SENIOR)))
        .map(Plan::tracks)
        .contains(List.of("network-programming"));
  }

  // Going back, ending

  @Test
  void u_goes_back_to_each_step_and_the_date_can_be_typed_on() {
    terminal.pressEach("3 dec", ENTER, "1", "2", "u").look(shows("Up to which level?"));
    terminal.press("u").look(shows("What is it about?")).look(showsNo("About "));
    terminal.press("u").cursorAt("  > 3 dec|").press("ember").press(ENTER);
    terminal.look(shows("Interview   Thu 3 December, in 12 days"));
    run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", ESCAPE, CTRL_D})
  void q_escape_and_ctrl_d_end_without_a_trace(String key) {
    terminal.pressEach("3 dec", ENTER, "1", key);

    assertThat(run()).isEmpty();
    assertThat(terminal.filledRows()).isEmpty();
    assertThat(interrupted).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q\r", ESCAPE})
  void the_first_step_can_be_ended_too(String keys) {
    for (String key : keys.split("(?<=q)")) {
      terminal.press(key);
    }

    assertThat(run()).isEmpty();
    assertThat(terminal.filledRows()).isEmpty();
  }

  @Test
  void ctrl_c_clears_what_is_typed_and_then_interrupts() {
    terminal.press("3 de").press(CTRL_C).cursorAt("  > |").press(CTRL_C);

    assertThat(run()).isEmpty();
    assertThat(interrupted).isTrue();
    assertThat(terminal.filledRows()).isEmpty();
  }

  @Test
  void ctrl_c_interrupts_where_a_choice_is_open() {
    terminal.pressEach("3 dec", ENTER, CTRL_C);

    assertThat(run()).isEmpty();
    assertThat(interrupted).isTrue();
  }

  @Test
  void a_terminal_that_has_gone_ends_the_dialogue_without_a_plan() {
    terminal.pressEach("3 dec", ENTER, "1", "2");

    assertThat(run()).isEmpty();
    assertThat(interrupted).isFalse();
  }

  // What the minutes bring

  @Test
  void what_the_minutes_bring_is_painted_as_it_comes() {
    Queue<Runnable> work = new ArrayDeque<>();
    worker = work::add;
    terminal.pressEach("3 dec", ENTER, "1", "2").look(shows("1  15", "…")).look(showsNo("33–38"));
    terminal.then(() -> work.remove().run()).pass(1).look(shows("33–38", "…"));
    terminal.then(() -> work.remove().run()).pass(1).look(shows("33–38", "61–72", "…"));
    terminal.press("2");

    assertThat(run()).map(Plan::minutes).contains(30);
  }

  @Test
  void after_a_while_all_figures_stand_there() {
    terminal.pressEach("3 dec", ENTER, "1", "2").pass(1).pass(1).pass(1).pass(1);
    terminal.look(shows("33–38", "61–72", "85–91", "95–97"));
    run();
  }

  @Test
  void what_was_worked_out_for_another_level_is_not_shown_for_this_one() {
    Queue<Runnable> work = new ArrayDeque<>();
    worker = work::add;
    terminal.pressEach("3 dec", ENTER, "1", "2").pass(1).press("u").press("3");
    terminal.then(() -> work.remove().run()).pass(1).look(showsNo("33–38"));
    terminal.then(() -> work.remove().run()).pass(1).look(shows("33–38"));
    run();
  }

  @Test
  void nothing_is_worked_out_before_the_minutes_are_asked() {
    FixedOffer fixed = FixedOffer.usual();
    offer = fixed;
    terminal.pressEach("3 dec", ENTER, "1").pass(5);
    run();

    assertThat(fixed.foreseen()).isEmpty();
  }

  @Test
  void a_fault_while_working_out_is_not_swallowed_and_the_terminal_is_given_back() {
    worker =
        work -> {
          throw new IllegalStateException("no worker");
        };
    terminal.pressEach("3 dec", ENTER, "1", "2").pass(1);

    assertThatThrownBy(this::run).hasMessageContaining("no worker");
  }

  // The window

  @Test
  void a_resized_window_is_painted_anew() {
    terminal.pressEach("3 dec", ENTER).resize(40, 24).pass(1);
    terminal.look(shows("Interview   Thu 3 Dec, in 12 days", "     134 items   284 questions"));
    terminal.resize(100, 30).pass(1).look(shows("Thu 3 December, in 12 days"));
    terminal.press("1").look(shows("Up to which level?")).look(showsNo("What is it about?"));
    run();
  }

  @Test
  void in_a_low_window_the_choices_are_printed_once_and_the_keys_still_work() {
    terminal.resize(40, 8).pressEach("3 dec", ENTER);
    terminal.look(shows("Python backend on AWS", "1-5 answer")).press("5");
    terminal.look(shows("3  senior   260, all but the tasks", "1-3 answer")).press("3").press("1");

    assertThat(run()).map(Plan::level).contains(Level.SENIOR);
  }

  @Test
  void choices_that_fit_the_window_no_more_are_still_to_be_read() {
    terminal.pressEach("3 dec", ENTER).look(shows("Python backend on AWS")).resize(40, 12).pass(1);
    terminal.look(shows("5  Python backend on AWS", "1-5 answer"));
    run();
  }

  @Test
  void ctrl_z_gives_the_terminal_to_the_shell_and_the_dialogue_goes_on_where_it_was() {
    List<String> windows = new ArrayList<>();
    jobs = () -> windows.add(terminal.window());
    terminal.suspendedByCtrlZ().press("3 d").press(CTRL_Z).cursorAt("  > 3 d|");
    terminal.press("ec").press(ENTER).press(CTRL_Z).look(shows("What is it about?"));
    run();

    assertThat(windows).hasSize(2).allSatisfy(window -> assertThat(window).isBlank());
  }

  @Test
  void ctrl_l_paints_the_window_anew() {
    terminal.press("3 d").then(() -> terminal.writer().print("Somebody logged in."));
    terminal.press(CTRL_L).cursorAt("  > 3 d|").look(showsNo("Somebody"));
    run();
  }

  @Test
  void after_a_suspension_by_others_it_is_painted_below_what_they_wrote() {
    terminal.pressEach("3 dec", ENTER).then(() -> terminal.raise(Signal.CONT)).pass(1);
    terminal.look(window -> assertThat(window.split("What is it about", -1)).hasSize(3));
    run();
  }
}
