package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.DOWN;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Choice;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.grading.Response;
import prep.progress.Mode;
import prep.session.Phase;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** Questions that a small window does not hold are read page by page, like verdicts. */
class QuestionPagesTest {

  private static final Rules TICKED = new Rules(Mode.QUIZ, false, false, true, false);

  private final ScriptedTerminal terminal = ScriptedTerminal.open(40, 20);
  private final Loops loops = new Loops(terminal);

  private Session run(Question question) {
    return loops.atKeys(Sessions.of(question));
  }

  private static Details asking(int paragraphs) {
    String stem =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(n -> "Paragraph " + n + " asks about it.")
            .collect(Collectors.joining("\n\n"));
    return Samples.details("first", stem, "");
  }

  private static ShortAnswer typed(int paragraphs) {
    return new ShortAnswer(asking(paragraphs), Samples.accepted("namespaces"));
  }

  private static Choice options(int paragraphs, int count, int right) {
    List<Choice.Option> options =
        IntStream.rangeClosed(1, count)
            .mapToObj(n ->
                new Choice.Option(
                    "option " + n + " says more than one line can hold at once", n <= right, ""))
            .toList();
    return new Choice(asking(paragraphs), options, true);
  }

  private static String shown(Question question, int position) {
    return Integer.toString(Sessions.of(question).current().shownNumber(position));
  }

