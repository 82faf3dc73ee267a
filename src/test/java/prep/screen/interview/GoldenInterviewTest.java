package prep.screen.interview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.FollowUp;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.grading.Response;
import prep.progress.Forecast;
import prep.progress.Mode;
import prep.schedule.Outlook;
import prep.screen.EndScreen;
import prep.screen.Golden;
import prep.screen.KeyLine;
import prep.screen.Layout;
import prep.screen.PlainScreen;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Event;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.text.Glyphs;
import prep.text.Line;

/** What an interview adds to a quiz, as it is painted. */
class GoldenInterviewTest {

  private static final Rules ALOUD = new Rules(Mode.QUIZ, false, false, true, false, true, false);
  private static final Rules ASKED = new Rules(Mode.QUIZ, false, false, true, false, false, true);
  private static final Outlook OUTLOOK = new Outlook(1, 1, 2, 8);
  private static final Open OPEN = Samples.open("open");

  static Stream<Integer> widths() {
    return Stream.of(40, 80, 120);
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void an_answer_said_aloud_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("aloud-" + width);
    Session waiting = Sessions.of(ALOUD, List.of(OPEN, Samples.choice("next")));
    golden.add("asking", AloudScreen.of(view(waiting, width), Duration.ZERO));
    Session hinted = waiting.after(new Event.Hint());
    golden.add("hint shown", AloudScreen.of(view(hinted, width), Duration.ZERO));
    golden.add("keys", new Screen(KeyLine.help(waiting, window(width)), List.of()));
    Session speaking = waiting.after(new Event.Speak());
    for (int seconds : List.of(47, 59, 60, 112)) {
      golden.add(
          "speaking, " + seconds + " s",
          AloudScreen.of(view(speaking, width), Duration.ofSeconds(seconds)));
    }
    Session said =
        speaking.after(new Event.Submit(new Response.Spoken(OPEN), Duration.ofSeconds(112)));
    golden.add("said", VerdictScreen.of(view(said, width), List.of()));
    Session ticked = said.after(new Event.Pick(1)).after(new Event.Pick(3));
    golden.add("a point and a myth ticked", VerdictScreen.of(view(ticked, width), List.of()));
    golden.add(
        "verdict", VerdictScreen.of(view(ticked.after(new Event.Continue()), width), List.of()));
    golden.check();
  }

  @Test
  void in_plain_mode_it_is_said_as_kept_in_its_golden_file() {
    Golden golden = new Golden("aloud-plain");
    Session waiting = Sessions.of(ALOUD, List.of(OPEN));
    Session speaking = waiting.after(new Event.Speak());
    Session said =
        speaking.after(new Event.Submit(new Response.Spoken(OPEN), Duration.ofSeconds(112)));
    golden.add("asking", plain(waiting));
    golden.add("speaking", plain(speaking));
    golden.add("said", new Screen(PlainScreen.found(said.lastAttempt().orElseThrow()), List.of()));
    golden.add("points", plain(said));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void how_sure_an_answer_is_is_asked_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("confidence-" + width);
    for (Question question :
        List.of(
            Samples.choice("choice"),
            Samples.trueFalse("true-false"),
            Samples.severalRight("several"),
            Samples.ordering("order"))) {
      Session weighing =
          Sessions.of(ASKED, List.of(question, Samples.choice("next")))
              .after(Sessions.submit(Sessions.wrong(question)));
      golden.add(question.type().word(), ConfidenceScreen.of(view(weighing, width), List.of()));
    }
    ShortAnswer typed = Samples.shortAnswer("short");
    Session asking = Sessions.of(ASKED, List.of(typed));
    Session weighing = asking.after(Sessions.submit(Sessions.right(typed)));
    List<Line> asked =
        Layout.together(
            QuestionScreen.of(view(asking, width)).fixed(),
            TypingScreen.given(typed, "namespaces", window(width)));
    golden.add("typed", ConfidenceScreen.of(view(weighing, width), asked));
    Session guess = weighing.after(new Event.Weigh(1));
    golden.add("right, by a guess", VerdictScreen.of(view(guess, width), List.of()));
    Session over =
        Sessions.of(ASKED, List.of(typed, Samples.shortAnswer("other")))
            .after(Sessions.submit(Sessions.wrong(typed)))
            .after(new Event.Weigh(2))
            .after(new Event.Continue())
            .after(Sessions.submit(Sessions.wrong(Samples.shortAnswer("other"))))
            .after(new Event.Weigh(3))
            .after(new Event.Continue());
    golden.add(
        "end",
        new Screen(
            EndScreen.of(
                over,
                Duration.ofSeconds(61),
                OptionalDouble.empty(),
                new Forecast(LocalDate.parse("2026-11-21"), new TreeMap<>()),
                Map.of(),
                window(width)),
            List.of()));
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @MethodSource("widths")
  void a_follow_up_is_offered_and_asked_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("follow-up-" + width);
    QuestionKey deeper = new QuestionKey(Samples.DOCKER, "deeper");
    Question root =
        Samples.followedBy("root", new FollowUp(deeper, FollowUp.When.ANSWERED, "Well."));
    Session offered =
        Sessions.of(ASKED, List.of(root), List.of(Samples.open("deeper")))
            .after(new Event.Submit(Sessions.right(root), Duration.ZERO, 3));
    golden.add("offered", VerdictScreen.of(view(offered, width), List.of()));
    Session asked = offered.after(new Event.FollowUp());
    golden.add("asked", QuestionScreen.of(view(asked, width)));
    golden.check();
  }

  private static Screen plain(Session session) {
    return new Screen(Prompts.commands(session, true), List.of(Line.plain(Prompts.of(session))));
  }

  private static View view(Session session, int width) {
    return new View(session, window(width), Duration.ofSeconds(48), OUTLOOK, false, null, 0);
  }

  private static Window window(int width) {
    return new Window(width, 24, Glyphs.UNICODE);
  }
}
