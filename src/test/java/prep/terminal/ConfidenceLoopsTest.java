package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Question;
import prep.deck.Samples;
import prep.progress.Mode;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** Answers that are weighed: at the keys, in plain lines, and as a program reports them. */
class ConfidenceLoopsTest {

  private static final Rules ASKED = new Rules(Mode.QUIZ, false, false, true, false, false, true);

  private final Loops loops = new Loops();
  private final ScriptedTerminal terminal = loops.terminal;
  private final Recorded record = loops.record;

  private Session atKeys(Question... questions) {
    return loops.atKeys(Sessions.of(ASKED, List.of(questions)));
  }

  private Session plain(String lines, Question... questions) {
    return loops.plain(Sessions.of(ASKED, List.of(questions)), lines);
  }

  private Session json(String lines, Question... questions) {
    return loops.json(Sessions.of(Sessions.QUIZ, List.of(questions)), lines);
  }

  // At the keys

  @Test
  void how_sure_an_answer_is_comes_before_its_verdict() {
    terminal.press("namespaces").press(ENTER);
    terminal.look(shows("> namespaces", "How sure?   1 guess   2 think so   3 sure   u other"));
    terminal.look(showsNo("Right")).then(() -> assertThat(record.changes()).isEmpty()).press("3");
    terminal.look(shows("Right", "good, back in 2 days"));
    Session session = atKeys(Samples.shortAnswer("first"));

    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(3);
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void another_answer_begins_with_the_one_that_was_typed() {
    terminal.press("cgroups").press(ENTER).press("u").look(shows("  > cgroups"));
    terminal.press(" too").press(ENTER).press("1").look(shows("cgroups too"));
    atKeys(Samples.shortAnswer("first"));
  }

  @Test
  void a_right_guess_is_said_to_be_one_and_comes_back() {
    terminal.press("namespaces").press(ENTER).press("1");
    terminal.look(shows("Right, by a guess", "again, back tomorrow"));
    atKeys(Samples.shortAnswer("first"));
  }

  @Test
  void another_answer_is_given_and_no_other_key_means_anything() {
    terminal.press("cgroups").press(ENTER).pressEach(ENTER, "4", "0", "s", "h", "r", " ");
    terminal.look(shows("How sure?")).press("u").look(showsNo("How sure?", "undo"));
    terminal.press(CTRL_C).press("namespaces").press(ENTER).press("2").look(shows("Right"));
    Session session = atKeys(Samples.shortAnswer("first"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_digit_picks_and_the_next_one_weighs() {
    Question choice = Samples.choice("first");
    String right = Integer.toString(Sessions.of(choice).current().shownNumber(1));
    terminal.press(right).look(shows("How sure?")).press("2").look(shows("Right", "Enter next"));
    Session session = atKeys(choice);

    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(2);
  }

  @Test
  void the_keys_are_told_once() {
    terminal.press("1").press("?").press("?").press("?");
    terminal.look(window -> assertThat(window).containsOnlyOnce("other answer\n  ?"));
    atKeys(Samples.choice("first"));
  }

  @Test
  void digits_typed_at_once_weigh_nothing() {
    terminal.press("13").look(shows("How sure?"));
    atKeys(Samples.choice("first"));
  }

  @Test
  void ctrl_c_and_a_lost_terminal_record_the_answer() {
    terminal.press("namespaces").press(ENTER).press(CTRL_C);
    Session session = atKeys(Samples.shortAnswer("first"));

    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(0);
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_signal_records_the_answer_once_without_how_sure_it_is() {
    terminal.press("namespaces").press(ENTER).then(() -> loops.signal.run());
    terminal.then(() -> assertThat(record.kinds()).containsExactly("Answered")).press("3");
    atKeys(Samples.shortAnswer("first"));

    assertThat(record.changes())
        .singleElement()
        .matches(
            change -> change instanceof Change.Answered(Attempt attempt) && attempt.sure() == 0);
  }

  @Test
  void a_signal_records_nothing_where_nothing_was_answered() {
    terminal.press("name").then(() -> loops.signal.run());
    atKeys(Samples.shortAnswer("first"));

    assertThat(record.changes()).isEmpty();
  }

  @Test
  void an_open_answer_stays_visible_to_the_end() {
    terminal.press("They share the kernel.").press(ENTER).look(shows("How sure?")).press("2");
    terminal.look(shows("They share the kernel.", "Found 1 of 2 points")).press(ENTER);
    terminal.look(shows("Partly right, 50 %"));
    atKeys(Samples.open("first"));
  }

  @Test
  void in_a_small_window_an_answer_is_weighed_below_its_question() {
    terminal.resize(40, 8).press("1").look(shows("Picked: 1")).press("3");
    terminal.look(shows("Enter more"));
    Session session = atKeys(Samples.choice("first"));

    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(3);
  }

  @Test
  void what_one_was_sure_of_and_wrong_about_leads_the_end() {
    terminal.press("cgroups").press(ENTER).press("1").press(ENTER);
    terminal.press("chroot").press(ENTER).press("3").press(ENTER);
    atKeys(Samples.shortAnswer("first"), Samples.shortAnswer("second"));

    assertThat(terminal.window())
        .containsSubsequence("Sure and wrong", "second", "Look at again", "first");
  }

  // In plain lines

  @Test
  void a_plain_line_says_how_sure_one_is() {
    Session session = plain("namespaces\n\n7\n1\n\n", Samples.shortAnswer("first"));

    assertThat(loops.output())
        .containsSubsequence(
            "How sure are you? 1 guess, 2 think so, 3 sure, or u for another answer:",
            "Type 1, 2, 3 or u.",
            "Type 1, 2, 3 or u.",
            "Right, by a guess.",
            "Graded again, since it was a guess. It comes back tomorrow.");
    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(1);
  }

  @Test
  void a_plain_u_gives_another_answer() {
    Session session = plain("cgroups\nu\nnamespaces\n3\n\n", Samples.shortAnswer("first"));

    assertThat(loops.output()).doesNotContain("Nothing to undo", "Took back");
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void the_end_of_plain_lines_says_what_one_was_sure_of() {
    plain("cgroups\n3\n\n", Samples.shortAnswer("first"));

    assertThat(loops.output())
        .contains("Sure and wrong: docker/first")
        .doesNotContain("Look at again");
  }

  @Test
  void the_end_of_plain_lines_tells_partly_wrong_from_wrong() {
    plain("1c 2b 3a\n3\n\n", Samples.matching("first"));

    assertThat(loops.output()).contains("Sure and partly wrong: docker/first");
  }

  // As JSON

  @Test
  void a_program_may_say_how_sure_an_answer_is() {
    Session session =
        json("{\"answer\":\"namespaces\",\"sure\":1}\n", Samples.shortAnswer("first"));

    assertThat(loops.output()).contains("\"sure\":1,", "\"grade\":\"again\"", "\"correct\":true");
    assertThat(session.attempts()).extracting(Attempt::sure).containsExactly(1);
  }

  @Test
  void a_spoken_answer_may_be_sure_too() {
    Session session = json("{\"aloud\":9,\"points\":[1],\"sure\":3}\n", Samples.open("first"));

    assertThat(session.attempts()).extracting(Attempt::isMisjudged).containsExactly(true);
  }

  @Test
  void what_is_no_degree_of_sureness_is_refused() {
    json(
        """
        {"answer":"x","sure":4}
        {"answer":"x","sure":"very"}
        {"command":"hint","sure":1}
        """,
        Samples.shortAnswer("first"));

    assertThat(loops.output().lines().skip(2).limit(3))
        .allMatch(line -> line.contains("\"code\":\"out-of-range\""));
  }
}
