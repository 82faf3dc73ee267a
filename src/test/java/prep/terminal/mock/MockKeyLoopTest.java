package prep.terminal.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.CTRL_D;
import static prep.terminal.ScriptedTerminal.CTRL_Z;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Open;
import prep.grading.Response;
import prep.mock.Answer;
import prep.mock.Draft;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Part;
import prep.mock.Script;
import prep.mock.Scripts;
import prep.problem.UserError;
import prep.terminal.JobControl;
import prep.terminal.Limits;
import prep.terminal.ScriptedTerminal;

/** What each key does in an interview, and what the window shows then. */
class MockKeyLoopTest {

  private static final String CTRL_U = "\u0015";
  private static final Open ROOT = (Open) Scripts.question("root");

  private ScriptedTerminal terminal = ScriptedTerminal.open();
  private final Kept log = new Kept();
  private InterviewLog recorder = log;
  private JobControl jobs = () -> {};
  private boolean typed;
  private boolean interrupted;

  private Interview run(Script script) {
    MockKeyLoop loop =
        new MockKeyLoop(
            Scripts.begun(script),
            "backend-systems",
            typed,
            recorder,
            log,
            terminal.keys(jobs, Limits.NONE));
    try {
      return loop.run();
    } finally {
      interrupted = loop.wasInterrupted();
      assertThat(terminal.isGivenBack()).isTrue();
    }
  }