  // Where text is typed

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {ENTER, " "})
  void enter_or_space_reads_on_to_where_the_answer_is_typed(String key) {
    terminal.look(shows("Paragraph 1 ", "Enter more   :q end"));
    terminal.look(showsNo("Paragraph 9", "  >")).press(key).look(shows("Paragraph 15"));
    terminal
        .press(key)
        .look(shows("Paragraph 20", "  >", "Enter done"))
        .look(showsNo("Enter more"));
    terminal.press("namespaces").press(ENTER).look(shows("Right"));
    Session session = run(typed(20));

    assertThat(session.attempts()).extracting(attempt -> attempt.score()).containsExactly(1.0);
  }

  @Test
  void who_types_at_once_comes_to_the_end_with_the_text() {
    terminal.look(shows("Enter more")).press("name").look(shows("Paragraph 20", "  > name"));
    terminal.press("spaces").press(ENTER).look(shows("Right"));
    run(typed(20));
  }

  @Test
  void nothing_is_printed_twice_or_left_out_between_the_pages() {
    List<String> seen = new ArrayList<>();
    terminal.press(ENTER).press(ENTER).look(shows("Enter done")).press("a long text".repeat(9));
    terminal.then(() -> seen.addAll(terminal.allRows()));
    run(typed(20));

    assertThat(seen.stream().filter(row -> row.startsWith("  Paragraph")))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_question_that_the_window_holds_comes_as_a_whole() {
    terminal.look(shows("Paragraph 3", "  >", "Enter done"));
    run(typed(3));
  }

  @Test
  void a_question_that_was_read_is_not_parted_by_a_smaller_window() {
    terminal.look(shows("Enter done")).resize(40, 12).look(shows("Enter done"));
    run(typed(4));
  }

  // Where keys pick

  @Test
  void the_stem_comes_before_the_options_where_the_window_holds_these() {
    Choice choice = options(3, 5, 1);
    terminal.look(shows("Paragraph 3", "Enter more   q skip to the end")).look(showsNo("option"));
    terminal.press(shown(choice, 1)).look(shows("Enter more")).look(showsNo("option"));
    terminal.press(ENTER).look(shows("option 1", "option 5", "1-5 answer"));
    terminal.press(shown(choice, 1)).press(ENTER).look(shows("Right"));
    Session session = run(choice);

    assertThat(session.attempts().getFirst().response())
        .isEqualTo(new Response.Chose(choice, List.of(1)));
  }

  @Test
  void options_that_the_window_does_not_hold_stay_and_what_is_picked_is_said_below() {
    Choice several = options(1, 9, 2);
    terminal.look(shows("Enter more")).press(ENTER).look(shows("Picked:", "1-9 toggle"));
    terminal.press(shown(several, 2)).look(shows("Picked: " + shown(several, 2) + "\n"));
    terminal.press(DOWN).look(shows("▸ 1")).press(shown(several, 1)).press(ENTER);
    Session session = run(several);

    assertThat(session.attempts().getFirst().response())
        .isEqualTo(new Response.Chose(several, List.of(1, 2)));
  }

  @Test
  void the_cursor_is_said_below_options_that_the_window_does_not_hold() {
    Choice choice = options(1, 8, 1);
    terminal.press(ENTER).press(DOWN).look(shows("\n  ▸ 1\n")).press(ENTER);
    Session session = run(choice);

    assertThat(session.attempts()).hasSize(1);
  }

  @Test
  void q_skips_to_the_end_of_the_question_and_ends_only_there() {
    terminal.look(shows("Enter more   q skip to the end")).press("q");
    terminal.look(shows("Paragraph 30", "option 1", "option 5", "1-5 answer")).press("q");
    terminal.look(shows("Nothing answered"));
    Session session = run(options(30, 5, 1));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
    assertThat(terminal.allRows().stream().filter(row -> row.startsWith("  Paragraph")))
        .hasSize(30)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_undo_did_is_said_while_the_question_is_read_again() {
    List<String> seen = new ArrayList<>();
    Choice choice = options(20, 5, 1);
    terminal.press("q").press(shown(choice, 1)).look(shows("Right")).press("u");
    terminal.look(shows("1 of 1", "Paragraph 1 ", "Took back the last answer.", "Enter more"));
    terminal.press(ENTER).look(shows("Took back the last answer.", "Enter more"));
    terminal.press(ENTER).press(ENTER).look(shows("1-5 answer")).press(DOWN);
    terminal.look(showsNo("Took back")).then(() -> seen.addAll(terminal.allRows()));
    run(choice);

    assertThat(seen.stream().filter(row -> row.startsWith("  Paragraph"))).hasSize(40);
  }

  @Test
  void a_very_low_window_has_pages_also_where_something_is_said() {
    Choice choice = options(20, 5, 1);
    terminal.resize(40, 7).press("q").press(shown(choice, 1)).press("u");
    terminal.look(shows("Took back the last answer.", "Enter more")).look(showsNo("option 5"));
    run(choice);
  }

  @Test
  void where_text_is_typed_a_command_ends_before_all_is_read() {
    terminal.look(shows("Enter more   :q end")).press(":q").look(shows("  > :q")).press(ENTER);
    Session session = run(typed(20));

    assertThat(session.phase()).isEqualTo(new Phase.Over(true));
  }

  @Test
  void a_digit_ticks_no_point_and_turns_no_page_before_all_points_can_be_seen() {
    List<Open.Point> points =
        IntStream.rangeClosed(1, 20)
            .mapToObj(n -> new Open.Point("point " + n, List.of(), 1, null))
            .toList();
    terminal.press("Nothing.").press(ENTER).look(shows("point 1", "Enter more"));
    terminal.press("3").look(shows("Enter more")).look(showsNo("Ticked"));
    terminal.press("1").press("1").look(shows("Enter more")).look(showsNo("Ticked"));
    terminal.press(ENTER).look(shows("Ticked:", "1-20 tick")).press("3").look(shows("Ticked: 3"));
    Open open = new Open(Samples.details("first"), "All.", List.of(), points, List.of(), List.of());
    loops.atKeys(Sessions.of(TICKED, List.of(open)));
  }

  // Weighed, and aloud

  @Test
  void another_answer_after_all_is_given_where_the_question_ends() {
    Rules weighed = new Rules(Mode.QUIZ, false, false, true, false, false, true);
    terminal.press(ENTER).press(ENTER).press("cgroups").press(ENTER).look(shows("How sure?"));
    terminal.press("u").look(shows("  >", "Enter done")).look(showsNo("Enter more"));
    loops.atKeys(Sessions.of(weighed, List.of(typed(20))));
  }

  @Test
  void what_is_weighed_is_said_below_options_that_the_window_does_not_hold() {
    Rules weighed = new Rules(Mode.QUIZ, false, false, true, false, false, true);
    Choice choice = options(3, 5, 1);
    terminal.press(ENTER).press("4").look(shows("Picked: 4\n", "How sure?"));
    terminal.press("1").look(showsNo("Picked", "How sure?"));
    loops.atKeys(Sessions.of(weighed, List.of(choice)));
  }

  @Test
  void a_question_is_read_before_it_is_answered_aloud() {
    Rules aloud = new Rules(Mode.QUIZ, false, false, true, false, true, false);
    Open open =
        new Open(
            asking(20),
            "All.",
            List.of(),
            List.of(new Open.Point("point", List.of(), 1, null)),
            List.of(),
            List.of());
    terminal.look(shows("Enter more   q skip to the end")).press(ENTER).press(ENTER);
    terminal.look(shows("Paragraph 20", "Enter start")).press(ENTER).look(shows("Speaking"));
    loops.atKeys(Sessions.of(aloud, List.of(open)));
  }

  @Test
  void the_numbers_of_many_points_stand_below_each_other() {
    ScriptedTerminal tall = ScriptedTerminal.open(80, 60);
    tall.press("x").press(ENTER).press("2").press("b").press("z");
    tall.look(shows("   1 - point 1\n", "   9 - point 9\n", "  10 - point 10\n"));
    new Loops(tall).atKeys(Sessions.of(TICKED, List.of(points(12))));
  }

  @Test
  void of_many_points_those_in_the_window_are_painted_anew_and_all_ticks_are_told() {
    terminal.press("x").press(ENTER).look(shows("Enter more")).press(ENTER);
    terminal.press(ENTER).look(shows("\n  30 - point 30\n", "Ticked:\n"));
    terminal.pressEach("2", "9", "5").look(shows("\n  29 ✓ point 29\n", "Ticked: 5 29"));
    terminal.pressEach("2", "9").look(shows("\n  29 - point 29\n", "Ticked: 5\n"));
    terminal.then(() -> assertThat(terminal.allRows()).containsOnlyOnce("  17 - point 17"));
    loops.atKeys(Sessions.of(TICKED, List.of(points(30))));
  }

  private static Open points(int count) {
    return new Open(
        asking(1),
        "All of them.",
        List.of(),
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> new Open.Point("point " + n, List.of("word" + n), 1, null))
            .toList(),
        List.of(),
        List.of());
  }
}
