package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.Topic;
import prep.grading.Response;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.progress.Mode;
import prep.schedule.Outlook;
import prep.session.Event;
import prep.session.Posed;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Width;
import prep.typing.TypedText;

/** Every type of question in every phase, as it is painted. */
class GoldenScreensTest {

  private static final Rules RULES = new Rules(Mode.QUIZ, false, false, true, false);
  private static final Outlook OUTLOOK = new Outlook(1, 1, 2, 8);
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final Forecast NOT_BACK = new Forecast(TODAY, new TreeMap<>());
  private static final List<Integer> WIDTHS = List.of(40, 80, 120);

  static Stream<Arguments> typesAndWidths() {
    List<Question> questions = new ArrayList<>(Samples.ofEachType());
    questions.add(Samples.severalRight("several"));
    return questions.stream()
        .flatMap(question ->
            WIDTHS.stream().map(width -> Arguments.of(question.key().id(), question, width)));
  }

  @ParameterizedTest(name = "{0} at {2} columns")
  @MethodSource("typesAndWidths")
  void a_question_is_painted_as_kept_in_its_golden_file(String name, Question question, int width) {
    Golden golden = new Golden(name + "-" + width);
    Session asking = Sessions.of(RULES, List.of(question, Samples.choice("next")));
    golden.add("asking", QuestionScreen.of(view(asking, width)));
    Session hinted = asking.after(new Event.Hint()).after(new Event.Pick(1));
    golden.add("hint shown, first picked", QuestionScreen.of(view(hinted, width)));
    golden.add("right", verdict(asking, Sessions.right(question), width));
    golden.add("wrong", verdict(asking, Sessions.wrong(question), width));
    if (question instanceof Open) {
      Session ticked = asking.after(submit(Sessions.wrong(question))).after(new Event.Continue());
      golden.add("ticked", VerdictScreen.of(view(ticked, width), List.of()));
    }
    golden.add("don't know", verdict(asking, new Response.Unknown(question), width));
    golden.add(
        "wrong, where the question has left the window",
        VerdictScreen.of(
            view(asking.after(submit(Sessions.wrong(question))), width),
            List.of(Line.plain("the question"))));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void what_is_typed_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("typing-" + width);
    String words = "A container shares the host's kernel: it is only processes isolated with";
    golden.add("open", typing(Samples.open("open"), words + " namespaces and cgroups", "", width));
    golden.add("command", typing(Samples.command("command"), "docker run -d", "", width));
    golden.add("cloze", typing(Samples.cloze("cloze"), "", "", width));
    golden.add("cloze, one given", typing(Samples.cloze("cloze"), "namespaces; ", "", width));
    golden.add("match", typing(Samples.matching("match"), "1b ", "", width));
    golden.add(
        "match, rejected",
        typing(
            Samples.matching("match"),
            "1b 2z",
            "\"2z\" does not pair 1 to 3 with a to d; type pairs such as 1b 2a 3d",
            width));
    Session asking = Sessions.of(RULES, List.of(Samples.choice("choice")));
    View view = view(asking, width);
    golden.add(
        "note", TypingScreen.note(QuestionScreen.of(view), view.window(), TypedText.of(words)));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void what_is_wrong_with_a_command_is_told_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("command-verdicts-" + width);
    Command command = Samples.command("command");
    Session asking = Sessions.of(RULES, List.of(command));
    for (String typed :
        List.of(
            "no idea what that could be",
            "docker",
            "docker run -p 8080:80 httpd",
            "docker run -d -p 80:8080 --rm nginx")) {
      golden.add(typed, verdict(asking, new Response.Commanded(command, typed), width));
    }
    golden.check();
  }