  private static Answer answer(Interview interview, String id) {
    return interview.answers().stream()
        .filter(answer -> answer.question().key().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void it_starts_with_a_key_and_can_be_left_before_without_a_trace() {
    terminal.look(shows("Mock interview · backend-systems · mid", "Enter start"));
    terminal.press("q");
    Interview left = run(Scripts.script());

    assertThat(left.isOver()).isFalse();
    assertThat(log.drafts()).isEmpty();
    assertThat(interrupted).isFalse();
    assertThat(terminal.window()).doesNotContain("Stopped", "card");
  }

  @Test
  void a_short_question_is_answered_and_weighed_and_the_next_one_comes_without_a_word() {
    terminal.press(ENTER).look(shows("breadth · about 12 minutes", "1 of 4", "  >"));
    terminal.press("namespaces").press(ENTER);
    terminal.look(shows("  > namespaces", "How sure?   1 guess   2 think so   3 sure"));
    terminal.look(_ -> assertThat(log.drafts()).isEmpty()).press("3");
    terminal.look(shows("2 of 4", "> namespaces")).look(showsNo("Right", "How sure?"));
    terminal.look(_ -> assertThat(log.kinds()).containsExactly("Answered"));
    terminal.press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(answer(over, "short").sure()).isEqualTo(3);
    assertThat(answer(over, "short").score()).isEqualTo(1);
  }

  @Test
  void another_answer_can_be_given_until_it_is_weighed() {
    terminal.press(ENTER).press("cgroups").press(ENTER).press("u");
    terminal.look(showsNo("How sure?")).press(CTRL_U).press("namespaces").press(ENTER).press("2");
    terminal.press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(over.answers()).extracting(Answer::score).containsExactly(1.0);
  }

  @Test
  void nobody_is_asked_how_sure_they_are_not_to_know() {
    terminal.press(ENTER).press("0").press(ENTER).look(shows("2 of 4")).press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(over.answers().getFirst().attempt().response()).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void options_are_picked_by_a_key_and_weighed() {
    terminal.press(ENTER).press("0").press(ENTER).press("0").press(ENTER);
    terminal.look(shows("3 of 4", "1-3 answer")).press("2").look(shows("How sure?")).press("1");
    terminal.look(shows("4 of 4")).press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(answer(over, "choice").sure()).isEqualTo(1);
  }

  @Test
  void the_keys_are_told_once_however_often_they_are_asked_for() {
    terminal.press(ENTER).press("namespaces").press(ENTER);
    terminal.press("?").look(shows("1   guess")).press("?").press("?");
    terminal.look(window -> assertThat(window).containsOnlyOnce("1   guess")).press(CTRL_C);
    run(Scripts.only(Part.BREADTH));
  }

  @Test
  void where_the_options_have_left_the_window_it_is_said_what_was_picked() {
    terminal = ScriptedTerminal.open(40, 8);
    terminal.press(ENTER).press("0").press(ENTER).press("0").press(ENTER);
    terminal.press(ENTER).press("2").look(shows("Picked: 2", "How sure?"));
    terminal.press("1").press(CTRL_C);
    run(Scripts.only(Part.BREADTH));
  }

  @Test
  void short_open_questions_are_typed_and_not_spoken() {
    terminal.press(ENTER).press("0").press(ENTER).press("0").press(ENTER).press("0");
    terminal.look(shows("4 of 4", "  >")).look(showsNo("aloud", "Enter start"));
    terminal.press(":v").press(ENTER).look(shows("Only open questions are answered aloud."));
    terminal.press("They start faster.").press(ENTER).look(shows("How sure?")).press("2");
    terminal.look(shows("What did you say?", "2 ✓ starts faster", "Enter go on"));
    terminal.press(ENTER).look(shows("That was the interview"));
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(answer(over, "brief").score()).isEqualTo(0.5);
  }

  @Test
  void a_thread_is_spoken_judged_and_ticked_at_its_end() {
    terminal.press(ENTER).look(shows("depth · about 20 minutes", "Enter start", "v type instead"));
    terminal.look(showsNo("target", "about 1 min"));
    terminal.press(ENTER).look(shows("Speaking   0:00", "Enter stop"));
    terminal.pass(90).look(shows("Speaking   1:30")).look(showsNo("time to finish"));
    terminal.press(ENTER).look(shows("You spoke 1:31.", "How far did you get?"));
    terminal.look(_ -> assertThat(log.drafts()).isEmpty()).look(showsNo("shares the kernel"));
    terminal.press("3").look(shows("1 of 1, follow-up", "Now suppose it grows.", "harder?"));
    terminal.look(_ -> assertThat(log.kinds()).containsExactly("Answered"));
    terminal.press(ENTER).pass(20).press(ENTER);
    terminal.look(shows("root?", "You spoke 1:31.", "1 - shares the kernel", "3 - wrong: a light"));
    terminal.press("1").press("2").look(shows("1 ✓ shares", "2 ✓ starts")).press(ENTER);
    terminal.look(shows("harder?", "You spoke 0:21.", "1 - shares the kernel"));
    terminal.press("3").press(ENTER).look(shows("That was the interview", "Enter scorecard"));
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(log.kinds()).containsExactly("Answered", "Answered", "Ticked", "Ticked", "Ended");
    assertThat(answer(over, "root").score()).isEqualTo(1);
    assertThat(answer(over, "root").aloud()).isTrue();
    assertThat(answer(over, "root").attempt().took()).isEqualTo(Duration.ofSeconds(91));
    assertThat(answer(over, "harder").score()).isZero();
  }

  @Test
  void an_answer_can_be_typed_instead_and_spoken_after_all() {
    terminal.press(ENTER).press("v").look(shows("  >", ":v aloud"));
    terminal.press(":v").press(ENTER).look(shows("Enter start")).press("v");
    terminal.press("They share a kernel and start faster.").press(ENTER);
    terminal.look(shows("follow-up", "Now suppose", "Enter start"));
    terminal.look(shows("> They share a kernel and start faster."));
    terminal.press("0").look(shows("What did you say?", "1 ✓ shares", "> They share a kernel"));
    terminal.press(ENTER);
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(answer(over, "root").aloud()).isFalse();
    assertThat(answer(over, "root").score()).isEqualTo(1);
  }

  @Test
  void everything_can_be_typed_from_the_start() {
    terminal.press("v").look(shows("You type every answer.", "v speak aloud")).press(ENTER);
    terminal.look(shows("  >", ":v aloud")).press(CTRL_C);
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void steps_of_a_task_are_marked_as_done() {
    terminal.press(ENTER).look(shows("practical · about 8 minutes", "1. Write a Dockerfile."));
    terminal.look(showsNo("[ ]")).press(ENTER).look(shows("[ ] 1", "[ ] 2"));
    terminal.press("2").look(shows("[x] 2")).press(ENTER);
    terminal.look(shows("[x] 2", "That was the interview"));
    Interview over = run(Scripts.only(Part.PRACTICAL));

    assertThat(answer(over, "task").attempt().standingPoints()).containsExactly(2);
  }

  @Test
  void who_gives_a_task_up_sees_no_solution() {
    terminal.press(ENTER).look(shows("1. Write a Dockerfile.", "0 don't know")).press("0");
    terminal.look(shows("That was the interview")).look(showsNo("[ ]"));
    Interview over = run(Scripts.only(Part.PRACTICAL));

    assertThat(answer(over, "task").score()).isZero();
  }

  @Test
  void ctrl_l_paints_the_window_anew() {
    terminal.press(ENTER).then(() -> terminal.writer().print("Somebody logged in."));
    terminal.press(ScriptedTerminal.CTRL_L).look(showsNo("Somebody")).look(shows("  >", "1 of 4"));
    run(Scripts.only(Part.BREADTH));
  }

  @Test
  void nothing_helps_and_nothing_is_taken_back() {
    terminal.press(ENTER).press("?").look(shows("end after this question"));
    terminal.look(showsNo("hint", "later", "undo", "flag", "mute", "edit"));
    terminal.pressEach("h", "s", "u", "!", "m", "e").look(showsNo("A hint."));
    terminal.press("v").press(":hint").press(ENTER);
    terminal.look(shows(":h does nothing in an interview."));
    terminal.press(":undo").press(ENTER).look(shows(":u does nothing in an interview."));
    terminal.press(CTRL_C);
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(over.answers()).isEmpty();
  }

  @Test
  void after_q_it_ends_with_the_question_and_its_ticks() {
    terminal.press(ENTER).press("q").look(shows("The interview ends after this question."));
    terminal.press(ENTER).look(showsNo("ends after")).pass(5).press(ENTER);
    terminal.look(shows("1 - shares the kernel")).look(showsNo("How far"));
    terminal.press("1").press(ENTER).look(shows("Stopped after less than a minute, 1 question."));
    terminal.press(ENTER).look(shows("The card of 1."));
    Interview over = run(Scripts.script(Part.DEPTH, Part.BEHAVIOURAL));

    assertThat(log.kinds()).containsExactly("Answered", "Ticked", "Ended");
    assertThat(log.drafts().getLast()).isInstanceOf(Draft.Ended.class);
    assertThat(((Draft.Ended) log.drafts().getLast()).complete()).isFalse();
    assertThat(over.asked()).isEqualTo(1);
    assertThat(interrupted).isFalse();
  }

  @Test
  void q_once_more_ends_it_at_once() {
    terminal.press(ENTER).press("q").press("q").look(_ -> {});
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(over.isOver()).isTrue();
    assertThat(over.answers()).isEmpty();
    assertThat(terminal.window()).contains("Stopped before the first answer.");
    assertThat(terminal.window()).doesNotContain("The card");
  }

  @Test
  void while_a_text_is_typed_q_is_a_letter() {
    typed = true;
    terminal.press(ENTER).press("q").look(shows("> q")).press(" :q").press(ENTER);
    terminal.look(shows("The interview ends after this question.")).press("faster");
    terminal.look(showsNo("ends after")).press(CTRL_C);
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void what_was_spoken_can_be_judged_after_q() {
    terminal.press(ENTER).press(ENTER).press(ENTER).press("q");
    terminal.look(shows("The interview ends after this question.", "How far did you get?"));
    terminal
        .press("3")
        .look(showsNo("1 of 1, follow-up"))
        .look(shows("You spoke 0:01.", "1 - shares"));
    terminal.press(ENTER).look(shows("Stopped"));
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void the_time_for_a_part_is_over_between_questions_only() {
    terminal.press(ENTER).press(ENTER).pass(1300).look(shows("Speaking   21:40"));
    terminal.press(ENTER).press("3").look(shows("You spoke 21:41.")).press("1").press(ENTER);
    terminal.look(
        shows(
            "1 ✓ shares the kernel",
            "That was the time for depth; one follow-up stays unasked.",
            "Enter on to behavioural, about 5 minutes"));
    terminal.press(ENTER).look(shows("behavioural · about 5 minutes", "story?")).press(CTRL_C);
    run(Scripts.script(Part.DEPTH, Part.BEHAVIOURAL));
  }

  @Test
  void it_can_end_where_the_time_for_a_part_is_over() {
    terminal.press(ENTER).press(ENTER).pass(1300).press(ENTER).press("3").press(ENTER);
    terminal.press("q").look(shows("Stopped after 22 minutes, 1 question.", "Enter scorecard"));
    run(Scripts.script(Part.DEPTH, Part.BEHAVIOURAL));
  }

  @Test
  void after_the_end_come_the_card_and_what_there_is_to_learn() {
    terminal.press(ENTER).press("0").look(shows("That was the interview", "1 of 1 question"));
    terminal.look(showsNo("The card", "Model answer")).press(ENTER);
    terminal.look(shows("The card of 1.", "Enter the model answers, one by one")).press(ENTER);
    terminal.look(shows("docker/story", "1 of 1", "Model answer", "Enter done")).press(ENTER);
    Interview over = run(Scripts.only(Part.BEHAVIOURAL));

    assertThat(over.isOver()).isTrue();
    assertThat(interrupted).isFalse();
  }

  @Test
  void a_card_longer_than_the_window_is_read_page_by_page() {
    terminal = ScriptedTerminal.open(40, 10);
    terminal.press(ENTER).press("0").press(ENTER);
    terminal.look(shows("The card of 1.", "Enter more")).look(showsNo("Line 12.", "answers"));
    terminal.press(ENTER).look(shows("Line 12.", "Enter the model answers, one by one"));
    terminal.press(ENTER).look(shows("docker/story")).press("q");
    run(Scripts.only(Part.BEHAVIOURAL));
  }

  @Test
  void q_skips_to_the_end_of_a_long_card_and_of_a_long_model_answer() {
    terminal = ScriptedTerminal.open(40, 10);
    terminal.press(ENTER).press("0").press(ENTER).look(shows("Enter more   q skip to the end"));
    terminal.press("q").look(shows("Line 12.", "Enter the model answers, one by one"));
    terminal.press(ENTER).look(shows("docker/story", "q skip to the end")).press("q");
    terminal.look(shows("Enter done")).press("q");
    run(Scripts.only(Part.BEHAVIOURAL));
  }

  @Test
  void q_skips_to_the_end_of_a_question_longer_than_the_window() {
    terminal = ScriptedTerminal.open(40, 7);
    terminal.press(ENTER).look(shows("Enter more   q skip to the end"));
    terminal.press("q").look(shows("asked in root?", "Enter start")).press("q").press("q");
    terminal.look(shows("Stopped"));
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void a_question_longer_than_the_window_says_that_its_answer_is_the_last() {
    typed = true;
    terminal = ScriptedTerminal.open(80, 6);
    terminal.press(ENTER).look(shows("Enter more   :q end after this question"));
    terminal.press(CTRL_C);
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void who_has_nothing_to_learn_is_done_below_the_card() {
    terminal.press(ENTER).press(ENTER).press(ENTER).press("1").press("2").press(ENTER);
    terminal.press(ENTER).look(shows("The card of 1.", "Enter done")).press(ENTER);
    terminal.look(_ -> {
      throw new AssertionError("it still waits for a key");
    });
    run(Scripts.only(Part.BEHAVIOURAL));
  }

  @Test
  void the_card_can_wait() {
    terminal.press(ENTER).press("0").press("q");
    run(Scripts.only(Part.BEHAVIOURAL));

    assertThat(terminal.window()).contains("That was the interview").doesNotContain("The card");
    assertThat(log.kinds()).containsExactly("Answered", "Ended");
  }

  @ParameterizedTest(name = "Ctrl-C {0}")
  @ValueSource(strings = {"asked", "typed", "speaking", "how far", "to tick", "after q"})
  void ctrl_c_ends_it_at_once_and_keeps_what_was_answered(String when) {
    terminal.press(ENTER);
    int answered =
        switch (when) {
          case "asked" -> 0;
          case "typed" -> pressed(0, "v", "They start");
          case "speaking" -> pressed(0, ENTER);
          case "how far" -> pressed(1, ENTER, ENTER);
          case "to tick" -> pressed(1, ENTER, ENTER, "1");
          case "after q" -> pressed(0, "q");
          default -> throw new IllegalArgumentException(when);
        };
    terminal.press(CTRL_C);
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(interrupted).isTrue();
    assertThat(over.isOver()).isTrue();
    assertThat(over.answers()).hasSize(answered);
    assertThat(log.kinds()).filteredOn("Answered"::equals).hasSize(answered);
    assertThat(log.kinds()).endsWith("Ended");
    assertThat(terminal.window()).contains("Stopped");
    if (answered > 0) {
      assertThat(terminal.window()).contains("The card of 1.");
    }
  }

  private int pressed(int answered, String... keys) {
    terminal.pressEach(keys);
    return answered;
  }

  @Test
  void ctrl_c_keeps_an_answer_that_waits_to_be_weighed() {
    terminal.press(ENTER).press("namespaces").press(ENTER).press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(over.answers()).extracting(Answer::sure).containsExactly(0);
    assertThat(log.kinds()).containsExactly("Answered", "Ended");
  }

  @ParameterizedTest(name = "after {0} keys")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void it_ends_when_the_terminal_is_gone(int keys) {
    List<String> all = List.of(ENTER, ENTER, ENTER, "2", "0", ENTER);
    all.subList(0, Math.min(keys, all.size())).forEach(terminal::press);
    if (keys > all.size()) {
      terminal.press(CTRL_D);
    }
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(over.isOver()).isEqualTo(keys > 0);
    assertThat(log.kinds()).filteredOn("Answered"::equals).hasSize(over.answers().size());
  }

  @ParameterizedTest(name = "after {0} keys")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void it_is_recorded_that_it_ended_when_the_window_is_closed(int keys) {
    List.of(ENTER, ENTER, ENTER, "2", ENTER).subList(0, keys).forEach(terminal::press);
    terminal.lose();
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(over.answers()).hasSize(keys < 3 ? 0 : 1);
    assertThat(log.kinds()).filteredOn("Answered"::equals).hasSize(over.answers().size());
    assertThat(log.kinds()).endsWith("Ended");
  }

  @ParameterizedTest(name = "at look {0} at its size")
  @MethodSource("prep.terminal.ClosedWindowTest#looks")
  void it_is_recorded_that_it_ended_when_the_window_is_closed_in_the_middle_of_a_paint(int looks) {
    terminal.press(ENTER).loseAfter(looks).pressEach(ENTER, ENTER, "2", ENTER);
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(terminal.isLost()).isTrue();
    assertThat(over.isOver()).isTrue();
    assertThat(log.drafts()).isEqualTo(over.log());
  }

  @Test
  void the_time_in_which_the_program_is_suspended_does_not_count() {
    terminal.suspendedByCtrlZ();
    jobs = () -> terminal.elapse(600);
    terminal.press(ENTER).press(ENTER).pass(30).press(CTRL_Z);
    terminal.look(shows("Speaking   0:31")).pass(10).press(ENTER);
    terminal.look(shows("You spoke 0:42.")).press("1").press("0").press(ENTER);
    terminal.look(shows("That was the interview: 1 minute, 2 of 2"));
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(answer(over, "root").attempt().took()).isEqualTo(Duration.ofSeconds(42));
  }

  @Test
  void the_window_can_get_another_size_while_one_speaks() {
    terminal.press(ENTER).press(ENTER).pass(7).resize(40, 20).pass(3);
    terminal.look(shows("Speaking   0:10", "root?")).resize(100, 30).pass(1);
    terminal.look(shows("Speaking   0:11")).press(ENTER).look(shows("You spoke 0:12."));
    terminal.press(CTRL_C);
    run(Scripts.only(Part.DEPTH));
  }

  @Test
  void what_cannot_be_recorded_is_not_shown_as_answered() {
    recorder =
        new InterviewLog() {
          @Override
          public String session() {
            return "one";
          }

          @Override
          public void record(Interview interview) {
            throw new UserError(UserError.Kind.DATA, "the disk is full");
          }
        };
    terminal.press(ENTER).press("namespaces").press(ENTER).press("3").look(showsNo("2 of 4"));

    assertThatThrownBy(() -> run(Scripts.only(Part.BREADTH))).hasMessage("the disk is full");
    assertThat(terminal.window()).doesNotContain("2 of 4");
  }

  @Test
  void what_is_typed_ahead_does_not_answer_what_is_not_visible_yet() {
    terminal.press(ENTER).press("namespaces").press(ENTER + "3");
    terminal.look(shows("How sure?")).press("2" + "cgroups" + ENTER);
    terminal.look(shows("2 of 4")).look(showsNo("cgroups", "How sure?")).press(CTRL_C);
    Interview over = run(Scripts.only(Part.BREADTH));

    assertThat(over.answers()).hasSize(1);
  }

  @Test
  void through_keys_it_comes_to_the_same_as_through_values() {
    typed = true;
    terminal.press(ENTER).press("They share a kernel, they start faster.").press(ENTER);
    terminal.press("A lightweight VM.").press(ENTER).press(ENTER).press(ENTER).press("q");
    Interview atKeys = run(Scripts.only(Part.DEPTH));
    Interview byValues =
        Scripts.begun(Scripts.only(Part.DEPTH))
            .after(said("root", "They share a kernel, they start faster."), Duration.ofSeconds(2))
            .after(said("harder", "A lightweight VM."), Duration.ofSeconds(4))
            .after(new Happening.Ticked(List.of(1, 2)), Duration.ofSeconds(5))
            .after(new Happening.Ticked(List.of(3)), Duration.ofSeconds(6));

    assertThat(atKeys.answers()).isEqualTo(byValues.answers());
    assertThat(atKeys.log()).isEqualTo(byValues.log());
  }

  private static Happening said(String id, String text) {
    return Happening.Given.of(
        new Response.Explained((Open) Scripts.question(id), text), Duration.ofSeconds(2));
  }

  @Test
  void a_long_list_of_points_fits_a_small_window() {
    terminal = ScriptedTerminal.open(40, 20);
    terminal.press(ENTER).press(ENTER).press(ENTER).press("1").press("0");
    terminal.look(shows("root?", "You spoke", "3 - wrong: a light VM", "Enter go on"));
    terminal.press("3").press(ENTER).press("q");
    Interview over = run(Scripts.only(Part.DEPTH));

    assertThat(answer(over, "root").attempt().standingMyths()).containsExactly(1);
    assertThat(ROOT.points()).hasSize(2);
  }
}
