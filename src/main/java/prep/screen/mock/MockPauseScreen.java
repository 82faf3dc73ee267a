package prep.screen.mock;

import java.time.Duration;
import java.util.List;
import prep.mock.Part;
import prep.mock.Step;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Line;

/** What is said between the questions of an interview, and after the last one. */
public final class MockPauseScreen {

  private MockPauseScreen() {}

  /** The time for a part is over. */
  public static Screen of(Step.BoxOver over, Window window) {
    String said =
        "That was the time for " + over.part().word() + "; " + unasked(over) + " unasked.";
    Part next = over.next();
    List<Line> keys =
        next == null
            ? Words.keys(window, Words.key("Enter", "go on"))
            : Words.keys(
                window,
                Words.key("Enter", "on to " + next.word() + ", about " + minutes(over)),
                Words.key("q", "end"));
    return new Screen(Layout.framed(Layout.words(Line.EMPTY, said, window)), keys);
  }

  private static String minutes(Step.BoxOver over) {
    return Words.minutes(over.minutes());
  }

  private static String unasked(Step.BoxOver over) {
    String questions = several(over.questions(), "question");
    String followUps = several(over.followUps(), "follow-up");
    String both = questions.isEmpty() || followUps.isEmpty() ? "" : " and ";
    boolean one = over.questions() + over.followUps() == 1;
    return questions + both + followUps + (one ? " stays" : " stay");
  }

  private static String several(int count, String unit) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "one " + unit;
      default -> Words.counted(count, unit);
    };
  }

  /**
   * How long an interview took that is over, and how many questions it had.
   *
   * @param asked how many questions were answered
   * @param most how many would have been asked if time had allowed
   */
  public static List<Line> ended(boolean early, Duration took, int asked, int most, Window window) {
    String time = took.toMinutes() == 0 ? "less than a minute" : Words.minutes(took.toMinutes());
    String said =
        early
            ? asked == 0
                ? "Stopped before the first answer."
                : "Stopped after " + time + ", " + Words.questions(asked) + "."
            : "That was the interview: "
                + time
                + ", "
                + asked
                + " of "
                + Words.questions(most)
                + ".";
    return Layout.framed(Layout.words(Line.EMPTY, said, window));
  }

  /** The keys after the last question. */
  public static List<Line> beforeCard(Window window) {
    return Words.keys(
        window,
        Words.key("Enter", "scorecard"),
        Words.key("q", "end, the card stays: prep mock --show"));
  }

  /** The keys below the scorecard. */
  public static List<Line> belowCard(Window window) {
    return Words.keys(
        window, Words.key("Enter", "the model answers, one by one"), Words.key("q", "end"));
  }
}
