package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Choice;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.schedule.Grade;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Phase;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.terminal.programs.Browser;

/** What lines do in a session, through a pipe and at a terminal where nothing may move. */
class LineLoopTest {

  private static final QuestionKey FIRST = new QuestionKey(Samples.DOCKER, "first");

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Recorded record = new Recorded();
  private Rules rules = Sessions.QUIZ;
  private Limits limits = Limits.NONE;
  private LongSupplier clock = () -> 0;

  private Session piped(String lines, Question... questions) {
    return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, questions);
  }

  private Session typed(String lines, Question... questions) {
    return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), true, questions);
  }

  private Session run(InputStream input, boolean atTerminal, Question... questions) {
    return loop(input, atTerminal, questions).run(7, OptionalDouble.empty());
  }

  private LineLoop loop(InputStream input, boolean atTerminal, Question... questions) {
    Browser none = Browser.of(Map.of("BROWSER", "/no/browser"), "Linux");
    Editing editing = _ -> new Editing.Outcome(Optional.empty(), List.of("Nothing new."));
    return new LineLoop(
        Sessions.of(rules, List.of(questions)),
        new Lines(input, false),
        new PrintStream(output, false, StandardCharsets.UTF_8),
        Palette.PLAIN,
        record,
        limits,
        new OtherPrograms(editing, none, () -> {}),
        clock,
        atTerminal ? 80 : 0);
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_line_answers_and_the_next_question_follows_its_verdict() {
    Session session = piped("f\nt\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0, 0.0);
    assertThat(output())
        .containsSubsequence(
            "What is asked in first?", "Right", "What is asked in second?", "Wrong", "50 %");
  }

  @Test
  void an_answer_is_recorded_before_its_verdict_is_told() {
    List<String> told = new ArrayList<>();
    record = new Recorded(_ -> told.add(output()));
    piped("f\n", Samples.trueFalse("first"));

    assertThat(told).singleElement().asString().contains("first").doesNotContain("Right");
  }

  @Test
  void a_person_is_told_once_which_pairs_are_missing_and_may_add_them() {
    Session session = typed("1a\n2b\n\n", Samples.matching("first"));

    assertThat(output())
        .containsSubsequence("2 and 3 have no letters yet", "3 has no letter yet; type it, or");
    assertThat(session.attempts()).hasSize(1);
    assertThat(((Response.Matched) session.attempts().getFirst().response()).rights())
        .endsWith(0)
        .containsOnlyOnce(0);
  }

  @Test
  void a_pair_that_is_corrected_leaves_the_others() {
    Session session = typed("1a 2b\n1c\n3a\n\n", Samples.matching("first"));

    assertThat(output()).containsSubsequence("3 has no letter yet", "3 has no letter yet");
    assertThat(output()).doesNotContain("have no letters");
    Attempt attempt = session.lastAttempt().orElseThrow();
    assertThat(((Response.Matched) attempt.response()).rights())
        .map(attempt.posed()::shownNumber)
        .containsExactly(3, 2, 1);
  }

  @Test
  void a_person_is_asked_once_about_blanks_without_a_text_and_may_add_them() {
    Session session = typed("namespaces\ncgroups\n\n", Samples.cloze("first"));

    assertThat(output()).containsOnlyOnce("Blank 2 has no text yet; type it, or Enter again");
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void blanks_are_left_empty_with_a_second_enter_and_through_a_pipe() {
    Session session = typed("namespaces\n\n\n", Samples.cloze("first"));
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(0.5);

    assertThat(piped("namespaces\n", Samples.cloze("first")).attempts()).hasSize(1);
  }

  @Test
  void a_person_is_asked_once_about_a_letter_for_several_numbers() {
    Session session = typed("1a 2a 3b\n\n", Samples.matching("first"));
    assertThat(output()).containsOnlyOnce("1 and 2 have the same letter, a; type other pairs");
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void a_letter_may_belong_to_several_numbers() {
    Matching matching =
        new Matching(
            Samples.matching("first").details(),
            List.of("image", "container", "volume"),
            List.of("a template", "a process"),
            List.of(1, 1, 2));
    Session session = typed("1a 2a 3b\n", matching);

    assertThat(session.attempts()).hasSize(1);
    assertThat(output()).doesNotContain("same letter");
  }

  @Test
  void a_person_is_told_the_limits_before_the_first_question() {
    limits = new Limits(Duration.ofSeconds(90), Duration.ofMinutes(15));
    typed("f\n", Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence(
            "Each question has 1 minute 30 seconds.",
            "No question is asked after 15 minutes.",
            "What is asked in first?");
  }

  @Test
  void a_session_whose_time_is_over_says_so_before_it_ends() {
    rules = Sessions.QUIZ.withRetry(true);
    limits = new Limits(null, Duration.ofMinutes(3));
    AtomicLong now = new AtomicLong();
    clock = () -> now.getAndAdd(Duration.ofMinutes(1).toNanos());
    typed("t\n\n\n\n", Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence(
            "It is asked once more", "Enter for", "The time is over.", "End.", "1 was still to be")
        .doesNotContain("Once more");
  }

  @Test
  void the_end_of_the_input_ends_the_session_and_sums_up() {
    Session session = piped("f\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(output()).contains("1 of 2");
  }

  @Test
  void what_cannot_be_read_ends_a_pipe_with_its_place() {
    assertThatThrownBy(
            () -> piped("f\nx\n", Samples.trueFalse("first"), Samples.trueFalse("second")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("stdin:2: \"x\" is neither true nor false");
    assertThat(record.kinds()).containsExactly("Answered");
    assertThat(output()).contains("1 of 2");
  }

  @Test
  void what_cannot_be_read_is_asked_again_at_a_terminal() {
    Session session = typed("x\nf\n\n", Samples.trueFalse("first"));

    assertThat(output()).contains("\"x\" is neither true nor false");
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void a_hint_is_told_and_what_has_none_says_so() {
    piped(":hint\nf\n:h\n", Samples.trueFalse("first"), Samples.cloze("second"));

    assertThat(output()).contains("Hint: A hint.", "There is no hint.");
  }

  @Test
  void a_skipped_question_comes_at_the_end_and_then_no_more() {
    Session session =
        piped(":skip\nf\n:skip\n", Samples.open("first"), Samples.trueFalse("second"));

    assertThat(output()).contains("It comes back at the end.", "Skipped twice");
    assertThat(session.phase()).isEqualTo(new Phase.Over(false));
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void a_question_that_is_asked_once_more_is_dropped_when_it_is_skipped() {
    rules = Sessions.QUIZ.withRetry(true);
    typed("t\n\n:skip\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Dropped.").doesNotContain("twice");
  }

  @Test
  void what_works_only_before_the_answer_says_so_at_the_verdict() {
    rules = Sessions.QUIZ.withRetry(true);
    typed("t\n:skip\n:hint\n\nf\n:quit\n", Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence(
            ":skip drops it then.",
            ":skip works only before the answer.",
            ":hint works only before the answer.",
            "Once more")
        .doesNotContain("Enter goes on");
  }

  @Test
  void an_explanation_is_told_from_the_answer_before_it() {
    typed("0\n0\n\n", Samples.open("first"));

    assertThat(output()).containsSubsequence("Model answer: ", "Explanation: Because it is so.");
  }

  @Test
  void enter_leads_to_the_end_where_no_question_is_left() {
    typed("f\n\nf\n\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output()).containsSubsequence("Enter for the next question", "Enter for the end");
  }

  @Test
  void why_is_offered_where_the_deck_says_why_others_are_wrong() {
    typed("1\n:?\n:why\n\nx\n:?\n", Samples.choice("first"), Samples.shortAnswer("second"));

    assertThat(output())
        .containsOnlyOnce(":why says why the others are wrong.")
        .containsSubsequence(":why says", "This is wrong: ", ":right counts the answer as right.");
  }

  @Test
  void a_retry_is_announced_with_how_many_are_left_and_what_was_not_asked_is_said() {
    rules = Sessions.QUIZ.withRetry(true);
    typed("t\n\nt\n\n:quit\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output())
        .containsSubsequence(
            "It is asked once more at the end of this session; :skip drops it then.",
            "Once more, until it is right; 2 left.",
            "2 were still to be asked once more.");
  }

  @Test
  void a_retry_that_is_right_is_not_asked_again() {
    rules = Sessions.QUIZ.withRetry(true);
    typed("t\n\nf\n:quit\n", Samples.trueFalse("first"));

    assertThat(output()).containsOnlyOnce("asked once more");
  }

  @Test
  void a_verdict_says_why_a_right_answer_is_graded_lower() {
    typed(":hint\nf\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Graded hard, since you used the hint. It comes back");
  }

  @Test
  void what_nobody_knew_is_told_without_what_was_left_out() {
    typed(":0\n", Samples.matching("first"));

    assertThat(output()).contains("goes with").doesNotContain("left out");
  }

  @Test
  void points_are_told_in_their_order() {
    piped("They start faster.\n", Samples.open("first"));

    assertThat(output()).containsSubsequence("1. Missing: shares", "2. Found: starts faster");
  }

  @Test
  void what_is_wrong_in_a_blank_is_told_once_and_in_its_place() {
    typed("namespaces; 7\n", Samples.cloze("first"));

    assertThat(output())
        .containsOnlyOnce("Blank 2")
        .containsSubsequence("Blank 1 is right", "Blank 2: cgroups. You typed 7.");
  }

  @Test
  void the_expected_command_is_the_one_that_the_differences_are_told_of() {
    Command command =
        new Command(
            Samples.command("first").details(),
            "git switch -c login",
            List.of("git checkout -b login"),
            CommandTable.EMPTY);
    typed("git checkout login\n", command);

    assertThat(output()).contains("Missing: -b", "Expected: git checkout -b login");
  }

  @Test
  void a_flag_and_a_mute_are_said_and_recorded() {
    piped(":flag is it?\n:mute\nf\n", Samples.choice("first"), Samples.trueFalse("second"));

    assertThat(output())
        .contains("Flagged as doubtful: \"is it?\". :undo undoes it.", "Muted. :undo undoes it.");
    assertThat(record.changes())
        .startsWith(new Change.Flagged(FIRST, "is it?"), new Change.Muted(FIRST));
  }

  @Test
  void undo_takes_back_what_was_done_last_one_after_the_other() {
    Session session =
        piped(
            "t\n:flag is it?\n:mute\n:undo\n:undo\n:undo\n:undo\n",
            Samples.trueFalse("first"),
            Samples.trueFalse("second"),
            Samples.trueFalse("third"));

    assertThat(output())
        .containsSubsequence(
            "docker/second is no longer muted.",
            "docker/second is no longer flagged.",
            "Took back the last answer.",
            "Nothing to undo.");
    assertThat(session.attempts()).isEmpty();
    assertThat(record.changes())
        .endsWith(new Change.Withdrawn(2), new Change.Withdrawn(1), new Change.Withdrawn(0));
  }

  @Test
  void a_mute_of_the_last_question_ends_the_session() {
    Session session = piped(":mute\n1\n", Samples.choice("first"));

    assertThat(session.isOver()).isTrue();
    assertThat(output()).contains("Muted. prep unmute docker/first undoes it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {":next", ":right", ":why", ":whole", ":open"})
  void what_belongs_to_a_verdict_means_nothing_before_it(String command) {
    piped(command + "\n", Samples.choice("first"));

    assertThat(output()).contains("works only after the answer.");
  }

  @ParameterizedTest
  @ValueSource(strings = {":quit", ":q"})
  void quit_ends_the_session(String command) {
    Session session = piped(command + "\nf\n", Samples.trueFalse("first"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(record.changes()).isEmpty();
  }

  @Test
  void commands_are_told() {
    typed(":?\n:edit\n", Samples.choice("first"));

    assertThat(output()).contains(":skip", ":edit opens the question", "Nothing new.");
  }

  @Test
  void a_pipe_has_no_editor() {
    piped(":edit\n", Samples.choice("first"));

    assertThat(output()).contains(":edit needs a terminal.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"1, AGAIN", "easy, EASY", ":hard, HARD"})
  void a_person_may_grade_the_answer(String line, Grade grade) {
    typed("f\n" + line + "\n\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Graded " + grade.word() + ".");
    assertThat(record.changes()).last().isEqualTo(new Change.Amended(1, grade, null, null));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0", "t"})
  void a_wrong_answer_gets_no_other_grade(String wrong) {
    typed(wrong + "\n4\n:right\n:?\n\n", Samples.trueFalse("first"));

    assertThat(output())
        .contains("Wrong.", "A wrong answer gets no other grade", "Only a typed answer")
        .doesNotContain("4 easy");
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_person_goes_back_to_the_verdict_whose_grade_is_taken_back() {
    Session session =
        typed("f\neasy\n\n:undo\n\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output())
        .containsSubsequence(
            "Graded easy.", "second?", "Took back the last grade.", "Right", "second?");
    assertThat(session.attempts()).extracting(Attempt::grade).containsExactly(Grade.GOOD);
  }

  @Test
  void a_verdict_that_changes_back_is_told_in_short() {
    typed("chroot\n:right\n:undo\n", Samples.shortAnswer("first"));

    assertThat(output())
        .containsOnlyOnce("Because it is so.")
        .containsSubsequence(
            "Counted as right. Graded good.",
            "It no longer counts as right.",
            "Wrong.",
            "Graded again. It comes back tomorrow.");
  }

  @Test
  void an_answer_that_is_taken_back_at_its_verdict_is_asked_again() {
    typed("t\nu\nf\n\n", Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence("first?", "Wrong", "Took back", "first?", "Right", "100 %");
  }

  @Test
  void a_person_may_have_been_right_and_asks_for_reasons_and_sources() {
    typed(
        "chroot\nr\n\n0\nw\no\n!bad\nm\n?\nq\n",
        Samples.shortAnswer("first"),
        Samples.choice("second"));

    assertThat(output())
        .containsSubsequence(
            "Wrong",
            "Counted as right.",
            "Nothing runs in it.",
            "Found no program to open https://docs.docker.com");
    assertThat(record.kinds()).startsWith("Answered", "Amended");
  }

  @Test
  void a_right_answer_cannot_be_claimed_to_be_right() {
    typed("f\n:right\n", Samples.trueFalse("first"));

    assertThat(output()).contains("It counts as right already.").doesNotContain("Counted as right");
  }

  @Test
  void the_grade_that_an_answer_has_is_no_other_grade() {
    typed("f\n3\n", Samples.trueFalse("first"));

    assertThat(output()).contains("It is graded good already.").containsOnlyOnce("Graded good. It");
  }

  @Test
  void an_open_answer_through_a_pipe_is_found_and_not_judged() {
    Session session = piped("A lightweight VM. They share a kernel.\n", Samples.open("first"));

    assertThat(output())
        .containsSubsequence(
            "Found 1 of 2 points.",
            "1. Found: shares the kernel (\"share a kernel\")",
            "2. Missing: starts faster",
            "3. A mistake that you made: a light VM (\"lightweight VM\"). There is no hypervisor.",
            "Model answer: ",
            "End. 1 of 1 answered, 0 right, 1 unconfirmed.")
        .doesNotContain("Right", "Partly");
    assertThat(session.lastAttempt().orElseThrow().isByWords()).isTrue();
  }

  @Test
  void a_person_ticks_what_was_said_before_the_model_answer_is_told() {
    rules = new Rules(Mode.QUIZ, false, false, true, false);
    Session session = typed("They share the kernel.\n1 2\n\n", Samples.open("first"));

    assertThat(output())
        .containsSubsequence(
            "Found 1 of 2 points.",
            "1. Found: shares the kernel (\"share the kernel\")",
            "2. Missing: starts faster",
            "3. A mistake that others make: a light VM",
            "Which of these did you say? Type all their numbers, 1 to 3, 0 for none, or Enter",
            "Right.",
            "Model answer: ",
            "Enter for the end");
    assertThat(record.kinds()).containsExactly("Answered", "Amended");
    assertThat(session.lastAttempt().orElseThrow().score()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1|Partly right, 75 %: some points count more.",
        "2|Partly right, 25 %: some points count more.",
        "1 3|Partly right, 50 %: some points count more, a myth costs a quarter.",
        "1 2 3|Partly right, 75 %: a myth costs a quarter.",
        "1 2 3 4|Partly right, 50 %: each myth costs a quarter.",
        "1 2|Right.",
        "2 3|Wrong."
      })
  void a_score_that_is_not_the_share_of_the_points_says_why(String ticks, String verdict) {
    rules = new Rules(Mode.QUIZ, false, false, true, false);
    List<Open.Point> points =
        List.of(
            new Open.Point("one", List.of(), 3, null), new Open.Point("two", List.of(), 1, null));
    List<Open.Myth> myths =
        List.of(
            new Open.Myth("three", List.of("three"), "", null),
            new Open.Myth("four", List.of("four"), "", null));
    typed(
        "Nothing.\n" + ticks + "\n\n",
        new Open(Samples.details("first"), "All.", List.of(), points, myths, List.of()));

    assertThat(output()).contains(": " + verdict + "\n");
  }

  @Test
  void nothing_of_the_verdict_is_told_before_the_ticks() {
    rules = new Rules(Mode.QUIZ, false, false, true, false);
    typed("They share the kernel.\n:why\n:right\n9\n\n\n", Samples.open("first"));

    assertThat(output())
        .containsSubsequence(
            "First tick the points that you said.",
            "First tick the points that you said.",
            "9 is not one of 1 to 3",
            "Partly right, 50 %.");
  }

  @Test
  void the_open_answers_of_an_exam_are_ticked_after_the_last_question() {
    rules = new Rules(Mode.EXAM, true, false, true, false);
    typed(
        "They share the kernel.\nf\n1 2\n\n\n", Samples.open("first"), Samples.trueFalse("second"));

    assertThat(output())
        .containsSubsequence(
            "second?",
            "Now tick what you said in an open answer.",
            "Question 1 of 2.",
            "You answered: They share the kernel.",
            "Found 1 of 2 points.",
            "Question 1 of 2, docker/first.",
            "Right.",
            "Question 2 of 2, docker/second.",
            "End. 2 of 2 answered, 2 right.")
        .containsOnlyOnce("2. Missing: starts faster")
        .doesNotContain("Said: ");
  }

  @Test
  void an_empty_line_answers_with_the_text_before_a_command() {
    typed("namespaces :h\n:?\n\n\n", Samples.shortAnswer("first"));

    assertThat(output())
        .containsSubsequence(
            "A hint.", "Enter answers \"namespaces\", or type another answer:", "Right.");
  }

  @Test
  void another_answer_or_a_command_that_leaves_the_question_drops_that_text() {
    typed(
        "chroot :h\nnamespaces\n\nx :h\n:s\n\n",
        Samples.shortAnswer("first"),
        Samples.shortAnswer("second"));

    assertThat(output())
        .containsSubsequence(
            "Right.", "It comes back", "Press Enter again for don't know", "1 of 2 answered");
  }

  @Test
  void commands_are_told_once_at_the_start_to_a_person() {
    typed("f\n\nf\n\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output()).containsOnlyOnce(":hint shows the hint").startsWith("0 means don't know.");
  }

  @Test
  void voice_is_a_command_only_where_an_open_question_may_come() {
    typed("", Samples.trueFalse("first"));
    assertThat(output()).contains(":hint shows").doesNotContain(":voice");

    typed("", Samples.trueFalse("first"), Samples.open("second"));
    assertThat(output()).contains(":voice lets you answer an open question aloud.");
  }

  @Test
  void what_is_typed_for_a_task_is_told() {
    typed(":?\n", Samples.task("first"));

    assertThat(output())
        .contains("Which are done? Type all their numbers, 1 to 2, or 0 for none:")
        .containsSubsequence("1 to 2", "Type the numbers of all that is done, such as 1 3.");
  }

  @Test
  void pairs_are_told_by_number_and_letter_with_what_was_given() {
    Matching matching = Samples.matching("first");
    Posed posed = Sessions.of(matching).current();
    char right = ReplyReader.letter(posed.shownNumber(matching.pairing().get(0)));
    char wrong = right == 'a' ? 'b' : 'a';
    piped("1" + wrong + "\n", matching);

    assertThat(output())
        .contains(
            "1" + right + ", not 1" + wrong + ": " + matching.lefts().getFirst() + " goes with: ");
  }

  @Test
  void steps_are_told_in_the_right_order_by_the_numbers_shown() {
    Ordering ordering = Samples.ordering("first");
    Posed posed = Sessions.of(ordering).current();
    List<Integer> shown = IntStream.of(2, 1, 3, 4).map(posed::shownNumber).boxed().toList();
    piped(shown.get(0) + " " + shown.get(1) + " " + shown.get(2) + "\n", ordering);

    assertThat(output())
        .containsSubsequence(
            "1st is " + shown.get(1) + ", which you had 2nd: " + ordering.steps().get(0),
            "2nd is " + shown.get(0) + ", which you had 1st: " + ordering.steps().get(1),
            "3rd is " + shown.get(2) + ": " + ordering.steps().get(2));
  }

  @Test
  void blanks_are_told_with_what_was_typed_in_them() {
    piped("namespaces; chroot\n\n", Samples.cloze("first"), Samples.cloze("second"));

    assertThat(output())
        .containsSubsequence(
            "Blank 1 is right: namespaces",
            "Blank 2: cgroups. You typed chroot.",
            "Blank 1: namespaces\n");
  }

  @Test
  void right_options_are_told_in_the_order_shown() {
    Choice several = Samples.severalRight("first");
    Posed posed = Sessions.of(several).current();
    List<Integer> right = several.rightOptions().stream().map(posed::shownNumber).sorted().toList();
    piped(right.getFirst() + "\n", several);

    assertThat(output())
        .containsSubsequence(
            right.get(0) + " is right, and you chose it: ",
            right.get(1) + " is right, and you left it out: ");
  }

  @Test
  void an_address_that_is_longer_than_a_line_stays_whole() {
    String address = "https://example.org/" + "a".repeat(70);
    Details details = Samples.details("first", "Is " + address + " an address?", "");
    typed("f\n\n", new TrueFalse(details, false));

    assertThat(output()).contains("Is\n" + address + "\nan address?\n");
  }

  @Test
  void the_points_are_told_to_whoever_does_not_know() {
    rules = new Rules(Mode.QUIZ, false, false, true, false);
    typed("0\n\n", Samples.open("first"));

    assertThat(output())
        .containsSubsequence("Wrong.", "1. Missing: shares the kernel", "Model answer: ")
        .doesNotContain("Which did you say");
  }

  @Test
  void code_begins_a_line_of_its_own() {
    Task task = new Task(Samples.details("first"), List.of(), List.of("done"), "```sh\nls\n```\n");
    piped("1\n", task);

    assertThat(output()).contains("A solution:\nCode, sh, 1 line:\nls\n");
  }

  @Test
  void a_verdict_says_the_grade_and_when_the_question_comes_back() {
    piped("f\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Graded good. It comes back in 2 days.");
  }

  @Test
  void a_number_that_is_off_by_a_digit_is_another_number() {
    ShortAnswer nine = new ShortAnswer(Samples.details("first"), Samples.accepted("9"));
    piped("8\n", nine);

    assertThat(output()).contains("\"8\": another number.").doesNotContain("letter");
  }

  @Test
  void another_grade_says_when_the_question_comes_back() {
    typed("f\n4\n\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Graded easy. It comes back in 8 days.");
  }

  @Test
  void at_a_terminal_an_empty_line_is_asked_once_before_it_means_dont_know() {
    Session over = typed("\n\n:quit\n", Samples.shortAnswer("first"));

    assertThat(output()).containsOnlyOnce("Press Enter again for don't know.");
    assertThat(over.firstAttempts()).hasSize(1);
  }

  @Test
  void at_a_terminal_a_blank_that_is_left_out_is_asked_for_once() {
    Session over = typed("namespaces;\n; x\n\n\n", Samples.cloze("first"));

    assertThat(output())
        .contains("Blank 2 has no text yet; type it, or Enter again to leave it out.")
        .contains("Blank 1 has no text yet");
    assertThat(over.firstAttempts()).extracting(Attempt::score).containsExactly(0.0);
  }

  @Test
  void at_a_terminal_a_question_mark_asks_for_help_and_answers_nothing() {
    Session over = typed("?\n:quit\n", Samples.shortAnswer("first"));

    assertThat(output()).contains(":hint shows the hint");
    assertThat(over.firstAttempts()).isEmpty();
  }

  @Test
  void lines_break_between_words_at_a_terminal() {
    typed("f\n\n", Samples.trueFalse("first"));

    assertThat(output().lines()).allMatch(line -> line.length() <= 80);
    assertThat(output())
        .contains(
            "Enter for the end, 1 again, 2 hard, 3 good or 4 easy for another grade, or a\n"
                + "command:");
  }

  @Test
  void an_answer_that_comes_too_late_in_an_exam_is_not_noted() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    limits = new Limits(Duration.ofMinutes(1), null);
    AtomicLong now = new AtomicLong();
    clock = () -> now.getAndAdd(Duration.ofMinutes(1).toNanos());
    typed("f\n\n", Samples.trueFalse("first"));

    assertThat(output()).contains("the answer does not count.").doesNotContain("Noted");
  }

  @Test
  void an_exam_tells_its_verdicts_at_the_end() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    piped("f\nt\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output())
        .containsSubsequence(
            "second?",
            "Question 1 of 2, docker/first.",
            "What is asked in first?",
            "You answered: false",
            "Right.",
            "Question 2 of 2, docker/second.",
            "You answered: true",
            "Wrong.",
            "The statement is false.")
        .doesNotContain("Noted", "Enter for");
  }

  @Test
  void a_person_is_told_that_it_is_an_exam_and_reads_one_verdict_after_the_other() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    typed("f\n:q\n1 2\n\n", ofThree());

    assertThat(output())
        .containsSubsequence(
            "This is an exam: the verdicts come at the end.",
            "Noted.",
            "docker/first.",
            "Enter for the end: Only Enter or q can be typed here.",
            "Enter for the end:",
            "End. 1 of 3 answered");
  }

  @Test
  void a_person_leaves_the_verdicts_of_an_exam() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    typed("f\nf\nf\n\n:quit\n", ofThree());

    assertThat(output())
        .containsSubsequence(
            "docker/first.",
            "Enter for the next verdict, :quit for the end:",
            "docker/second.",
            "End. 3 of 3 answered")
        .doesNotContain("docker/third.");
  }

  private static Question[] ofThree() {
    return new Question[] {
      Samples.trueFalse("first"), Samples.trueFalse("second"), Samples.trueFalse("third")
    };
  }

  @Test
  void a_person_hears_when_the_time_is_over_and_can_do_nothing_but_go_on() {
    AtomicLong now = new AtomicLong();
    clock = now::get;
    limits = new Limits(Duration.ofSeconds(10), null);
    InputStream late =
        new InputStream() {
          private final InputStream lines =
              new ByteArrayInputStream("x\n:q\n".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            now.set(20_000_000_000L);
            while (!output().contains("Time is up. Press Enter.")) {
              Thread.onSpinWait();
            }
            return lines.read();
          }
        };
    Session session = run(late, true, Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence(
            "Each question has 10 seconds.",
            "Time is up. Press Enter.",
            "Time was up, so the answer does not count.",
            "Wrong.");
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void a_session_that_ends_before_the_first_answer_says_so_to_a_person() {
    typed(":quit\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Nothing answered, nothing recorded.");
  }

  @Test
  void a_signal_tells_a_person_once_what_is_kept() {
    LineLoop[] loop = new LineLoop[1];
    InputStream interrupted =
        new InputStream() {
          private final InputStream lines =
              new ByteArrayInputStream("f\n".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int next = lines.read();
            if (next < 0) {
              loop[0].endAtSignal();
            }
            return next;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int next = read();
            bytes[offset] = (byte) next;
            return next < 0 ? next : 1;
          }
        };
    loop[0] = loop(interrupted, true, Samples.trueFalse("first"), Samples.trueFalse("second"));
    loop[0].run(7, OptionalDouble.empty());

    assertThat(output()).containsOnlyOnce("End. 1 of 2 answered, 1 right.");
    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void a_person_is_told_at_the_end_what_to_do_next_and_no_seed() {
    clock = new AtomicLong()::incrementAndGet;
    typed("f\n\nt\n:quit\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output())
        .containsSubsequence(
            "End. 2 of 2 answered, 1 right, 1 wrong. Score 50 %.",
            "Look at again: docker/",
            "It took 0 s.",
            "prep show docker/",
            ": read one again.",
            "prep quiz --wrong -t docker: ask what was wrong.")
        .doesNotContain("Seed");
  }

  @Test
  void a_script_is_told_the_seed_and_no_advice() {
    piped("f\nt\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(output()).endsWith("Seed 7.\n").doesNotContain("It took", "prep quiz");
  }

  @Test
  void a_person_is_told_how_to_come_back_from_the_editor() {
    typed(":edit\n", Samples.trueFalse("first"));

    assertThat(output())
        .containsSubsequence("Save and close the file to go on here.", "Nothing new.");
  }

  @Test
  void an_answer_after_the_time_for_it_is_wrong() {
    long[] now = {0};
    clock = () -> now[0] += 20_000_000_000L;
    limits = new Limits(Duration.ofSeconds(10), null);
    Session session = piped("f\n", Samples.trueFalse("first"));

    assertThat(output()).contains("Time was up, so the answer does not count.", "Wrong");
    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(0.0);
  }

  @Test
  void nothing_more_is_asked_when_the_time_of_the_session_is_up() {
    long[] now = {0};
    clock = () -> now[0] += 20_000_000_000L;
    limits = new Limits(null, Duration.ofSeconds(30));
    Session session = piped("f\nf\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(session.attempts()).hasSize(1);
    assertThat(session.isOver()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {":hint", ":undo", ":flag", ":?", ":next"})
  void input_without_an_end_that_answers_nothing_ends(String line) {
    assertThatThrownBy(() -> run(new Endless(line + "\n"), false, Samples.choice("first")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("lines in a row made no progress");
  }

  @Test
  void input_without_an_end_that_answers_ends_with_the_session() {
    rules = new Rules(Mode.QUIZ, false, true, false, false);
    assertThat(run(new Endless("f\n"), false, Samples.trueFalse("first")).isOver()).isTrue();
    assertThatThrownBy(() -> run(new Endless("0\n"), false, Samples.trueFalse("first")))
        .hasMessageContaining("lines in a row made no progress");
  }

  @Test
  void a_line_without_an_end_is_no_answer() {
    assertThatThrownBy(() -> run(new Endless("x"), false, Samples.open("first")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("stdin:1: ");
    assertThat(record.changes()).isEmpty();
  }
}
