package prep.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Accepted;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;
import prep.markdown.Markdown;
import prep.plan.PlannedQuestion;
import prep.plan.WeakSpots;
import prep.progress.TickedPoints.Ticks;
import prep.screen.Golden;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;

class EveSheetTest {

  private final Map<QuestionKey, Question> content = new HashMap<>();
  private final Map<QuestionKey, Ticks> ticks = new HashMap<>();

  private List<PlannedQuestion> planned(Question... questions) {
    List<PlannedQuestion> planned = new ArrayList<>();
    for (Question question : questions) {
      content.put(question.key(), question);
      planned.add(new PlannedQuestion(question.key(), question.type(), List.of(), 30));
    }
    return planned;
  }

  private String page(WeakSpots spots) {
    return sheet(spots).markdown();
  }

  private EveSheet sheet(WeakSpots spots) {
    return new EveSheet(
        "Backend and systems", LocalDate.of(2026, 12, 3), 196, 127, spots, content, ticks);
  }

  private static WeakSpots mayBeForgotten(List<PlannedQuestion> questions) {
    return new WeakSpots(List.of(), questions, List.of(), List.of(), 0);
  }

  private static Details asking(String id, String stem, String explanation) {
    Details details = Samples.details(id, stem, "");
    return new Details(
        details.key(),
        details.rev(),
        details.origin(),
        details.was(),
        details.level(),
        details.tags(),
        details.stem(),
        details.hint(),
        explanation,
        details.sources(),
        details.covers(),
        details.checked(),
        details.applies(),
        details.time(),
        details.draft(),
        details.followUps());
  }

  private static ShortAnswer shortly(String id, String stem, String answer) {
    return new ShortAnswer(asking(id, stem, ""), Samples.accepted(answer));
  }

  private static Open open(String id, String... points) {
    return new Open(
        Samples.details(id, "What is " + id + "?", ""),
        "",
        List.of(),
        List.of(points).stream().map(say -> new Open.Point(say, List.of(), 1, null)).toList(),
        List.of(),
        List.of());
  }

  private static TrueFalse truly(String stem, String explanation) {
    return new TrueFalse(asking(stem, stem, explanation), true);
  }

  private WeakSpots usualSpots() {
    ticks.put(new QuestionKey(Samples.DOCKER, "open"), new Ticks("00c0ffee", List.of(1)));
    return new WeakSpots(
        planned(Samples.shortAnswer("short"), Samples.command("command"), Samples.cloze("cloze")),
        planned(
            Samples.choice("choice"),
            Samples.severalRight("several"),
            Samples.trueFalse("true-false"),
            Samples.ordering("order"),
            Samples.matching("match"),
            open("why", "first it is so", "then it is `otherwise`")),
        planned(Samples.open("open"), open("thin", "that", "this")),
        List.of(),
        12);
  }

  private String usual() {
    return page(usualSpots());
  }

  private static Screen screen(String markdown) {
    return new Screen(markdown.lines().map(Line::plain).toList(), List.of());
  }

  @Test
  void the_page_holds_weak_spots_with_an_answer_in_a_sentence_each() {
    Golden golden = new Golden("sheet");
    golden.add("usual", screen(usual()));
    golden.add(
        "nothing weak",
        screen(
            page(
                new WeakSpots(
                    List.of(), List.of(), List.of(), planned(Samples.shortAnswer("short")), 0))));
    golden.check();
  }

  @Test
  void the_page_is_said_with_whole_questions_and_with_answers_that_are_named() {
    Golden golden = new Golden("sheet-words");
    golden.add("usual", screen(sheet(usualSpots()).inWords()));
    golden.check();
    Question code = shortly("loop", "```python\nprint(1)\n```\n\nWhat does this print?", "1");
    Question tall = shortly("long", "word ".repeat(40) + "is what?", "yes");
    assertThat(sheet(mayBeForgotten(planned(code, tall))).inWords())
        .contains("\nWhat does this print? (docker/loop) Answer: 1\n")
        .contains("\n" + "word ".repeat(40) + "is what? Answer: yes");
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void the_page_is_rendered_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("sheet-" + width);
    golden.add("usual", rendered(usual(), new Window(width, 24, Glyphs.UNICODE)));
    golden.add("ascii", rendered(usual(), new Window(width, 24, Glyphs.ASCII)));
    golden.check();
  }

  private static Screen rendered(String markdown, Window window) {
    List<Line> lines = Layout.margin(Markdown.lines(markdown, window.textWidth(), window.glyphs()));
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }

  @Test
  void what_was_left_out_is_not_said_of_another_revision_of_the_question() {
    ticks.put(new QuestionKey(Samples.DOCKER, "open"), new Ticks("0ther000", List.of(1)));

    assertThat(
            page(new WeakSpots(List.of(), List.of(), planned(Samples.open("open")), List.of(), 0)))
        .contains("** shares the kernel; starts faster\n")
        .doesNotContain("left out");
  }

