package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.BACKSPACE;
import static prep.terminal.ScriptedTerminal.CTRL_C;
import static prep.terminal.ScriptedTerminal.CTRL_D;
import static prep.terminal.ScriptedTerminal.DOWN;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.ESCAPE;
import static prep.terminal.ScriptedTerminal.UP;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.grading.Response;
import prep.progress.Mode;
import prep.schedule.Grade;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Phase;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.terminal.programs.Browser;

/** What each key does where a session stands: what the window shows then, and what is recorded. */
class KeyLoopTest {

  private static final Rules RULES = new Rules(Mode.QUIZ, false, false, true, false);
  private static final QuestionKey FIRST = new QuestionKey(Samples.DOCKER, "first");

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private Recorded record = new Recorded();
  private Rules rules = RULES;
  private Limits limits = Limits.NONE;
  private Editing editing = _ -> new Editing.Outcome(Optional.empty(), List.of("Nothing new."));
  private boolean interrupted;

  /** The session after everything in the script has happened. */
  private Session run(Question... questions) {
    Browser none = Browser.of(Map.of("BROWSER", "/no/browser"), "Linux");
    KeyLoop loop =
        new KeyLoop(
            Sessions.of(rules, List.of(questions)),
            terminal.keys(() -> {}, limits),
            record,
            new OtherPrograms(editing, none, () -> {}));
    Session session = loop.run(OptionalDouble.empty());
    interrupted = loop.wasInterrupted();
    assertThat(terminal.isGivenBack()).isTrue();
    return session;
  }

  /** The number under which a deck position is shown. */
  private static String shown(Question question, int position) {
    return Integer.toString(Sessions.of(question).current().shownNumber(position));
  }

  private Response response(int change) {
    return record.changes().get(change) instanceof Change.Answered(Attempt attempt)
        ? attempt.response()
        : new Response.Unknown(Samples.choice("none"));
  }

  // Answering

  @Test
  void a_question_is_put_with_its_options_and_keys() {
    terminal.look(shows("docker", "1 of 2", "What is asked in first?", "h hint", "? keys"));
    run(Samples.choice("first"), Samples.choice("second"));

    assertThat(record.changes()).isEmpty();
  }

