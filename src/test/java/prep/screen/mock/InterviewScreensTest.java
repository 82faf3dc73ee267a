package prep.screen.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Open;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.grading.Response;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Part;
import prep.mock.Reach;
import prep.mock.Scripts;
import prep.mock.Step;
import prep.schedule.Outlook;
import prep.screen.Golden;
import prep.screen.KeyLine;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.screen.interview.ConfidenceScreen;
import prep.screen.interview.SessionScreen;
import prep.session.Event;
import prep.session.Session;
import prep.text.Glyphs;
import prep.text.Line;
import prep.typing.TypedText;

/** What a practice interview shows, step by step. */
class InterviewScreensTest {

  private static final Duration TIME = Duration.ofSeconds(92);
  private static final Open ROOT = (Open) Scripts.question("root");

  static Stream<Integer> widths() {
    return Stream.of(40, 80, 120);
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void it_begins_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-start-" + width);
    golden.add(
        "aloud", MockStartScreen.of(Scripts.script(), "backend-systems", false, window(width)));
    golden.add("typed", MockStartScreen.of(Scripts.script(), "", true, window(width)));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void short_questions_are_asked_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-breadth-" + width);
    ShortAnswer question = (ShortAnswer) Scripts.question("short");
    Interview begun = Scripts.begun(Scripts.only(Part.BREADTH));
    View asking = view(begun, dialogue(begun), width);
    golden.add(
        "asked", TypingScreen.reply(QuestionScreen.of(asking), asking, TypedText.of("62"), ""));
    golden.add("keys", new Screen(KeyLine.help(asking.session(), window(width)), List.of()));
    List<Line> asked =
        Layout.together(
            QuestionScreen.of(asking).fixed(), TypingScreen.given(question, "62", window(width)));
    Session answered =
        dialogue(begun).after(new Event.Submit(new Response.Typed(question, "62"), TIME));
    golden.add("how sure", ConfidenceScreen.of(view(begun, answered, width), asked));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void a_thread_is_gone_through_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-depth-" + width);
    Interview begun = Scripts.begun(Scripts.only(Part.DEPTH));
    Session waiting = dialogue(begun);
    golden.add("aloud", shown(begun, waiting, width));
    golden.add("keys", new Screen(KeyLine.help(waiting, window(width)), List.of()));
    golden.add("speaking", shown(begun, waiting.after(new Event.Speak()), width));
    View typing = view(begun, waiting.after(new Event.SwitchVoice()), width);
    golden.add(
        "typed instead",
        TypingScreen.reply(QuestionScreen.of(typing), typing, TypedText.of("It shares"), ""));
    Interview spoken = begun.after(new Happening.Spoken(TIME), TIME);
    golden.add("how far", ReachScreen.of(view(spoken, dialogue(spoken), width), TIME));
    Interview followUp = spoken.after(new Happening.Far(Reach.MOST), TIME);
    golden.add("follow-up", shown(followUp, dialogue(followUp), width));
    Interview root = followUp.after(new Happening.Spoken(TIME), TIME);
    golden.add("to tick", shown(root, dialogue(root), width));
    Session ticking = dialogue(root).after(new Event.Pick(1)).after(new Event.Pick(3));
    golden.add("ticked", shown(root, ticking, width));
    golden.add("keys of ticks", new Screen(KeyLine.help(ticking, window(width)), List.of()));
    golden.add(
        "as it stays", new Screen(VerdictScreen.ticked(view(root, ticking, width)), List.of()));
    Interview typed =
        begun.after(
            Happening.Given.of(
                new Response.Explained(ROOT, "A lightweight VM. They start faster."), TIME),
            TIME);
    Interview easier = typed.after(Happening.Given.of(unknown("easier"), TIME), TIME);
    golden.add("what was typed, to tick", shown(easier, dialogue(easier), width));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void a_task_is_asked_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-practical-" + width);
    Interview begun = Scripts.begun(Scripts.only(Part.PRACTICAL));
    golden.add("task", shown(begun, dialogue(begun), width));
    golden.add("a step done", shown(begun, dialogue(begun).after(new Event.Pick(2)), width));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void pauses_and_the_end_are_said_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-end-" + width);
    Window window = window(width);
    golden.add("box over", MockPauseScreen.of(over(0, 1, Part.PRACTICAL, 8), window));
    golden.add("more unasked", MockPauseScreen.of(over(2, 1, Part.BEHAVIOURAL, 1), window));
    golden.add("last box over", MockPauseScreen.of(over(1, 0, null, 0), window));
    Interview begun = Scripts.begun(Scripts.only(Part.PRACTICAL));
    golden.add("stopped at once", ended(begun.after(new Happening.End(), TIME), 0, window));
    Interview done = begun.after(Happening.Given.of(unknown("task"), TIME), TIME);
    golden.add("complete", ended(done, 41, window));
    golden.add("soon", ended(done, 0, window));
    Interview more = Scripts.begun(Scripts.script(Part.PRACTICAL, Part.BEHAVIOURAL));
    Interview stopped =
        more.after(Happening.Given.of(unknown("task"), TIME), TIME)
            .after(new Happening.End(), TIME);
    golden.add("stopped", ended(stopped, 1, window));
    golden.add("below the card", MockPauseScreen.card(List.of(), true, 0, window));
    golden.add("below a card without lessons", MockPauseScreen.card(List.of(), false, 0, window));
    Window low = new Window(width, 15, Glyphs.UNICODE);
    List<Line> card =
        ScorecardScreen.of(MockCards.second(), List.of(MockCards.first()), MockCards.TODAY, low);
    golden.add("the card in a low window", MockPauseScreen.card(card, true, 0, low));
    golden.add("its second page", MockPauseScreen.card(card, true, 1, low));
    golden.check();
  }

