package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** What is told for each line that a program sends. */
class JsonLoopTest {

  private static final QuestionKey FIRST = new QuestionKey(Samples.DOCKER, "first");

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Recorded record = new Recorded();
  private Rules rules = Sessions.QUIZ;

  private Session run(String lines, Question... questions) {
    return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), questions);
  }

  private Session run(InputStream input, Question... questions) {
    return new JsonLoop(
            Sessions.of(rules, List.of(questions)),
            new Lines(input),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            record,
            () -> 0)
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
            "session", "question", "result", "question", "result", "question", "result", "summary");
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
            "undone",
            "question",
            "undone",
            "undone",
            "question",
            "error",
            "summary");
    assertThat(lines().stream().filter(line -> line.contains("undone")))
        .extracting(line -> line.split("\"")[7])
        .containsExactly("docker/first", "docker/second", "docker/second", "docker/first");
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
        .containsExactly("session", "question", "result", "amended", "amended", "error", "summary");
    assertThat(session.attempts()).extracting(Attempt::grade).containsExactly(Grade.EASY);
  }

  @Test
  void undo_after_the_last_question_asks_it_again() {
    run("t\n:undo\nf\n", Samples.trueFalse("first"));

    assertThat(events())
        .containsExactly(
            "session", "question", "result", "undone", "question", "result", "summary");
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
    assertThat(events()).containsExactly("session", "question", "muted", "error", "summary");
    assertThat(record.kinds()).containsExactly("Muted");
  }

  @Test
  void of_surplus_lines_only_the_first_is_answered() {
    run("f\nf\nf\n{\"answer\":1}\n", Samples.trueFalse("first"));

    assertThat(events()).containsExactly("session", "question", "result", "error", "summary");
  }

  @Test
  void after_quit_nothing_is_asked_again() {
    Session session = run("f\n:quit\n:undo\n", Samples.trueFalse("first"), Samples.open("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void an_exam_tells_each_result_once_after_the_last_question() {
    rules = new Rules(Mode.EXAM, true, false, false);
    run("f\nt\n:undo\nf\n", Samples.trueFalse("first"), Samples.trueFalse("second"));

    assertThat(events())
        .containsExactly(
            "session",
            "question",
            "question",
            "result",
            "result",
            "undone",
            "question",
            "result",
            "summary");
    assertThat(lines().getLast()).contains("\"correct\":2");
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