  @Test
  void a_command_of_several_lines_is_shown_in_one_so_that_pointers_stand_below_it() {
    Command command = Samples.command("command");
    Session asking = Sessions.of(RULES, List.of(command));
    Response typed = new Response.Commanded(command, "docker run -d \\\n -p 8080:80 httpd");

    assertThat(texts(verdict(asking, typed, 80).fixed()))
        .contains(
            "  yours      docker run -d -p 8080:80 httpd",
            "                                      ^^^^^ a different value");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nmaespaces, 'two letters are swapped, and it matters here'",
    "namespace, 'one letter is off, and it matters here'",
    "mamespaces, 'one letter is off, and it matters here'",
    "nam3spaces, 'one character is off, and it matters here'"
  })
  void a_typo_that_is_not_forgiven_is_named(String typed, String words) {
    ShortAnswer sample = Samples.shortAnswer("short");
    ShortAnswer strict =
        new ShortAnswer(
            sample.details(), new Accepted("namespaces", List.of(), false, false, null));
    Session asking = Sessions.of(RULES, List.of(strict));

    assertThat(texts(verdict(asking, new Response.Typed(strict, typed), 80).fixed()))
        .contains("             " + words);
  }

  private static Screen typing(Question question, String text, String said, int width) {
    View view = view(Sessions.of(RULES, List.of(question)), width);
    return TypingScreen.reply(QuestionScreen.of(view), view, TypedText.of(text), said);
  }

  @Test
  void of_a_text_longer_than_the_window_the_rows_about_the_cursor_are_shown() {
    TypedText text = TypedText.of("line\n".repeat(40) + "last");
    View view = view(Sessions.of(RULES, List.of(Samples.open("open"))), 80);

    Screen end = TypingScreen.reply(QuestionScreen.of(view), view, text, "");
    Screen start = TypingScreen.reply(QuestionScreen.of(view), view, text.at(2), "");

    assertThat(end.live()).hasSizeLessThan(view.window().rows());
    assertThat(texts(end.live())).contains("    last");
    assertThat(start.live()).hasSizeLessThan(view.window().rows());
    assertThat(start.cursor()).isEqualTo(new Screen.Place(0, 6));
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void the_end_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("end-" + width);
    Choice first = Samples.choice("first");
    Ordering second = Samples.ordering("second-with-a-longer-key");
    ShortAnswer third = Samples.shortAnswer("third");
    Session over =
        Sessions.of(RULES, List.of(first, second, third))
            .after(submit(Sessions.right(first)))
            .after(new Event.Continue())
            .after(submit(new Response.Ordered(second, List.of(2, 1, 3, 4))))
            .after(new Event.Continue())
            .after(submit(Sessions.wrong(third)))
            .after(new Event.Continue());
    Window window = window(width);
    Duration elapsed = Duration.ofSeconds(492);
    Forecast back =
        new Forecast(
            TODAY,
            new TreeMap<>(
                Map.of(
                    TODAY.plusDays(1), 3,
                    TODAY.plusDays(2), 5,
                    TODAY.plusDays(8), 2,
                    TODAY.plusDays(9), 1,
                    TODAY.plusDays(15), 1,
                    TODAY.plusDays(400), 2)));
    golden.add(
        "three answered",
        new Screen(
            EndScreen.of(over, elapsed, OptionalDouble.empty(), back, Map.of(), window),
            List.of()));
    golden.add(
        "pass mark not reached",
        new Screen(
            EndScreen.of(over, elapsed, OptionalDouble.of(80), back, MASTERY, window), List.of()));
    Question elsewhere =
        Samples.shortAnswer("fourth")
            .named(QuestionKey.parse("kubernetes-networking/fourth").orElseThrow());
    Map<Topic, Deck> decks =
        Map.of(
            Samples.DOCKER,
            Samples.deck(List.of(first)),
            elsewhere.topic(),
            Samples.deck(List.of(elsewhere)));
    Session several =
        Session.of(RULES, decks, List.of(Posed.of(first, 7), Posed.of(elsewhere, 7)))
            .after(submit(Sessions.right(first)))
            .after(new Event.Continue())
            .after(submit(Sessions.right(elsewhere)))
            .after(new Event.Continue());
    golden.add(
        "several topics",
        new Screen(
            EndScreen.of(several, elapsed, OptionalDouble.empty(), back, MASTERY, window),
            List.of()));
    Session none = Sessions.of(first).after(new Event.End());
    golden.add(
        "nothing answered",
        new Screen(
            EndScreen.of(none, elapsed, OptionalDouble.empty(), NOT_BACK, Map.of(), window),
            List.of()));
    golden.check();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void no_line_is_wider_than_its_window_but_commands_to_copy(int columns) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/screens"))) {
      List<Path> screens =
          files.filter(file -> file.toString().endsWith("-" + columns + ".txt")).toList();
      assertThat(screens)
          .hasSizeGreaterThan(30)
          .allSatisfy(file ->
              assertThat(Files.readAllLines(file))
                  .filteredOn(line -> line.startsWith("  ") && !line.contains("⟦key:prep "))
                  .extracting(line -> line.replaceAll("⟦[a-z]+:|⟧", ""))
                  .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns)));
    }
  }

  @Test
  void the_end_of_many_questions_counts_nothing_twice() {
    List<Question> many =
        IntStream.rangeClosed(1, 31)
            .<Question>mapToObj(n -> Samples.trueFalse("question-" + n))
            .toList();
    Session session = Sessions.of(RULES, many);
    for (Question question : many) {
      session = session.after(submit(Sessions.right(question))).after(new Event.Continue());
    }
    List<Line> end =
        EndScreen.of(
            session, Duration.ZERO, OptionalDouble.empty(), NOT_BACK, Map.of(), window(80));

    assertThat(end).extracting(Line::text).filteredOn(line -> line.contains("right")).hasSize(1);
  }

  private static final Map<Topic, Mastery> MASTERY =
      Map.of(
          Samples.DOCKER,
          new Mastery(29, 12, OptionalDouble.of(0.91)),
          new Topic("kubernetes-networking"),
          new Mastery(36, 1, OptionalDouble.of(1)));

  static Stream<Integer> widths() {
    return WIDTHS.stream();
  }

  @ParameterizedTest(name = "{0} at {2} columns")
  @MethodSource("typesAndWidths")
  void no_line_is_wider_than_the_window(String name, Question question, int width) {
    Session asking = Sessions.of(RULES, List.of(question));
    List<Line> lines = new ArrayList<>(all(QuestionScreen.of(view(asking, width))));
    lines.addAll(all(verdict(asking, Sessions.wrong(question), width)));

    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void ascii_signs_take_the_place_of_the_others_where_the_charset_lacks_them() {
    Choice choice = Samples.choice("choice");
    Session session = Sessions.of(choice).after(submit(Sessions.wrong(choice)));
    View view =
        new View(session, new Window(80, 24, Glyphs.ASCII), Duration.ZERO, OUTLOOK, false, null, 0);

    String text = String.join("\n", texts(all(VerdictScreen.of(view, List.of()))));

    assertThat(text).contains("+ ").contains("x ").doesNotContain("✓").doesNotContain("✗");
  }

  @Test
  void what_was_typed_into_a_blank_stands_below_the_answer_where_both_need_more_than_a_line() {
    Cloze cloze = Samples.cloze("cloze");
    Response given = new Response.Filled(cloze, List.of("the root directory", "cgroups"));

    assertThat(texts(verdict(Sessions.of(cloze), given, 40).fixed()))
        .containsSubsequence("  ✗ 1  namespaces", "       yours  the root directory");
    assertThat(texts(verdict(Sessions.of(cloze), given, 80).fixed()))
        .contains("  ✗ 1  namespaces   yours  the root directory");
  }

  private static Screen verdict(Session asking, Response response, int width) {
    return VerdictScreen.of(view(asking.after(submit(response)), width), List.of());
  }

  private static View view(Session session, int width) {
    return new View(session, window(width), Duration.ofSeconds(48), OUTLOOK, false, null, 0);
  }

  private static Window window(int width) {
    return new Window(width, 24, Glyphs.UNICODE);
  }

  private static List<Line> all(Screen screen) {
    List<Line> lines = new ArrayList<>(screen.fixed());
    lines.addAll(screen.live());
    return lines;
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void every_type_has_a_golden_screen() {
    assertThat(Samples.ofEachType().stream().map(Question::type))
        .containsExactly(QuestionType.values());
  }
}