  private static Step.BoxOver over(int questions, int followUps, @Nullable Part next, int minutes) {
    return new Step.BoxOver(Part.DEPTH, questions, followUps, next, minutes);
  }

  private static Screen ended(Interview interview, int minutes, Window window) {
    return new Screen(
        MockPauseScreen.ended(interview, Duration.ofMinutes(minutes), window),
        MockPauseScreen.beforeCard(window));
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void questions_are_gone_over_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("mock-lessons-" + width);
    Interview depth = Scripts.begun(Scripts.only(Part.DEPTH));
    Interview ticked =
        depth
            .after(new Happening.Spoken(TIME), TIME)
            .after(new Happening.Far(Reach.HALF), TIME)
            .after(Happening.Given.of(unknown("easier"), TIME), TIME)
            .after(new Happening.Ticked(List.of(1, 3)), TIME);
    golden.add("spoken", lesson(ticked, 0, 1, 0, width));
    golden.add(
        "first page",
        LessonScreen.of(
            ticked.verdict(ticked.answers().getFirst()),
            ticked.answers().getFirst(),
            1,
            2,
            0,
            new Window(width, 12, Glyphs.UNICODE)));
    golden.add("not known", lesson(ticked, 1, 2, 0, width));
    Task task = (Task) Scripts.question("task");
    Interview done =
        Scripts.begun(Scripts.only(Part.PRACTICAL))
            .after(Happening.Given.of(new Response.Did(task, List.of(2)), TIME), TIME);
    golden.add("task", lesson(done, 0, 1, 0, width));
    golden.check();
  }

  @Test
  void nothing_before_the_end_says_how_good_an_answer_was() {
    Interview begun = Scripts.begun(Scripts.only(Part.DEPTH));
    Interview typed =
        begun
            .after(
                Happening.Given.of(new Response.Explained(ROOT, "A lightweight VM."), TIME), TIME)
            .after(Happening.Given.of(unknown("easier"), TIME), TIME);

    assertThat(text(shown(typed, dialogue(typed), 80)))
        .contains("1 - shares the kernel", "3 ✗ wrong: a light VM")
        .doesNotContain("Found", "of 2", "%", "target", "Because", "no hypervisor");
  }

  private static String text(Screen screen) {
    return screen.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static Response unknown(String id) {
    return new Response.Unknown(Scripts.question(id));
  }

  private static Screen lesson(Interview interview, int answer, int number, int page, int width) {
    return LessonScreen.of(
        interview.verdict(interview.answers().get(answer)),
        interview.answers().get(answer),
        number,
        2,
        page,
        window(width));
  }

  private static Session dialogue(Interview interview) {
    return interview.dialogue().orElseThrow();
  }

  private static Screen shown(Interview interview, Session session, int width) {
    return SessionScreen.of(view(interview, session, width), List.of(), TIME);
  }

  private static View view(Interview interview, Session session, int width) {
    List<Line> heading = MockHeading.of(interview.step(), window(width));
    Outlook none = new Outlook(0, 0, 0, 0);
    return new View(session, window(width), Duration.ZERO, none, false, null, 0, heading);
  }

  private static Window window(int width) {
    return new Window(width, 24, Glyphs.UNICODE);
  }
}
