package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.CTRL_L;
import static prep.terminal.ScriptedTerminal.DOWN;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.progress.Mode;
import prep.schedule.Grade;
import prep.session.Attempt;
import prep.session.Phase;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** What a small window, or one that changes its size, shows of a session at the keys. */
class KeyLoopWindowTest {

  private Recorded record = new Recorded();
  private ScriptedTerminal terminal = ScriptedTerminal.open();

  private Session run(Question... questions) {
    Rules rules = new Rules(Mode.QUIZ, false, false, true, false);
    Loops loops = new Loops(terminal);
    record = loops.record;
    return loops.atKeys(Sessions.of(rules, List.of(questions)));
  }

  // What a key did

  @Test
  void what_the_last_key_did_is_said_until_the_next_one() {
    terminal.press("u").look(shows("Nothing to undo.")).press("z");
    terminal.look(showsNo("Nothing to undo.")).look(shows("? keys"));
    terminal.press("!").press(ENTER).look(shows("Flagged as doubtful."));
    terminal.press("u").look(showsNo("Flagged")).look(shows("no longer flagged"));
    terminal.press("1").look(shows("Enter next")).look(showsNo("no longer flagged"));
    run(Samples.choice("first"));
  }

  @Test
  void it_is_said_above_the_keys_and_moves_nothing_else() {
    terminal.press("1").press(ENTER).look(shows("1 _ _ _\n\n  Enter takes", "steps.\n\n  1-4"));
    terminal
        .press("z")
        .look(window ->
            assertThat(window)
                .contains("What is asked in order?\n\n")
                .doesNotContain("Enter takes"));
    run(ofType("order"));
  }

  @Test
  void what_was_said_of_a_command_is_gone_when_text_is_typed() {
    terminal.press(":u").press(ENTER).look(shows("Nothing to undo.\n\n  >\n"));
    terminal.press("They share").look(showsNo("Nothing to undo.")).look(shows("  > They share"));
    terminal.press(ENTER).look(shows("Found")).look(showsNo("Nothing to undo."));
    run(Samples.open("first"));
  }

  // More than nine lines

