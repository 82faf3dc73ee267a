package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mode;
import prep.schedule.Grade;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Phase;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.terminal.json.JsonLoop;
import tools.jackson.databind.json.JsonMapper;

/** What is told for each line that a program sends. */
class JsonLoopTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final QuestionKey FIRST = new QuestionKey(Samples.DOCKER, "first");

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Recorded record = new Recorded();
  private final AtomicLong nanos = new AtomicLong();
  private Rules rules = Sessions.QUIZ;
  private Limits limits = Limits.NONE;

  private Session run(String lines, Question... questions) {
    return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), questions);
  }

  private Session run(InputStream input, Question... questions) {
    return new JsonLoop(
            Sessions.of(rules, List.of(questions)),
            new Lines(input, false),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            record,
            limits,
            () -> nanos.getAndAdd(1_000_000_000L))
        .run(7, OptionalDouble.empty());
  }

  private List<String> lines() {
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** The kinds of the events that were told. */
  private List<String> events() {
    return lines().stream().map(line -> line.split("\"")[3]).toList();
  }

  @Test
  void answers_are_taken_as_lines_and_objects_and_summed_up() {
    run(
        "f\n{\"answer\":false}\n{\"answer\":[\"f\"]}\n",
        Samples.trueFalse("first"),
        Samples.trueFalse("second"),
        Samples.trueFalse("third"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "result",
            "question",
            "result",
            "question",
            "result",
            "finished",
            "summary");
    assertThat(lines().getLast()).contains("\"total\":3,\"answered\":3,\"correct\":3");
  }

  @Test
  void a_result_names_what_was_recorded_before_it_was_told() {
    List<String> told = new ArrayList<>();
    record = new Recorded(_ -> told.add(output.toString(StandardCharsets.UTF_8)));
    run("f\n", Samples.trueFalse("first"));

    assertThat(told).singleElement().asString().doesNotContain("\"result\"");
    assertThat(lines().get(2)).contains("\"id\":\"event-1\"");
  }

  @Test
  void an_error_leaves_the_question_open() {
    run("x\n{\n{}\n{\"anser\":1}\n[]\n{\"command\":\"dance\"}\nf\n", Samples.trueFalse("first"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "error",
            "error",
            "error",
            "error",
            "error",
            "error",
            "result",
            "finished",
            "summary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"command\":\"show\"}", "0", "", ":show", "{\"answer\":\"\"}"})
  void dont_know_is_an_answer(String line) {
    run(line + "\n", Samples.shortAnswer("first"));

    assertThat(record.changes())
        .singleElement()
        .matches(change ->
            change instanceof Change.Answered(Attempt attempt)
                && attempt.response() instanceof Response.Unknown);
  }

  @Test
  void hints_skips_and_flags_are_events() {
    run(
        "{\"command\":\"hint\"}\n{\"command\":\"flag\",\"note\":\"is it?\"}\n:skip\nf\n:skip\n",
        Samples.choice("first"),
        Samples.trueFalse("second"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "hint",
            "flagged",
            "skipped",
            "question",
            "result",
            "question",
            "skipped",
            "finished",
            "summary");
    assertThat(record.changes()).first().isEqualTo(new Change.Flagged(FIRST, "is it?"));
  }

  @Test
  void undo_takes_back_what_was_done_last_one_after_the_other() {
    Session session =
        run(
            "t\n{\"command\":\"flag\"}\n{\"command\":\"mute\"}\n"
                + "{\"key\":\"docker/first\",\"grade\":\"easy\"}\n"
                + "{\"command\":\"undo\"}\n".repeat(5),
            Samples.trueFalse("first"),
            Samples.trueFalse("second"),
            Samples.trueFalse("third"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "result",
            "question",
            "flagged",
            "muted",
            "question",
            "amended",
            "undone",
            "question",
            "undone",
            "question",
            "undone",
            "question",
            "undone",
            "question",
            "error",
            "summary");
    assertThat(lines().stream().filter(line -> line.contains("undone")))
        .extracting(line -> line.split("\"")[7] + " " + line.split("\"")[11])
        .containsExactly(
            "grade docker/first",
            "mute docker/second",
            "flag docker/second",
            "answer docker/first");
    assertThat(session.attempts()).isEmpty();
  }

  @Test
  void grades_and_points_are_amended_also_after_the_last_question() {
    Session session =
        run(
            "They share the kernel.\n"
                + "{\"key\":\"docker/first\",\"points\":[1,2]}\n"
                + "{\"key\":\"docker/first\",\"grade\":\"easy\"}\n"
                + "{\"key\":\"docker/none\",\"grade\":\"easy\"}\n",
            Samples.open("first"));

    assertThat(events())
        .containsExactly(
            "session", "question", "result", "finished", "amended", "amended", "error", "summary");
    assertThat(session.attempts()).extracting(Attempt::grade).containsExactly(Grade.EASY);
  }

  @Test
  void undo_after_the_last_question_asks_it_again() {
    run("t\n:undo\nf\n", Samples.trueFalse("first"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "result",
            "finished",
            "undone",
            "question",
            "result",
            "finished",
            "summary");
    assertThat(lines().getLast()).contains("\"correct\":1");
  }

  @Test
  void undo_after_the_only_question_was_muted_asks_it_again() {
    Session session = run(":mute\n:undo\nf\n", Samples.trueFalse("first"));

    assertThat(record.kinds()).containsExactly("Muted", "Withdrawn", "Answered");
    assertThat(session.attempts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "",
        ":flag",
        ":hint",
        ":mute",
        ":nonsense",
        "{\"answer\":[1]}",
        "{\"command\":\"skip\"}",
        "{\"key\":\"docker/first\",\"grade\":\"easy\"}",
        "{"
      })
  void after_all_questions_are_gone_a_line_is_an_error_and_no_crash(String line) {
    Session session = run(":mute\n" + line + "\n", Samples.choice("first"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(false));
    assertThat(events())
        .containsExactly("session", "question", "muted", "finished", "error", "summary");
    assertThat(record.kinds()).containsExactly("Muted");
  }

  @Test
  void each_line_after_the_last_question_is_answered() {
    run("f\nf\n:skip\n{\"answer\":1}\n", Samples.trueFalse("first"));

    assertThat(events())
        .containsExactly(
            "session", "question", "result", "finished", "error", "error", "error", "summary");
    assertThat(lines().subList(4, 7)).allMatch(line -> line.contains("\"code\":\"no-question\""));
  }

  @Test
  void after_quit_nothing_is_asked_again() {
    Session session = run("f\n:quit\n:undo\n", Samples.trueFalse("first"), Samples.open("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void an_exam_tells_each_result_once_after_the_last_question() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    run("f\nt\n:undo\nf\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "question",
            "result",
            "result",
            "finished",
            "undone",
            "question",
            "result",
            "finished",
            "summary");
    assertThat(lines().getLast()).contains("\"correct\":2");
  }

  @Test
  void an_answer_that_comes_when_the_time_is_up_counts_as_none() {
    limits = new Limits(Duration.ofMillis(500), null);
    Session session = run("f\n", Samples.trueFalse("first"));

    assertThat(lines().get(0)).contains("\"timeLimit\":0.5,\"budget\":null,\"pass\":null");
    assertThat(lines().get(2)).contains("\"score\":0,\"correct\":false,\"verdict\":\"time\"");
    assertThat(session.attempts().getFirst().response()).isInstanceOf(Response.Unknown.class);
  }

  @Test
  void the_budget_ends_the_session_between_questions() {
    limits = new Limits(null, Duration.ofSeconds(3));
    Session session =
        run(
            "f\n".repeat(3),
            Samples.trueFalse("first"),
            Samples.trueFalse("second"),
            Samples.trueFalse("third"));

    assertThat(events())
        .containsExactly("session", "question", "result", "finished", "error", "error", "summary");
    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
  }

  @Test
  void numbers_are_those_shown_so_that_no_question_gives_its_answer_away() {
    Question ordering = Samples.ordering("first");
    Question matching = Samples.matching("second");
    run("\n\n:quit\n", ordering, matching);

    assertThat(lines().get(1)).contains("\"steps\":[{\"n\":1,").contains("{\"n\":3,");
    String first = Sessions.of(ordering).current().texts().getFirst();
    assertThat(lines().get(1)).contains("{\"n\":1,\"text\":\"" + first + "\"}");
    assertThat(lines().get(3)).contains("\"right\":[{\"letter\":\"a\",");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prep.deck.Samples#ofEachType")
  void what_is_expected_scores_1_when_it_is_given_back(Question question) {
    run("\n", question);
    String expected = JSON.readTree(lines().get(2)).get("expected").toString();
    output.reset();
    run("{\"answer\":" + expected + "}\n", question);

    assertThat(lines().get(2)).contains("\"score\":1").contains("\"answer\":" + expected);
  }

  @Test
  void the_points_of_a_task_are_set_and_a_grade_with_them() {
    Session session =
        run(
            "1\n{\"key\":\"docker/first\",\"points\":[1,2],\"grade\":\"easy\"}\n",
            Samples.task("first"));

    assertThat(lines().get(4))
        .startsWith(
            "{\"event\":\"amended\",\"key\":\"docker/first\",\"id\":\"event-1\",\"score\":1")
        .contains("\"grade\":\"easy\"", "\"points\":[1,2]");
    assertThat(session.attempts().getFirst().score()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"key\":\"docker/first\",\"points\":[3]} | out-of-range",
        "{\"key\":\"docker/first\",\"points\":[\"x\"]} | out-of-range",
        "{\"key\":\"docker/first\",\"grade\":\"superb\"} | unknown-grade",
        "{\"key\":\"docker/first\"} | unknown-grade",
        "{\"key\":\"docker/none\",\"grade\":\"easy\"} | unknown-key",
        "{\"key\":\"docker/first\",\"answer\":1} | bad-json",
        "{\"grade\":\"easy\"} | bad-json",
        "{\"answer\":1 | bad-json",
        "{\"answer\":1}{ | bad-json",
        "{\"certain\":1} | unknown-field",
        "{\"sure\":1} | bad-json",
        "{\"command\":\"dance\"} | unknown-command",
        ":dance | unknown-command",
        "1 | no-question",
        ":hint | no-question"
      })
  void what_is_refused_has_a_code(String line, String code) {
    Session session = run("1\n" + line + "\n", Samples.task("first"));

    assertThat(lines().get(4))
        .startsWith("{\"event\":\"error\",\"code\":\"" + code + "\",\"message\":\"");
    assertThat(session.attempts().getFirst().score()).isEqualTo(0.5);
  }

  @Test
  void points_settle_an_open_answer_also_where_they_are_those_found() {
    run(
        "They share the kernel and start faster.\n"
            + "{\"key\":\"docker/first\",\"points\":[1,2]}\n:undo\n",
        Samples.open("first"));

    assertThat(lines().get(2)).contains("\"score\":1,\"verdict\":\"found\"");
    assertThat(lines().get(4)).contains("\"score\":1,\"correct\":true,\"verdict\":\"right\"");
    assertThat(lines().get(5)).contains("\"undone\",\"what\":\"points\"", "\"verdict\":\"found\"");
    assertThat(record.kinds()).containsExactly("Answered", "Amended", "Withdrawn");
  }

  @Test
  void points_can_be_ticked_where_nothing_was_answered_in_time() {
    limits = new Limits(Duration.ofMillis(500), null);
    Session session =
        run(
            "They share the kernel.\n{\"key\":\"docker/first\",\"grade\":\"again\"}\n"
                + "{\"key\":\"docker/first\",\"points\":[1]}\n",
            Samples.open("first"));

    assertThat(lines().get(4)).contains("\"verdict\":\"time\"");
    assertThat(lines().get(5)).contains("\"points\":[1]").doesNotContain("\"time\"");
    assertThat(session.attempts().getFirst().score()).isPositive();
  }

  @Test
  void an_exam_lets_nothing_be_revised_before_its_results_are_told() {
    rules = new Rules(Mode.EXAM, true, false, false, false);
    run(
        "1\n{\"key\":\"docker/first\",\"points\":[1,2]}\nf\n"
            + "{\"key\":\"docker/first\",\"points\":[1,2]}\n",
        Samples.task("first"),
        Samples.trueFalse("second"));

    assertThat(lines().get(3)).contains("\"code\":\"not-now\"");
    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "question",
            "error",
            "result",
            "result",
            "finished",
            "amended",
            "summary");
  }

  @ParameterizedTest
  @CsvSource({"9, unreadable-answer", ":open, not-now", ":undo, nothing-to-undo"})
  void what_cannot_be_done_now_is_refused_and_the_question_stays_open(String line, String code) {
    run(line + "\nf\n", Samples.trueFalse("first"));

    assertThat(lines().get(2)).contains("\"code\":\"" + code + "\"");
    assertThat(lines().get(3)).contains("\"event\":\"result\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "",
        "1",
        ":hint",
        ":undo",
        ":flag",
        ":mute",
        ":skip",
        "{",
        "{\"command\":\"undo\"}",
        "{\"key\":\"docker/first\",\"grade\":\"easy\"}"
      })
  void input_without_an_end_ends(String line) {
    Session session =
        run(new Endless(line + "\n"), Samples.choice("first"), Samples.open("second"));

    assertThat(session.isOver()).isTrue();
    assertThat(events()).last().isEqualTo("summary");
    assertThat(lines()).hasSizeLessThan(400);
  }
}