  @Test
  void where_all_points_were_ticked_they_are_all_named() {
    ticks.put(new QuestionKey(Samples.DOCKER, "open"), new Ticks("00c0ffee", List.of(1, 2)));

    assertThat(
            page(new WeakSpots(List.of(), List.of(), planned(Samples.open("open")), List.of(), 0)))
        .contains("** shares the kernel; starts faster\n");
  }

  @Test
  void literal_answers_are_shown_as_they_are_typed() {
    List<String> answers = List.of("__init__", "a*b*c", "<none>", "uses `--rm`", "snake_case");
    List<PlannedQuestion> questions = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      questions.addAll(planned(shortly("q" + i, "Q?", answers.get(i))));
    }
    String page = page(mayBeForgotten(questions));

    assertThat(page).contains("`__init__`", "`a*b*c`", "`<none>`", "uses `--rm`", "`snake_case`");
    List<String> shown = Markdown.lines(page, 76, Glyphs.UNICODE).stream().map(Line::text).toList();
    assertThat(String.join("\n", shown)).contains("Q? __init__", "Q? a*b*c", "Q? <none>");
  }

  @Test
  void a_number_has_its_unit() {
    Accepted seconds =
        new Accepted(
            "2", List.of(), false, true, new Accepted.Numeric(BigDecimal.ZERO, false, "s"));
    Question question = new ShortAnswer(asking("wait", "How long?", ""), seconds);

    assertThat(page(mayBeForgotten(planned(question)))).contains("- **How long?** 2 s\n");
  }

  @Test
  void a_question_about_code_names_its_key_and_stays_on_one_line() {
    Question question = shortly("loop", "What does this print?\n\n```python\nprint(1)\n```\n", "1");

    assertThat(page(mayBeForgotten(planned(question))))
        .contains("- **What does this print? (docker/loop)** 1\n");
  }

  @Test
  void a_long_question_is_cut_and_names_its_key() {
    Question question = shortly("long", "word ".repeat(40) + "?", "yes");

    assertThat(page(mayBeForgotten(planned(question))))
        .containsPattern("- \\*\\*(word ){21}… \\(docker/long\\)\\*\\* yes\n");
  }

  @Test
  void points_that_have_no_room_are_left_out_whole() {
    String point = "x".repeat(80);

    assertThat(page(mayBeForgotten(planned(open("long", point, point, "end")))))
        .contains("** " + point + "; " + point + "; end\n");
    assertThat(page(mayBeForgotten(planned(open("long", point, point, point, "end")))))
        .contains("** " + point + "; " + point + "; …\n");
  }

  @Test
  void marks_and_blocks_of_a_text_do_not_break_the_list() {
    Question bold = shortly("bold", "What does **kwargs** do to\n`f(**kwargs)`?", "unpacks");
    Question list = truly("list", "These:\n\n- one *bright* thing\n- two");
    Question wrapped = truly("wrapped", "It goes on\nto the next line. And on.");

    assertThat(page(mayBeForgotten(planned(bold, list, wrapped))).lines().skip(6))
        .containsExactly(
            "- **What does kwargs do to f(\\*\\*kwargs)?** unpacks",
            "- **list** True. These: - one bright thing - two",
            "- **wrapped** True. It goes on to the next line.");
  }

  @Test
  void control_characters_of_a_deck_become_visible() {
    String page = page(mayBeForgotten(planned(shortly("evil", "A\u001b[31m?", "B\u0007"))));

    assertThat(page).contains("A␛[31m?", "B␇").doesNotContain("\u001b", "\u0007");
  }

  @Test
  void a_question_that_no_deck_has_any_more_is_left_out() {
    WeakSpots spots =
        mayBeForgotten(
            List.of(
                new PlannedQuestion(
                    new QuestionKey(Samples.DOCKER, "gone"), QuestionType.SHORT, List.of(), 30)));

    assertThat(page(spots)).doesNotContain("##");
  }

  @Test
  void the_page_never_has_more_than_sixty_lines_however_long_the_texts() {
    List<PlannedQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      questions.addAll(planned(open("q" + i, "long and ".repeat(200) + "so on.")));
    }
    List<PlannedQuestion> thin = questions.subList(0, 5);
    String page = page(new WeakSpots(questions.subList(0, 4), questions, thin, List.of(), 0));

    assertThat(page.lines()).hasSizeLessThanOrEqualTo(60);
    assertThat(Markdown.lines(page, 76, Glyphs.UNICODE))
        .hasSizeLessThanOrEqualTo(60)
        .hasSizeGreaterThan(45);
    assertThat(page).contains("## Never right yet", "## May slip", "## Explained, but thin");
  }
}
