package prep.screen.mock;

import java.time.Duration;
import java.util.List;
import prep.mock.Interview;
import prep.mock.Part;
import prep.mock.Step;
import prep.screen.KeyLine;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Line;

/** What is said between the questions of an interview, and after the last one. */
public final class MockPauseScreen {

  private MockPauseScreen() {}

  /** The time for a part is over. */
  public static Screen of(Step.BoxOver over, Window window) {
    String said = PlainMock.boxOver(over);
    Part next = over.next();
    List<Line> keys =
        next == null
            ? KeyWords.keys(window, KeyWords.key("Enter", "go on"))
            : KeyWords.keys(
                window,
                KeyWords.key("Enter", "on to " + next.word() + ", about " + minutes(over)),
                KeyWords.key("q", "end"));
    return new Screen(Layout.framed(Layout.words(Line.EMPTY, said, window)), keys);
  }

  private static String minutes(Step.BoxOver over) {
    return MockWords.counted(over.minutes(), "minute");
  }

  /**
   * That an interview is over.
   *
   * @param took how long it took
   */
  public static List<Line> ended(Interview interview, Duration took, Window window) {
    return Layout.framed(Layout.words(Line.EMPTY, PlainMock.end(interview, took), window));
  }

  /** The keys after the last question. */
  public static List<Line> beforeCard(Window window) {
    return KeyWords.keys(
        window,
        KeyWords.key("Enter", "scorecard"),
        KeyWords.key("q", "end, the card stays: prep mock --show"));
  }

  /**
   * The scorecard, as much of it as was read and the window holds.
   *
   * @param lessons whether there is something to learn from
   * @param page which page of it is read, from 0
   */
  public static Screen card(List<Line> card, boolean lessons, int page, Window window) {
    List<Line> keys =
        lessons
            ? KeyWords.keys(
                window,
                KeyWords.key("Enter", "the model answers, one by one"),
                KeyWords.key("q", "end"))
            : KeyWords.keys(window, KeyWords.key("Enter", "done"));
    return new Screen(card, keys).page(0, page, KeyLine.more(window), window);
  }

  /** The keys while a task is worked on. */
  public static List<Line> atWork(Window window) {
    return KeyWords.keys(
        window,
        KeyWords.key("Enter", "done, to tick what holds"),
        KeyWords.key("0", "don't know"),
        KeyWords.key("q", "end"));
  }
}
