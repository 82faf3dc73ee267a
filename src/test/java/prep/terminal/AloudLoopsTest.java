package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Question;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mode;
import prep.session.Attempt;
import prep.session.Phase;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.session.Voice;

/** Answers said aloud: at the keys, in plain lines, and as a program reports them. */
class AloudLoopsTest {

  private static final Rules ALOUD = new Rules(Mode.QUIZ, false, false, true, false, true, false);

  private final Loops loops = new Loops();
  private final ScriptedTerminal terminal = loops.terminal;
  private final Recorded record = loops.record;
  private Rules rules = ALOUD;

  private Session atKeys(Question... questions) {
    return loops.atKeys(Sessions.of(rules, List.of(questions)));
  }

  private Session plain(String lines, Question... questions) {
    return loops.plain(Sessions.of(rules, List.of(questions)), lines);
  }

  private Session json(String lines, Question... questions) {
    return loops.json(Sessions.of(Sessions.QUIZ, List.of(questions)), lines);
  }

  private static long spokenMs(Session session) {
    Attempt attempt = session.attempts().getFirst();
    assertThat(attempt.response()).isInstanceOf(Response.Spoken.class);
    return attempt.took().toMillis();
  }

  // At the keys

  @Test
  void enter_starts_and_stops_and_what_was_said_is_ticked_before_the_model_answer() {
    terminal.look(shows("Answer aloud, about 1 min.", "Enter start", "v type instead"));
    terminal.pass(20).press(ENTER).look(shows("Speaking   0:00", "Enter stop"));
    terminal.pass(47).look(shows("Speaking   0:47"));
    terminal.pass(10).press(ENTER);
    terminal.look(shows("You spoke 0:58, target 1:00.", "What did you say?", "1 - shares"));
    terminal.look(showsNo("Model answer")).press("1").press(ENTER);
    terminal.look(shows("Model answer", "Partly right, 50 %", "spoke 0:58, target 1:00"));
    Session session = atKeys(Samples.open("first"));

    assertThat(record.kinds()).containsExactly("Answered", "Amended");
    assertThat(spokenMs(session)).isEqualTo(58_000);
  }

  @Test
  void a_list_of_keys_goes_where_there_are_others() {
    terminal.press(ENTER).look(shows("Ctrl-C start over")).press("?").press(CTRL_C);
    terminal.press("?").look(shows("mute: never ask again")).press("v");
    terminal.look(shows(":v aloud")).look(showsNo("mute: never ask again"));
    atKeys(Samples.open("first"));
  }

  @Test
  void thinking_is_not_counted_but_the_time_of_the_question_goes_on() {
    loops.limits = new Limits(Duration.ofSeconds(60), null);
    terminal.pass(30).press(ENTER).pass(20).look(shows("Speaking   0:20", "0:09 left"));
    terminal.pass(10).look(shows("Time is up.", "You spoke 0:30"));
    Session session = atKeys(Samples.open("first"));

    assertThat(spokenMs(session)).isEqualTo(30_000);
  }

  @Test
  void at_the_target_it_is_time_to_finish() {
    terminal.press(ENTER).pass(59).look(shows("Speaking   0:59")).look(showsNo("time to finish"));
    terminal.pass(1).look(shows("Speaking   1:00, time to finish"));
    terminal.pass(5).look(shows("Speaking   1:05, time to finish"));
    atKeys(Samples.open("first"));
  }