  @Test
  void a_digit_answers_a_choice_and_enter_goes_on() {
    Question first = Samples.choice("first");
    terminal
        .press(shown(first, 1))
        .look(shows("Right", "good, back in 2 days", "[3 good 2d]", "Enter next"))
        .press(ENTER)
        .look(shows("2 of 2", "What is asked in second?"));
    Session session = run(first, Samples.choice("second"));

    assertThat(record.kinds()).containsExactly("Answered");
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void an_answer_is_recorded_before_its_verdict_is_painted() {
    List<String> windows = new ArrayList<>();
    record = new Recorded(_ -> windows.add(terminal.window()));
    terminal.press("1").look(shows("Enter next")).press("4").look(shows("[4 easy 8d]"));
    run(Samples.choice("first"));

    assertThat(windows).hasSize(2);
    assertThat(windows.get(0)).contains("1 of 1").doesNotContain("Enter next");
    assertThat(windows.get(1)).contains("Enter next").doesNotContain("[4 easy 8d]");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"t, 0", "y, 0", "1, 0", "f, 1", "n, 1", "2, 1"})
  void letters_and_digits_judge_a_statement(String key, double score) {
    terminal.press(key);
    Session session = run(Samples.trueFalse("first"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(score);
  }

  @Test
  void digits_toggle_where_several_are_right_and_enter_answers() {
    Question several = Samples.severalRight("first");
    terminal.press(shown(several, 1)).press(shown(several, 3)).press(shown(several, 2));
    terminal.press(shown(several, 3)).then(() -> assertThat(record.changes()).isEmpty());
    terminal.press(ENTER).look(shows("Right"));
    run(several);

    assertThat(response(0))
        .isEqualTo(new Response.Chose(Samples.severalRight("first"), List.of(1, 2)));
  }

  @Test
  void enter_says_once_what_is_missing() {
    Question ordering = Samples.ordering("first");
    terminal.press(shown(ordering, 2)).press(ENTER).press(ENTER);
    terminal.look(shows("Enter takes all 4 steps."));
    terminal.look(window -> assertThat(window.split("Enter takes all", -1)).hasSize(2));
    run(ordering);
  }

  @Test
  void j_and_k_move_as_the_arrows_do() {
    terminal.press("j").press("j").press("k").press(" ").look(shows("Enter next"));
    Session session = run(Samples.choice("first"));

    assertThat(session.current().deckPosition(1))
        .isEqualTo(((Response.Chose) response(0)).options().getFirst());
  }

  @Test
  void enter_with_nothing_picked_answers_nothing() {
    terminal.press(ENTER).look(showsNo("Enter next"));
    run(Samples.severalRight("first"));

    assertThat(record.changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENTER, " "})
  void arrows_move_to_an_option_that_enter_or_space_picks(String pick) {
    terminal.press(DOWN).press(DOWN).press(DOWN).press(UP).press(pick).look(shows("Enter next"));
    Session session = run(Samples.choice("first"));

    assertThat(session.lastAttempt().orElseThrow().posed().deckPosition(2))
        .isEqualTo(((Response.Chose) response(0)).options().getFirst());
  }

  @Test
  void steps_are_ranked_one_after_the_other_and_backspace_takes_the_last_back() {
    Question ordering = Samples.ordering("first");
    terminal.press(shown(ordering, 2)).press(BACKSPACE).press(shown(ordering, 1));
    terminal.press(shown(ordering, 2)).press(shown(ordering, 3));
    terminal.press(ENTER).look(shows("Right"));
    Session session = run(ordering);

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void what_was_done_of_a_task_is_ticked_and_enter_answers() {
    terminal.press("1").press(ENTER).look(shows("Partly right, 50 %"));
    run(Samples.task("first"));

    assertThat(response(0)).isEqualTo(new Response.Did(Samples.task("first"), List.of(1)));
  }

  @Test
  void enter_answers_no_task_of_which_nothing_is_ticked() {
    terminal.press(ENTER).look(shows("Nothing is ticked yet; press 0 if nothing is done."));
    terminal.press(ENTER).look(showsNo("Wrong")).press("0").look(shows("Wrong"));
    run(Samples.task("first"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "short   | namespaces                     | 1",
        "short   | chroot                         | 0",
        "command | docker run -dp 8080:80 nginx   | 1",
        "cloze   | namespaces; cgroups            | 1"
      })
  void typed_texts_are_graded(String type, String text, double score) {
    terminal.press(text).press(ENTER).look(shows("Enter next", text.split(";")[0]));
    Session session =
        run(
            Samples.ofEachType().stream()
                .filter(q -> q.key().id().equals(type))
                .findFirst()
                .orElseThrow());

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(score);
  }

  @Test
  void what_cannot_be_read_is_said_and_stays_with_the_cursor_where_it_went_wrong() {
    terminal.press("1b 2z 3c").press(ENTER).look(shows("\"2z\" does not pair 1 to 3"));
    terminal.cursorAt("  > 1b |2z 3c");
    terminal.press(CTRL_C).press(":nonsense").press(ENTER);
    terminal.look(shows("unknown command :nonsense")).cursorAt("  > :|nonsense");
    terminal.press("x").look(showsNo("there is no command"));
    run(Samples.matching("first"));

    assertThat(record.changes()).isEmpty();
  }

  @Test
  void what_is_refused_from_its_beginning_keeps_the_cursor_at_its_end() {
    terminal.press("1z 2b").press(ENTER).cursorAt("  > 1z 2b|");
    run(Samples.matching("first"));
  }

  @Test
  void pairs_that_are_missing_are_named_once_and_then_left_out() {
    terminal.press("1b").press(ENTER);
    terminal.look(shows("2 and 3 have no letters yet; type them, or Enter again"));
    terminal.cursorAt("  > 1b|").press(" 2a").press(ENTER).look(shows("3 has no letter yet"));
    terminal.press(ENTER).look(shows("Enter next"));
    run(Samples.matching("first"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_command_behind_a_text_leaves_the_text_where_it_is() {
    terminal.press("chro :h").press(ENTER).look(shows("A hint.")).cursorAt("  > chro|");
    terminal.press(" :?").press(ENTER).look(shows("mute: never ask again"));
    terminal.cursorAt("  > chro|").press(" :s").press(ENTER);
    terminal.look(shows(":s is a command only on a line of its own")).cursorAt("  > chro :s|");
    terminal.press(CTRL_C).press(":s").press(ENTER).look(shows("in second?"));
    run(Samples.shortAnswer("first"), Samples.shortAnswer("second"));

    assertThat(record.changes()).isEmpty();
  }

  @Test
  void what_is_to_be_typed_is_said() {
    terminal.look(shows("a letter for each number: 1b 2a 3"));
    terminal.press(":?").press(ENTER).look(shows("1b 2a 3", "Ctrl-J"));
    run(Samples.matching("first"));
  }

  @Test
  void enter_leads_from_blank_to_blank() {
    terminal.look(shows("2 texts, separated by ;", "now [1 …]"));
    terminal.press("namespaces").press(ENTER).cursorAt("  > namespaces; |");
    terminal.look(shows("now [2 … two words in one]")).press("cgroups").press(UP).press(DOWN);
    terminal.press(ENTER).look(shows("Right"));
    run(Samples.cloze("first"));
  }

  @Test
  void the_last_blank_is_left_out_only_when_enter_says_so_twice() {
    terminal.press("namespaces").press(ENTER).look(shows("Enter next blank, or done"));
    terminal.press(ENTER).look(shows("blank 2 has no text yet; type it, or Enter again"));
    terminal.press(ENTER).look(shows("Partly right, 50 %"));
    Session session = run(Samples.cloze("first"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(0.5);
  }

  @Test
  void a_blank_is_skipped_and_come_back_to() {
    terminal.press(ENTER).press("cgroups").press("\u0001").press(ENTER);
    terminal.cursorAt("  > ; cgroups|").press("\u0001").press("namespaces");
    terminal.press(ENTER).look(shows("Right"));
    run(Samples.cloze("first"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "cloze", "match"})
  void an_empty_enter_asks_once_and_the_next_one_does_not_know(String type) {
    if (type.equals("cloze")) {
      terminal.press(ENTER);
    }
    terminal.press(ENTER).look(shows("Press Enter again for don't know"));
    terminal.press("x").press(BACKSPACE).look(showsNo("Enter again")).press(ENTER);
    terminal.look(shows("Enter again")).press(ENTER).look(shows("Wrong"));
    run(Samples.ofEachType().stream().filter(q -> q.key().id().equals(type)).findFirst().get());

    assertThat(response(0)).isInstanceOf(Response.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {":0", "0", ":show"})
  void dont_know_concerns_all_blanks(String typed) {
    terminal.press(typed).press(ENTER).look(shows("Wrong"));
    run(Samples.cloze("first"));

    assertThat(response(0)).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void zero_is_an_answer_where_a_number_is_asked_for() {
    ShortAnswer count = new ShortAnswer(Samples.details("first"), Samples.accepted("2"));
    terminal.press("0").press(ENTER).look(shows("Wrong"));
    run(count);

    assertThat(response(0)).isEqualTo(new Response.Typed(count, "0"));
  }

  @Test
  void a_pasted_text_enters_nothing() {
    terminal.press("\u001b[200~namespaces\ncgroups\n\u001b[201~");
    terminal.cursorAt("  > namespaces; cgroups|").press(CTRL_C);
    terminal.press("\u001b[200~:q\r\u001b[201~").cursorAt("  > :q|");
    run(Samples.cloze("first"));
  }

  @Test
  void what_was_typed_before_is_recalled() {
    terminal.press("chroot").press(ENTER).press(ENTER).press("names");
    terminal.press(UP).cursorAt("  > chroot|").press(DOWN).cursorAt("  > names|");
    run(Samples.shortAnswer("first"), Samples.shortAnswer("second"));
  }

  @Test
  void a_long_answer_breaks_between_words_below_its_beginning_at_any_width() {
    String words = "It shares the kernel of the host and is isolated by namespaces";
    terminal.press(words + " and cgroups, so it").cursorAt("    cgroups, so it|");
    terminal.resize(40, 50).press(" starts").look(shows("  > It shares the kernel of the host\n"));
    terminal.look(shows("    and is isolated by namespaces and\n    cgroups, so it starts\n"));
    run(Samples.open("first"));
  }

  // The points of an open answer

  @Test
  void points_are_ticked_before_the_model_answer_is_shown_and_enter_grades() {
    terminal.press("They share the kernel.").press(ENTER);
    terminal.look(shows("Found 1 of 2 points", "starts faster", "a light VM", "They share"));
    terminal.look(showsNo("Model answer"));
    terminal.press("2").press(ENTER).look(shows("Right", "Model answer", "Enter next"));
    Session session = run(Samples.open("first"));

    assertThat(record.kinds()).containsExactly("Answered", "Amended");
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void a_myth_is_ticked_behind_the_points() {
    terminal.press("They share the kernel and start faster.").press(ENTER);
    terminal.press("3").look(shows("3 ✗ a light VM")).press(ENTER);
    terminal.look(shows("Partly right, 75 %: a myth costs a quarter", "There is no hypervisor."));
    run(Samples.open("first"));
  }

  @Test
  void more_than_nine_points_are_reached_by_the_arrows() {
    List<Open.Point> points =
        IntStream.rangeClosed(1, 10)
            .mapToObj(n -> new Open.Point("point " + n, List.of(), 1, null))
            .toList();
    Open open = new Open(Samples.details("first"), "All.", List.of(), points, List.of(), List.of());
    terminal.press("Nothing.").press(ENTER).press(UP).look(shows("▸10 - point 10"));
    terminal.press(" ").look(shows("▸10 ✓ point 10")).press(ENTER).look(shows("10 ✓"));
    Session session = run(open);

    assertThat(session.lastAttempt().orElseThrow().standingPoints()).containsExactly(10);
  }

  @Test
  void points_that_do_not_fit_are_printed_once_and_ticked_below() {
    terminal.resize(40, 8);
    terminal.press("They share the kernel.").press(ENTER);
    terminal.look(shows("Enter more")).press(ENTER).press(ENTER).look(shows("Ticked: 1"));
    terminal.press("2").look(shows("Ticked: 1 2")).press(ENTER);
    Session session = run(Samples.open("first"));

    assertThat(session.lastAttempt().orElseThrow().score()).isEqualTo(1);
  }

  @Test
  void the_open_answers_of_an_exam_are_ticked_after_the_last_question() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    terminal.press("They share the kernel.").press(ENTER).look(shows("2 of 2"));
    terminal.look(showsNo("Found")).press("t");
    terminal.look(shows("1 of 2", "They share the kernel.", "Found 1 of 2 points"));
    terminal.press("2").press(ENTER);
    terminal.look(shows("2 of 2 points", "Enter next")).press(ENTER).look(shows("Right"));
    Session session = run(Samples.open("first"), Samples.trueFalse("second"));

    assertThat(record.kinds()).containsExactly("Answered", "Answered", "Amended");
    assertThat(session.phase()).isEqualTo(new Phase.Over(false));
  }

  @Test
  void undo_takes_an_open_answer_back_with_its_ticks() {
    terminal.press("They share the kernel.").press(ENTER).press("2").press(ENTER);
    terminal.press("u").look(shows("Took back the last answer."));
    Session session = run(Samples.open("first"));

    assertThat(session.attempts()).isEmpty();
    assertThat(record.changes()).endsWith(new Change.Withdrawn(1), new Change.Withdrawn(0));
  }

  @Test
  void undo_among_the_points_asks_again() {
    terminal.press("They share the kernel.").press(ENTER).press("u");
    terminal.look(shows("Took back the last answer."));
    Session session = run(Samples.open("first"));

    assertThat(session.attempts()).isEmpty();
    assertThat(record.kinds()).containsExactly("Answered", "Withdrawn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!doubtful\r", "m"})
  void a_question_can_be_marked_and_muted_among_the_points(String keys) {
    terminal.press("They share the kernel.").press(ENTER);
    terminal.press(keys.substring(0, 1)).press(keys.substring(1));
    terminal.look(shows("u undoes it"));
    run(Samples.open("first"));

    assertThat(record.kinds()).hasSize(2);
  }

  // After the verdict

  @ParameterizedTest
  @ValueSource(strings = {ENTER, " ", "n"})
  void the_verdict_is_left_by(String key) {
    terminal.press("1").press(key).look(shows("2 of 2"));
    run(Samples.choice("first"), Samples.choice("second"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"1, AGAIN", "2, HARD", "4, EASY"})
  void digits_grade_the_answer(String key, Grade grade) {
    Question first = Samples.choice("first");
    terminal.press(shown(first, 1)).press(key);
    terminal.look(shows("[" + key + " " + grade.word()));
    run(first);

    assertThat(record.changes()).last().isEqualTo(new Change.Amended(1, grade, null, null));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0", "t"})
  void a_wrong_answer_gets_no_other_grade(String wrong) {
    terminal.press(wrong).look(shows("Wrong", "again, back tomorrow")).press("4").press("?");
    terminal.look(shows("again, back tomorrow", "the whole explanation"));
    terminal.look(showsNo("1-4", "Graded", "easy"));
    run(Samples.trueFalse("first"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_wrong_answer_may_be_graded_once_it_was_counted_as_right() {
    terminal.press("chroot").press(ENTER).press("r").look(shows("[3 good")).press("4");
    terminal.look(shows("[4 easy"));
    run(Samples.shortAnswer("first"));

    assertThat(record.kinds()).containsExactly("Answered", "Amended", "Amended");
  }

  @Test
  void who_did_not_know_was_not_right() {
    terminal.press(ENTER).press(ENTER).look(shows("Wrong")).look(showsNo("I was right"));
    terminal.press("r").look(showsNo("Right", "Counted"));
    run(Samples.shortAnswer("first"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void another_grade_is_said_where_the_verdict_has_left_the_window() {
    Question first = Samples.choice("first");
    terminal.resize(80, 10).press(shown(first, 1)).press("4");
    terminal.look(shows("Graded easy.", "[4 easy 8d]")).press("u");
    terminal.look(shows("Took back the last grade.", "[3 good 2d]"));
    run(first);

    assertThat(terminal.painted().split("Because it is so", -1)).hasSize(2);
  }

  @Test
  void the_user_may_have_been_right() {
    terminal.press("chroot").press(ENTER).look(shows("Wrong", "r I was right"));
    terminal.press("r").look(shows("Right"));
    Session session = run(Samples.shortAnswer("first"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
    assertThat(record.kinds()).containsExactly("Answered", "Amended");
  }

  @Test
  void reasons_the_explanation_and_sources_are_told_below() {
    Question first = Samples.choice("first");
    terminal.press(shown(first, 1));
    terminal.press("w").look(shows("An image is a paused container", "Nothing runs in it."));
    terminal.press("x").look(shows("That was the whole explanation."));
    terminal.press("o").look(shows("Found no program to open https://docs.docker.com"));
    run(first);

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void the_rest_of_an_explanation_does_not_begin_with_what_stands_there() {
    record.seenBefore = true;
    Question first = Samples.choice("first");
    terminal.press(shown(first, 1)).look(showsNo("There is more to say")).press("x");
    terminal.look(shows("There is more to say about it."));
    terminal.look(window -> assertThat(window.split("Because it is so", -1)).hasSize(2));
    run(first);
  }

  // Everywhere

  @Test
  void the_hint_is_shown_and_makes_a_right_answer_hard() {
    Question first = Samples.choice("first");
    terminal.press("h").look(shows("A hint.")).press(shown(first, 1)).look(shows("[2 hard"));
    run(first);
  }

  @Test
  void dont_know_is_wrong() {
    terminal.press("0").look(shows("Wrong"));
    run(Samples.choice("first"));

    assertThat(response(0)).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void a_skipped_question_comes_at_the_end_and_then_no_more() {
    terminal.press("s").look(shows("It comes back at the end.", "What is asked in second?"));
    terminal.press("1").press(ENTER);
    terminal.look(shows("What is asked in first?", "s drop it")).press("s");
    Session session = run(Samples.choice("first"), Samples.choice("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(false));
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_skip_of_the_only_question_is_said() {
    terminal.press("s").look(shows("It comes back at the end."));
    run(Samples.choice("first"));
  }

  @Test
  void all_keys_are_told() {
    terminal.press("?").look(shows("undo", "mute: never ask again", "end"));
    run(Samples.choice("first"));
  }

  @Test
  void the_key_that_tells_all_keys_closes_their_list() {
    terminal.press("?").look(shows("mark another line")).press("?").look(showsNo("another line"));
    terminal.press("?").look(shows("mark another line")).press("1").look(showsNo("another line"));
    run(Samples.choice("first"));
  }

  @Test
  void where_text_is_typed_the_list_of_keys_is_closed_by_what_opened_it() {
    terminal.press("?").press(ENTER).look(shows("earlier lines")).press("name");
    terminal.press(" :?").press(ENTER).look(shows("> name")).look(showsNo("earlier lines"));
    run(Samples.shortAnswer("first"));
  }

  @Test
  void a_question_is_edited_and_what_came_of_it_is_told() {
    terminal.press("e").look(shows("Nothing new."));
    run(Samples.choice("first"));
  }

  @Test
  void an_edited_question_is_asked_as_it_is_now() {
    Question now = Samples.trueFalse("first");
    editing = _ -> new Editing.Outcome(Optional.of(Samples.deck(List.of(now))), List.of());
    terminal.press("e").look(shows("t f true, false")).press("f").look(shows("Right"));
    run(Samples.choice("first"));

    assertThat(response(0)).isEqualTo(new Response.Judged(Samples.trueFalse("first"), false));
  }

  @Test
  void a_muted_question_goes_and_that_is_said() {
    terminal.press("m").look(shows("What is asked in second?", "Muted. u undoes it."));
    run(Samples.choice("first"), Samples.choice("second"));

    assertThat(record.changes()).containsExactly(new Change.Muted(FIRST));
  }

  @Test
  void the_place_in_the_session_and_the_bar_leave_out_what_is_muted() {
    Question first = Samples.choice("first");
    terminal.press(shown(first, 2)).press(ENTER).look(shows("2 of 4  ✗▸··"));
    terminal.press("m").look(shows("2 of 3  ✗▸·"));
    terminal.press("m").look(shows("2 of 2  ✗▸ "));
    run(first, Samples.choice("second"), Samples.choice("third"), Samples.choice("fourth"));
  }

  @Test
  void undo_takes_a_mute_back_and_not_the_answer_before_it() {
    Question second = Samples.choice("second");
    terminal.press("1").press(ENTER).press("m").press("u");
    terminal.look(shows("What is asked in second?", "docker/second is no longer muted."));
    Session session = run(Samples.choice("first"), second, Samples.choice("third"));

    assertThat(session.attempts()).hasSize(1);
    assertThat(record.changes()).endsWith(new Change.Muted(second.key()), new Change.Withdrawn(1));
  }

  @Test
  void a_mute_after_the_verdict_is_said_and_taken_back_there() {
    terminal.press("1").press("m").look(shows("Muted. u undoes it."));
    terminal.press("m").press("u").look(shows("docker/first is no longer muted."));
    terminal.look(shows("Enter next"));
    run(Samples.choice("first"));

    assertThat(record.kinds()).containsExactly("Answered", "Muted", "Withdrawn");
  }

  @Test
  void a_mute_of_the_last_question_says_how_to_take_it_back_later() {
    terminal.press("m");
    run(Samples.choice("first"));

    assertThat(terminal.window()).contains("Muted. prep unmute docker/first undoes it.");
  }

  @Test
  void nothing_is_muted_for_good_in_a_dry_run() {
    rules = new Rules(Mode.QUIZ, false, false, false, false, false, false, true);
    terminal.press("m");
    run(Samples.choice("first"));

    assertThat(terminal.window()).contains("Muted. Nothing is recorded.").doesNotContain("unmute");
  }

  @Test
  void where_text_is_typed_the_commands_stand_behind_a_colon() {
    terminal.press(":m").press(ENTER).look(shows("second", "Muted. :u undoes it."));
    terminal.press(":u").press(ENTER).look(shows("docker/first is no longer muted."));
    run(Samples.shortAnswer("first"), Samples.shortAnswer("second"));

    assertThat(record.changes()).containsExactly(new Change.Muted(FIRST), new Change.Withdrawn(0));
  }

  @Test
  void a_doubtful_question_is_marked_with_a_note() {
    terminal.press("!").look(shows("What is wrong with it?")).press("both are right").press(ENTER);
    terminal.look(shows("Flagged as doubtful: \"both are right\". u undoes it.", "? keys"));
    run(Samples.choice("first"));

    assertThat(record.changes()).containsExactly(new Change.Flagged(FIRST, "both are right"));
  }

  @Test
  void a_note_stands_in_place_of_the_keys() {
    terminal.press("t").look(shows("Enter next", "? keys")).press("!");
    terminal.look(shows("Wrong", "What is wrong with it?", "Enter keep the note"));
    terminal.look(showsNo("Enter next", "? keys")).press(ESCAPE).look(shows("Enter next"));
    run(Samples.trueFalse("first"));
  }

  @Test
  void a_note_may_stand_behind_the_command_or_be_missing() {
    terminal.press(":flag both are right").press(ENTER).press(":!").press(ENTER).press(ENTER);
    run(Samples.shortAnswer("first"));

    assertThat(record.changes())
        .containsExactly(
            new Change.Flagged(FIRST, "both are right"), new Change.Flagged(FIRST, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {ESCAPE, CTRL_C})
  void cancelling_the_note_cancels_the_flag(String cancel) {
    terminal.press("!").press(cancel).look(shows("Not flagged.", "? keys"));
    terminal.press("!").press("both").press(cancel).look(shows("Not flagged."));
    terminal.press("1").look(shows("Enter next"));
    run(Samples.choice("first"));

    assertThat(record.kinds()).containsExactly("Answered");
    assertThat(interrupted).isFalse();
  }

  @Test
  void undo_takes_a_flag_back_and_the_picks_stay() {
    Question several = Samples.severalRight("first");
    terminal.press(shown(several, 1)).press("!").press(ENTER).press(shown(several, 2)).press("u");
    terminal.look(shows("docker/first is no longer flagged."));
    terminal.press(ENTER).look(shows("Right"));
    run(several);

    assertThat(record.kinds()).containsExactly("Flagged", "Withdrawn", "Answered");
  }

  @Test
  void undo_takes_a_grade_back_and_then_the_answer() {
    Question first = Samples.choice("first");
    terminal.press(shown(first, 1)).press("4").press("u");
    terminal.look(shows("Took back the last grade.", "[3 good 2d]"));
    terminal.pass(1).press("h").press("u").look(shows("Took back the last answer."));
    Session session = run(first);

    assertThat(session.attempts()).isEmpty();
    assertThat(record.changes()).endsWith(new Change.Withdrawn(1), new Change.Withdrawn(0));
  }

  @Test
  void undo_at_the_next_question_leads_back_to_the_verdict_whose_grade_it_takes_back() {
    Question first = Samples.choice("first");
    terminal.press(shown(first, 1)).press("4").press(ENTER).press("u");
    terminal.look(shows("[3 good 2d]")).press(ENTER).look(shows("What is asked in second?"));
    run(first, Samples.choice("second"));
  }

  @Test
  void commands_are_no_earlier_lines() {
    terminal.press("chroot").press(ENTER).press(ENTER).press(":u").press(ENTER);
    terminal.look(shows("Took back the last answer.")).press(":?").press(ENTER).press(UP);
    terminal.look(shows("  > chroot")).press(UP).look(shows("  > chroot"));
    run(Samples.shortAnswer("first"), Samples.shortAnswer("second"));
  }

  @Test
  void a_command_is_refused_as_it_was_typed() {
    terminal.press(":x").press(ENTER).look(shows(":x works only after the answer."));
    run(Samples.shortAnswer("first"));
  }

  @Test
  void undo_with_nothing_done_says_so() {
    terminal.press("u").look(shows("Nothing to undo."));
    run(Samples.choice("first"));

    assertThat(record.changes()).isEmpty();
  }

  @Test
  void a_wrong_answer_comes_again_until_it_is_right() {
    rules = new Rules(Mode.QUIZ, false, true, true, false);
    terminal.press("t").press(ENTER).look(shows("What is asked in first?")).press("f").press(ENTER);
    Session session = run(Samples.trueFalse("first"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(false));
    assertThat(session.attempts()).extracting(Attempt::mode).containsExactly(Mode.QUIZ, Mode.RETRY);
  }

  @Test
  void what_was_still_to_be_asked_again_is_said_at_the_end() {
    rules = new Rules(Mode.QUIZ, false, true, true, false);
    terminal.press("t").press(ENTER).press("t").press("q");
    run(Samples.trueFalse("first"));

    assertThat(terminal.window()).contains("asked again: 1, not counted; 1 left");
  }

  @Test
  void an_exam_shows_its_verdicts_at_the_end() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    terminal.press("t").look(shows("2 of 2")).look(showsNo("Wrong")).press("f");
    terminal.look(shows("Wrong", "Enter next   q summary")).look(showsNo("Right", "50 %"));
    terminal.press("z").press(ENTER).look(shows("Right", "Enter summary"));
    terminal.look(showsNo("50 %", "q summary")).press(ENTER);
    run(Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(terminal.window()).contains("Wrong", "Right", "50 %").doesNotContain("Enter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", CTRL_C, CTRL_D})
  void the_verdicts_of_an_exam_may_be_skipped(String key) {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    terminal.press("t").press("f").look(shows("Wrong")).press(key);
    run(Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(terminal.window()).contains("Wrong", "50 %").doesNotContain("Right");
  }

  @Test
  void the_verdicts_of_an_exam_have_no_clock() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    terminal.press("t").look(window -> assertThat(window).containsPattern("2 of 2 .*0:01"));
    terminal.press("f");
    terminal.look(window ->
        assertThat(window.substring(window.lastIndexOf("1 of 2")).lines().findFirst().orElse(""))
            .doesNotContain("0:0"));
    run(Samples.trueFalse("first"), Samples.trueFalse("second"));
  }

  @Test
  void a_verdict_of_an_exam_that_the_window_does_not_hold_is_read_page_by_page() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    terminal.resize(40, 12).press("1").look(shows("Enter more")).look(showsNo("Enter summary"));
    terminal.press(ENTER).look(shows("Enter summary")).press(ENTER).look(showsNo("Enter"));
    run(Samples.choice("first"));
  }

  @Test
  void what_was_answered_in_an_exam_stays_in_the_window() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    Question several = Samples.severalRight("first");
    terminal.press("2").press(ENTER).look(shows("2 of 3", "[x] 2")).press("chroot").press(ENTER);
    terminal.look(shows("3 of 3", "  > chroot"));
    run(several, Samples.shortAnswer("second"), Samples.trueFalse("third"));
  }

  // Ends

  @Test
  void q_ends_and_sums_up() {
    terminal.press("f").press(ENTER).press("q");
    Session session = run(Samples.trueFalse("first"), Samples.choice("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(terminal.window()).contains("1 of 2");
    assertThat(interrupted).isFalse();
  }

  @Test
  void ctrl_c_drops_what_was_picked_and_then_ends() {
    terminal.press("1").press(CTRL_C).press(ENTER).look(showsNo("Enter next"));
    terminal.press(CTRL_C);
    run(Samples.severalRight("first"));

    assertThat(interrupted).isTrue();
    assertThat(record.changes()).isEmpty();
  }

  @Test
  void ctrl_c_clears_what_was_typed_and_then_ends() {
    terminal.press("chroot").press(CTRL_C).press("namespaces").press(ENTER).look(shows("Right"));
    terminal.press(ENTER).press(CTRL_C);
    run(Samples.shortAnswer("first"), Samples.shortAnswer("second"));

    assertThat(interrupted).isTrue();
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "short"})
  void the_end_of_the_input_ends_the_session(String id) {
    terminal.press(CTRL_D);
    Session session =
        run(id.equals("short") ? Samples.shortAnswer("first") : Samples.choice("first"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(interrupted).isFalse();
  }

  // Keys that are none

  @Test
  void keys_typed_before_the_verdict_can_be_seen_are_dropped() {
    terminal.press("t4").look(shows("Wrong")).look(showsNo("[4 easy"));
    run(Samples.trueFalse("first"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_key_that_bounces_is_one_press() {
    terminal.press("11").press(ENTER).look(shows("Partly right"));
    run(Samples.severalRight("first"));
  }

  @ParameterizedTest
  @ValueSource(strings = {ESCAPE, "\u001b[C", "\u001b[5~", "\u001b[200~1 q\u001b[201~", "z", "9"})
  void other_keys_mean_nothing(String keys) {
    terminal.press(keys).look(shows("1 of 1")).look(showsNo("Enter next"));
    run(Samples.choice("first"));

    assertThat(record.changes()).isEmpty();
  }

  // Time and size

  @Test
  void a_question_whose_time_is_up_is_wrong() {
    limits = new Limits(Duration.ofSeconds(30), null);
    terminal.pass(10).look(shows("0:20")).pass(21).look(shows("Wrong", "Time is up."));
    run(Samples.choice("first"));

    assertThat(response(0)).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void what_was_typed_when_the_time_is_up_is_the_answer_and_that_is_said_first() {
    limits = new Limits(Duration.ofSeconds(30), null);
    terminal.press("namespaces").pass(31);
    terminal.look(window ->
        assertThat(window)
            .containsSubsequence("Time is up.", "yours      namespaces", "Right", "Enter"));
    terminal.press("4").look(shows("Time is up.", "[4 easy"));
    Session session = run(Samples.shortAnswer("first"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void who_still_types_when_the_time_is_up_does_nothing_to_the_verdict() {
    limits = new Limits(Duration.ofSeconds(30), null);
    terminal.press("chro").pass(31).look(shows("Time is up.", "Wrong")).typeOn("mr").typeOn("q");
    terminal.look(showsNo("Muted", "Right")).press("!").press("odd").press(ENTER);
    run(Samples.shortAnswer("first"));

    assertThat(record.kinds()).containsExactly("Answered", "Flagged");
  }

  @Test
  void what_was_picked_when_the_time_is_up_is_the_answer() {
    limits = new Limits(Duration.ofSeconds(30), null);
    Question several = Samples.severalRight("first");
    terminal.press(shown(several, 1)).pass(31).look(shows("Time is up.", "Partly right"));
    run(several);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {" ", ":u"})
  void nothing_or_a_command_is_no_answer_when_the_time_is_up(String typed) {
    limits = new Limits(Duration.ofSeconds(30), null);
    terminal.press(typed).pass(31).look(shows("Time is up.", "Wrong"));
    run(Samples.shortAnswer("first"));

    assertThat(response(0)).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void in_an_exam_the_time_is_up_under_the_question_that_had_it() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    limits = new Limits(Duration.ofSeconds(30), null);
    terminal
        .pass(31)
        .look(window ->
            assertThat(window)
                .containsSubsequence(
                    "What is asked in first?", "Time is up.", "What is asked in second?"));
    run(Samples.choice("first"), Samples.choice("second"));
  }

  @Test
  void a_session_whose_time_is_up_ends_after_the_verdict() {
    limits = new Limits(null, Duration.ofSeconds(30));
    terminal.pass(40).press("f").look(shows("Right")).press(ENTER).press("f");
    Session session = run(Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(session.attempts()).hasSize(1);
    assertThat(session.isOver()).isTrue();
  }

  @Test
  void a_resized_window_is_painted_anew() {
    terminal.resize(60, 40).press("z").look(shows("t f true, false", "? keys"));
    terminal.press("f").look(shows("Right"));
    run(Samples.trueFalse("first"));
  }
}