  private static Open withPoints(int count) {
    List<Open.Point> points =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> new Open.Point("point " + n, List.of(), 1, null))
            .toList();
    return new Open(Samples.details("first"), "All.", List.of(), points, List.of(), List.of());
  }

  @Test
  void numbers_above_nine_are_typed_digit_by_digit() {
    terminal.press("Nothing.").press(ENTER).look(shows("1-11 tick or untick"));
    terminal.press("10").look(shows("10 ✓")).look(showsNo("1 ✓ point 1\n")).press(" ");
    terminal.press("11").look(shows("11 ✓")).press("2").look(shows("2 ✓ point 2"));
    terminal.press(ENTER).look(shows("Model answer"));
    Session session = run(withPoints(11));

    assertThat(session.lastAttempt().orElseThrow().standingPoints()).containsExactly(2, 10, 11);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {" ", ENTER, "5"})
  void a_first_digit_waits_for_the_second_one_or_another_key(String key) {
    terminal.press("Nothing.").press(ENTER).press("1");
    terminal.look(shows("1_", "1 - point 1")).press(key);
    terminal.look(shows("1 ✓ point 1", "What did you say?"));
    terminal.press("1").press("\u007f").look(shows("1 ✓ point 1")).press(ENTER);
    Session session = run(withPoints(11));

    assertThat(session.lastAttempt().orElseThrow().standingPoints()).contains(1);
  }

  // Verdicts that are taller than the window

  private static Question explained(int paragraphs) {
    String explanation =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(n -> "Paragraph " + n + " says more about it.")
            .collect(Collectors.joining("\n\n"));
    Details sample = Samples.details("first");
    Details details =
        new Details(
            sample.key(),
            sample.rev(),
            sample.origin(),
            List.of(),
            sample.level(),
            sample.tags(),
            sample.stem(),
            "",
            explanation,
            List.of(),
            List.of(),
            null,
            "",
            null,
            false,
            List.of());
    return new ShortAnswer(details, Samples.accepted("namespaces"));
  }

  @Test
  void a_verdict_taller_than_the_window_stops_where_it_begins_and_goes_on_page_by_page() {
    terminal.resize(40, 20).press("chroot").press(ENTER);
    terminal.look(shows("Wrong", "Paragraph 1 says", "Enter more")).look(showsNo("Paragraph 9"));
    terminal.press(" ").look(shows("Paragraph 8", "Enter more")).look(showsNo("Paragraph 20"));
    terminal
        .press(ENTER)
        .look(shows("Paragraph 20", "Enter next", "r I was right"))
        .look(showsNo("Enter more"));
    terminal.press("r").look(shows("Counted as right.")).press(ENTER).look(shows("2 of 2"));
    Session session = run(explained(20), Samples.choice("second"));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
    assertThat(session.attempts()).extracting(Attempt::grade).containsExactly(Grade.GOOD);
  }

  @Test
  void nothing_is_printed_twice_or_left_out_between_the_pages() {
    List<String> seen = new ArrayList<>();
    terminal.resize(40, 16).press("chroot").press(ENTER);
    terminal.press(ENTER).press(ENTER).press(ENTER).look(shows("Enter next"));
    terminal.then(() -> seen.addAll(terminal.allRows()));
    run(explained(20));

    assertEachParagraphOnce(seen);
  }

  @Test
  void a_verdict_that_the_window_holds_comes_as_a_whole() {
    terminal.resize(40, 20).press("chroot").press(ENTER);
    terminal.look(shows("Wrong", "Paragraph 3", "Enter next"));
    run(explained(3));
  }

  @Test
  void points_taller_than_the_window_are_read_before_they_are_ticked() {
    terminal.resize(40, 12).press("Nothing.").press(ENTER);
    terminal.look(shows("Found 0 of 11 points", "point 1", "Enter more"));
    terminal.press(ENTER).press(ENTER).look(shows("point 11", "Ticked:", "1-11 tick")).press("3");
    terminal.look(shows("Ticked: 3")).press(ENTER).look(shows("1 of 11 points"));
    Session session = run(withPoints(11));

    assertThat(session.lastAttempt().orElseThrow().standingPoints()).containsExactly(3);
  }

  @Test
  void q_skips_to_the_end_of_a_verdict_and_ends_the_session_only_there() {
    terminal.resize(40, 16).press("chroot").press(ENTER).look(shows("q skip to the end"));
    terminal.press("q").look(shows("Paragraph 20", "Enter next")).press("q");
    Session session = run(explained(20), Samples.choice("second"));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertEachParagraphOnce(terminal.allRows());
  }

  @ParameterizedTest(name = "in {0} rows, on page {1}")
  @CsvSource({"16, 1", "16, 2", "16, 3", "14, 1", "20, 2"})
  void a_digit_grades_before_all_of_a_verdict_is_read(int rows, int page) {
    List<String> seen = new ArrayList<>();
    terminal.resize(40, rows).press("namespaces").press(ENTER);
    for (int n = 1; n < page; n++) {
      terminal.press(ENTER);
    }
    terminal.look(shows("Enter more   1-4 grade   u undo", "q skip to the end")).press("1");
    terminal.look(shows("Graded again.", "Enter more"));
    terminal.press("2").look(shows("Graded hard.", "Enter more")).press("4").press("q");
    terminal.look(shows("Paragraph 20", "Enter next")).look(showsNo("Graded"));
    terminal.then(() -> seen.addAll(terminal.allRows()));
    Session session = run(explained(20), Samples.choice("second"));

    assertThat(session.attempts()).extracting(Attempt::grade).containsExactly(Grade.EASY);
    assertEachParagraphOnce(seen);
  }

  @Test
  void a_key_that_the_key_line_does_not_name_turns_no_page() {
    terminal.resize(40, 16).press("chroot").press(ENTER);
    terminal.look(shows("Enter more   u undo", "q skip to the end")).look(showsNo("1-4"));
    List<String> page = new ArrayList<>();
    terminal.then(() -> page.addAll(terminal.rows()));
    terminal.pressEach("r", "e", "4", "w", "n", "?", DOWN);
    terminal.then(() -> assertThat(terminal.rows()).isEqualTo(page)).press(ENTER);
    terminal.then(() -> assertThat(terminal.rows()).isNotEqualTo(page));
    run(explained(20));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void undo_before_all_of_a_verdict_is_read_puts_the_question_again() {
    terminal.resize(40, 16).press("chroot").press(ENTER).look(shows("Enter more")).press("u");
    terminal.look(shows("Took back the last answer.", "Enter done")).press("namespaces");
    terminal.press(ENTER).look(shows("Right"));
    Session session = run(explained(20));

    assertThat(session.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void a_verdict_graded_before_all_is_read_is_laid_out_for_another_width() {
    terminal.resize(40, 16).press("namespaces").press(ENTER).press(ENTER).press("2");
    List<String> wide = new ArrayList<>();
    terminal.resize(80, 60).pass(1).pass(1).look(shows("hard, back", "Enter next"));
    terminal.then(() -> wide.addAll(terminal.rows()));
    run(explained(20));

    assertEachParagraphOnce(wide);
  }

  private static void assertEachParagraphOnce(List<String> rows) {
    assertThat(rows.stream().filter(row -> row.startsWith("  Paragraph")))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }

  // What others wrote into the window

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"short", "choice"})
  void ctrl_l_paints_the_window_anew(String type) {
    List<String> before = new ArrayList<>();
    terminal.look(shows("1 of 1")).then(() -> before.addAll(terminal.rows()));
    terminal.then(() -> terminal.writer().print("Somebody logged in."));
    terminal.look(shows("Somebody")).press(CTRL_L).look(showsNo("Somebody"));
    terminal.then(() -> assertThat(terminal.rows()).isEqualTo(before));
    run(type.equals("short") ? Samples.shortAnswer("first") : Samples.choice("first"));
  }

  @Test
  void ctrl_l_keeps_what_was_typed_and_the_page_that_is_read() {
    terminal.resize(40, 16).press("chro").press(CTRL_L).cursorAt("  > chro|").press("ot");
    List<String> before = new ArrayList<>();
    terminal.press(ENTER).press(ENTER).look(shows("Enter more"));
    terminal.then(() -> before.addAll(terminal.rows())).press(CTRL_L);
    terminal.then(() -> assertThat(terminal.rows()).isEqualTo(before));
    run(explained(20));
  }

  // Another width

  private static Question ofType(String id) {
    return Samples.ofEachType().stream()
        .filter(question -> question.key().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What a window of 40 columns shows to which nothing else was ever shown. */
  private List<String> inNarrowWindow(Question question, String... keys) {
    KeyLoopWindowTest other = new KeyLoopWindowTest();
    List<String> rows = new ArrayList<>();
    other.terminal = ScriptedTerminal.open(40, 50);
    other.terminal.pressEach(keys).then(() -> rows.addAll(other.terminal.rows()));
    other.run(question);
    return rows;
  }

  @ParameterizedTest(name = "{0}, {1}, blank rows stay: {2}")
  @CsvSource({
    "choice, '', false",
    "choice, '', true",
    "choice, 1, false",
    "choice, 1, true",
    "order, '', false",
    "order, 1, true",
    "task, '', true",
    "true-false, t, true",
    "match, '', true",
    "open, nothing|\r, false",
    "open, nothing|\r, true",
    "open, nothing|\r|\r, true",
    "short, '', true",
    "cloze, '', false"
  })
  void a_window_that_becomes_narrow_and_wide_again_is_painted_for_each_width(
      String id, String keys, boolean blankRowsStay) {
    String[] presses =
        Stream.of(keys.replace("\\r", ENTER).split("\\|"))
            .filter(k -> !k.isEmpty())
            .toArray(String[]::new);
    if (blankRowsStay) {
      terminal.keepingBlankRows();
    }
    List<String> wide = new ArrayList<>();
    terminal.pressEach(presses).then(() -> wide.addAll(terminal.rows()));
    terminal.resize(40, 50).pass(1).pass(1);
    List<String> narrow = new ArrayList<>();
    terminal.then(() -> narrow.addAll(terminal.rows()));
    terminal.resize(80, 50).pass(1).pass(1);
    terminal.then(() -> assertThat(terminal.rows()).isEqualTo(wide));
    run(ofType(id));

    assertThat(narrow).isEqualTo(inNarrowWindow(ofType(id), presses));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 18, 20, 21, 22, 23, 24, 25, 26, 27})
  void the_wide_window_is_as_before_where_the_narrow_one_could_not_hold_the_question(int height) {
    for (boolean blankRowsStay : List.of(false, true)) {
      terminal = ScriptedTerminal.open(80, height);
      if (blankRowsStay) {
        terminal.keepingBlankRows();
      }
      List<String> wide = new ArrayList<>();
      terminal.press("namespaces and cgroups ".repeat(9)).then(() -> wide.addAll(terminal.rows()));
      terminal.resize(40, height).pass(1).pass(1).resize(80, height).pass(1).pass(1);
      terminal.then(() -> assertThat(terminal.rows()).isEqualTo(wide));
      run(ofType("match"));
    }
  }

  @Test
  void what_stood_above_the_question_stays_when_the_window_becomes_narrow() {
    terminal.press("1").press(ENTER).look(shows("Because it is so."));
    terminal.resize(40, 50).pass(1).pass(1).look(shows("Because it is so."));
    terminal.resize(80, 50).pass(1).pass(1).look(shows("Because it is so.", "? keys"));
    run(Samples.choice("first"), Samples.choice("second"));

    assertThat(terminal.allRows().stream().filter(row -> row.contains("2 of 2"))).hasSize(1);
  }

  @Test
  void a_question_that_the_narrow_window_does_not_hold_ends_as_painted_for_its_width() {
    terminal = ScriptedTerminal.open(80, 12);
    terminal.keepingBlankRows().resize(40, 12).pass(1).pass(1);
    terminal.look(shows("    2  A container is a running\n       instance of an image\n"));
    terminal.look(shows("  s later   ? keys")).press("1").look(shows("Enter more"));
    terminal.resize(80, 12).pass(1).pass(1).press(ENTER).press(ENTER).look(shows("Enter next"));
    run(ofType("choice"));
  }

  @Test
  void a_terminal_that_does_not_tell_where_the_cursor_is_keeps_the_question() {
    terminal.withoutRows().resize(40, 50).pass(1).pass(1).look(shows("What is asked in first?"));
    terminal.press("1").look(shows("Enter next"));
    run(Samples.choice("first"));
  }

  @Test
  void the_help_is_laid_out_anew_for_another_width() {
    ScriptedTerminal window = ScriptedTerminal.open(40, 40);
    window.press("?").look(shows("answer with the marked\n")).resize(80, 40).press("z");
    List<String> rows = new ArrayList<>();
    window.then(() -> rows.addAll(window.rows()));
    new Loops(window).atKeys(Sessions.of(Samples.choice("first")));

    ScriptedTerminal wide = ScriptedTerminal.open(80, 40);
    List<String> expected = new ArrayList<>();
    wide.press("?").press("z").then(() -> expected.addAll(wide.rows()));
    new Loops(wide).atKeys(Sessions.of(Samples.choice("first")));

    assertThat(filled(rows)).isEqualTo(filled(expected));
  }

  private static List<String> filled(List<String> rows) {
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }
}
