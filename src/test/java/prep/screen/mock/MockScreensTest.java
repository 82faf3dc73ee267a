package prep.screen.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.grading.Response;
import prep.mock.Blueprint;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Part;
import prep.mock.QuestionThread;
import prep.mock.Reach;
import prep.mock.Scorecard;
import prep.mock.Script;
import prep.mock.Step;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;

/** Scorecards and the words of an interview, as drawn. */
class MockScreensTest {

  private static final ShortAnswer SHORT = Samples.shortAnswer("port");
  private static final Open ROOT = Samples.open("image-or-container");
  private static final Open NEXT = Samples.open("why-layers");

  private static void add(Golden golden, String title, List<Line> lines) {
    golden.add(title, new Screen(lines, List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void scorecards_at(int columns) {
    Window window = new Window(columns, 24, Glyphs.UNICODE);
    Golden golden = new Golden("mock-card-" + columns);
    Scorecard first = MockCards.first();
    Scorecard second = MockCards.second();
    Scorecard stopped = MockCards.stopped();
    add(golden, "the first", ScorecardScreen.of(first, List.of(), MockCards.TODAY, window));
    add(
        golden,
        "with the one before beside it",
        ScorecardScreen.of(second, List.of(first), MockCards.TODAY, window));
    add(
        golden,
        "with three before beside it",
        ScorecardScreen.of(second, List.of(first, first, first), MockCards.TODAY, window));
    add(golden, "stopped", ScorecardScreen.of(stopped, List.of(first), MockCards.TODAY, window));
    add(
        golden,
        "the list",
        MockListScreen.of(List.of(second, stopped, first), MockCards.TODAY, window));
    golden.check();
  }

  @Test
  void a_scorecard_fits_a_usual_window() {
    Window window = new Window(80, 24, Glyphs.UNICODE);

    List<Line> lines =
        ScorecardScreen.of(MockCards.second(), List.of(MockCards.first()), MockCards.TODAY, window);

    assertThat(lines).hasSizeLessThan(23);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void no_line_is_wider_than_the_window(int columns) {
    Window window = new Window(columns, 24, Glyphs.UNICODE);

    for (Scorecard card : List.of(MockCards.first(), MockCards.second(), MockCards.stopped())) {
      assertThat(
              ScorecardScreen.of(
                  card, List.of(MockCards.first(), card, card), MockCards.TODAY, window))
          .allMatch(line -> line.width() <= columns);
      assertThat(MockListScreen.of(List.of(card), MockCards.TODAY, window))
          .allMatch(line -> line.width() <= columns);
    }
  }

  @Test
  void an_interview_in_words() {
    Golden golden = new Golden("mock-plain");
    Interview begun = interview();
    add(golden, "start", PlainMock.start(begun.script(), "docker, mid"));
    golden(golden, "a short question", begun);
    Interview unsure = begun.after(typed("8080"), Duration.ofSeconds(20));
    golden(golden, "how sure", unsure);
    Interview depth = unsure.after(new Happening.Sure(3), Duration.ofSeconds(25));
    golden(golden, "depth", depth);
    Interview far =
        depth.after(new Happening.Spoken(Duration.ofSeconds(92)), Duration.ofSeconds(130));
    golden(golden, "how far", far);
    Interview next = far.after(new Happening.Far(Reach.MOST), Duration.ofSeconds(132));
    golden(golden, "the follow-up", next);
    Interview ticks =
        next.after(new Happening.Spoken(Duration.ofSeconds(40)), Duration.ofMinutes(9));
    golden(golden, "the ticks", ticks);
    Interview more = ticks.after(new Happening.Ticked(List.of(1)), Duration.ofMinutes(9));
    Interview over = more.after(new Happening.Ticked(List.of()), Duration.ofMinutes(10));
    golden(golden, "the time is over", over);
    Interview last = over.after(new Happening.Continue(), Duration.ofMinutes(10));
    golden(golden, "what one has done", last);
    add(golden, "stopped", List.of(Line.plain(end(last, new Happening.End(), 11))));
    add(
        golden,
        "over",
        List.of(
            Line.plain(
                end(last, Happening.Given.of(new Response.Unknown(ROOT), Duration.ZERO), 11))));
    add(
        golden,
        "the scorecard",
        PlainMock.card(MockCards.second(), List.of(MockCards.first()), MockCards.TODAY));
    add(
        golden,
        "one that was stopped",
        PlainMock.card(MockCards.stopped(), List.of(), MockCards.TODAY));
    golden.check();
  }

  private static String end(Interview interview, Happening input, int minutes) {
    Duration took = Duration.ofMinutes(minutes);
    return PlainMock.end(interview.after(input, took), took);
  }

  private static void golden(Golden golden, String title, Interview interview) {
    List<Line> lines = new ArrayList<>();
    switch (interview.step()) {
      case Step.Ask ask -> lines.addAll(PlainMock.question(ask, interview.session().orElseThrow()));
      case Step.Tick tick -> lines.addAll(PlainMock.points(tick));
      case Step.BoxOver over -> lines.add(Line.plain(PlainMock.boxOver(over)));
      case Step.HowSure _, Step.HowFar _, Step.Over _ -> {}
    }
    lines.add(Line.plain(PlainMock.prompt(interview, true)));
    add(golden, title, lines);
  }

  private static Happening typed(String text) {
    return Happening.Given.of(new Response.Typed(SHORT, text), Duration.ofSeconds(9));
  }

  private static Interview interview() {
    Deck deck = Samples.deck(List.of(SHORT, ROOT, NEXT));
    QuestionThread thread =
        new QuestionThread(
            ROOT,
            1,
            List.of(
                new QuestionThread.Link(
                    ROOT.key(), FollowUp.When.ANSWERED, NEXT, "Good. Now **suppose** a build.")));
    Script script =
        new Script(
            Blueprint.of(Level.MID, 15),
            7,
            List.of(
                new Script.Section(
                    Part.BREADTH, 5, List.of(new QuestionThread(SHORT, 0, List.of()))),
                new Script.Section(
                    Part.DEPTH,
                    8,
                    List.of(thread, new QuestionThread(Samples.open("third"), 0, List.of()))),
                new Script.Section(
                    Part.BEHAVIOURAL, 2, List.of(new QuestionThread(ROOT, 0, List.of())))));
    return Interview.of(script, Map.of(deck.topic(), deck), true);
  }

  @Test
  void a_scorecard_as_a_page() {
    String page =
        ScorecardPage.markdown(MockCards.second(), List.of(MockCards.first()), MockCards.TODAY);

    assertThat(page)
        .isEqualTo(
            """
            # Mock interview: backend-systems · mid

            Sun 29 November, 41 of 45 minutes.

            | | correct | deep | concise | no myths | |
            |---|---|---|---|---|---|
            | breadth | 2 **3** | - | - | - | 6 of 8 |
            | depth | 2 **3** | 1 **2** | 2 **3** | 3 **3** | 19 of 31 points |
            | practical | 2 **3** | - | 2 **3** | - | 3 of 4 steps |
            | behavioural | 2 **2** | - | 1 **3** | 4 **4** | 7 of 12 points |

            1 to 4, before and now. Breadth was checked by prep, the rest ticked by you.

            Deep: 2 of 3 threads reached the harder question, 1 answered it; 1 unasked.

            Longest over: What is a JWT, 2:15 for 1:30.

            ## Five to learn from, first thing tomorrow

            - `concurrency/two-awaits`: sure, and wrong
            - `authentication/what-is-a-jwt`: 3 of 6 points, and a myth
            - `docker/how-docker-uses-the-os`: 3 of 7 points
            - `behavioural/conflict-with-colleague`: 3 of 6 points
            - `authentication/headers-of-a-bearer-exchange`: guessed, wrong
            """);
  }
}