  @Test
  void ctrl_c_starts_once_more_and_the_next_one_ends() {
    terminal.press(ENTER).pass(30).press(CTRL_C).look(shows("Answer aloud, about 1 min."));
    terminal.press(ENTER).look(shows("Speaking   0:00")).pass(5).press(CTRL_C).press(CTRL_C);
    Session session = atKeys(Samples.open("first"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(record.changes()).isEmpty();
  }

  @Test
  void while_one_speaks_no_other_key_means_anything() {
    terminal.press(ENTER).pressEach("1", "0", "q", "s", "v", "m", "u", "?");
    terminal.look(shows("Speaking   0:08")).look(showsNo("Muted", "don't know"));
    Session session = atKeys(Samples.open("first"));

    assertThat(session.drawn()).isEqualTo(1);
    assertThat(record.changes()).isEmpty();
  }

  @Test
  void the_question_is_typed_instead_and_said_aloud_after_all() {
    terminal.press("v").look(shows(":v aloud", ">")).press(":v").press(ENTER);
    terminal.look(shows("Answer aloud")).press("v").press("They share the kernel.").press(ENTER);
    terminal.look(shows("Found 1 of 2 points"));
    atKeys(Samples.open("first"));
  }

  @Test
  void only_open_questions_are_answered_aloud() {
    terminal.press(":v").press(ENTER).look(shows("Only open questions are answered aloud."));
    atKeys(Samples.shortAnswer("first"));
  }

  @Test
  void a_resize_leaves_the_speech_as_it_is() {
    terminal.press(ENTER).pass(10).resize(40, 20).pass(1);
    terminal.look(shows("Speaking   0:11", "Enter stop"));
    terminal.resize(100, 30).pass(1).press(ENTER).look(shows("You spoke 0:13"));
    atKeys(Samples.open("first"));
  }

  @Test
  void an_exam_says_nothing_until_the_end() {
    rules = new Rules(Mode.EXAM, true, false, true, false, true, false);
    terminal.press(ENTER).pass(9).press(ENTER).look(shows("2 of 2")).press("t");
    terminal.look(shows("You spoke 0:10", "What did you say?")).press("1").press("2").press(ENTER);
    Session session = atKeys(Samples.open("first"), Samples.trueFalse("second"));

    assertThat(session.attempts().getFirst().score()).isEqualTo(1);
  }

  // In plain lines

  @Test
  void a_plain_line_starts_and_stops() {
    AtomicLong seconds = new AtomicLong();
    loops.clock = () -> seconds.getAndAdd(1_000_000_000L);
    Session session = plain("\n\n1 2\n\n", Samples.open("first"));

    assertThat(loops.output())
        .containsSubsequence(
            "Answer aloud, about 1 min. Enter to start, :v to type instead",
            "Speak, then Enter.",
            "You spoke 2 s, target 1 min.",
            "1. shares the kernel",
            "Which of these did you say? Type all their numbers, 1 to 3, or Enter for none:",
            "Right.",
            "Model answer: ");
    assertThat(record.kinds()).containsExactly("Answered", "Amended");
    assertThat(spokenMs(session)).isBetween(1L, 60_000L);
  }

  @Test
  void a_plain_session_switches_between_typing_and_speaking() {
    rules = new Rules(Mode.QUIZ, false, false, true, false);
    plain(":voice\n\nu\nv\nThey share the kernel.\n", Samples.open("first"));

    assertThat(loops.output())
        .containsSubsequence(
            ":voice lets you answer an open question aloud.",
            "Answer, in your own words",
            "Answer aloud",
            "Speak, then Enter.",
            "Answer aloud",
            "Answer, in your own words",
            "Found 1 of 2 points.");
  }

  @Test
  void through_a_pipe_nobody_speaks() {
    Session session = loops.piped(Sessions.of(Samples.open("first")), ":voice\n0\n");

    assertThat(loops.output()).contains(":voice needs a terminal.");
    assertThat(session.attempts()).hasSize(1);
    assertThat(Voice.of(session)).isEqualTo(Voice.TYPED);
  }

  // As JSON

  @Test
  void a_program_reports_seconds_and_points() {
    Session session = json("{\"aloud\":95.5,\"points\":[1,2]}\n", Samples.open("first"));

    assertThat(loops.output())
        .contains("\"answer\":\"\",\"aloud\":true,", "\"correct\":true", "95500");
    assertThat(record.kinds()).containsExactly("Answered", "Amended");
    assertThat(spokenMs(session)).isEqualTo(95_500);
  }

  @Test
  void undo_takes_back_the_points_first_and_the_next_question_stays_open() {
    Session session =
        json(
            "{\"aloud\":9,\"points\":[1]}\n:undo\nt\n",
            Samples.open("first"),
            Samples.trueFalse("next"));

    assertThat(loops.output().lines().toList().get(4)).contains("\"undone\",\"what\":\"points\"");
    assertThat(loops.output().lines().toList().get(5)).contains("docker/next");
    assertThat(session.attempts()).hasSize(2);
  }

  @Test
  void without_points_it_is_found_nothing_and_can_be_revised() {
    json("{\"aloud\":95}\n{\"key\":\"docker/first\",\"points\":[1]}\n", Samples.open("first"));

    assertThat(loops.output().lines().toList().get(2))
        .contains("\"verdict\":\"found\"", "\"score\":0,");
    assertThat(loops.output()).contains("\"amended\"", "\"points\":[1]");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"aloud\":-1} | out-of-range",
        "{\"aloud\":\"long\"} | out-of-range",
        "{\"aloud\":90000} | out-of-range",
        "{\"aloud\":9,\"points\":[3]} | out-of-range",
        "{\"aloud\":9,\"points\":[\"x\"]} | out-of-range",
        "{\"aloud\":9,\"answer\":\"x\"} | bad-json",
        "{\"aloud\":9,\"grade\":\"easy\"} | bad-json",
        "{\"command\":\"voice\"} | not-now"
      })
  void what_cannot_be_said_aloud_is_refused_and_the_question_stays_open(String line, String code) {
    Session session = json(line + "\n0\n", Samples.open("first"));

    assertThat(loops.output().lines().toList().get(2)).contains("\"code\":\"" + code + "\"");
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void other_questions_are_not_answered_aloud_by_a_program_either() {
    json("{\"aloud\":9}\n1\n", Samples.choice("first"));

    assertThat(loops.output().lines().toList().get(2)).contains("\"code\":\"unreadable-answer\"");
  }
}
