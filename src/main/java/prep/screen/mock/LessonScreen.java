package prep.screen.mock;

import java.time.Duration;
import java.util.List;
import prep.mock.Answer;
import prep.schedule.Outlook;
import prep.screen.KeyLine;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Session;
import prep.text.Line;

/** A question to learn from: what was answered, and what would have been a good answer. */
public final class LessonScreen {

  private LessonScreen() {}

  /**
   * As much of it as was read and the window holds.
   *
   * @param session the answer with its verdict, as a session of its own
   * @param number which of the questions to learn from it is, from 1
   * @param page which page of it is read, from 0
   */
  public static Screen of(
      Session session, Answer answer, int number, int of, int page, Window window) {
    List<Line> heading = MockHeading.of(answer, number, of, window);
    View view = new View(session, window, Duration.ZERO, Outlook.NONE, false, null, 0, heading);
    List<Line> keys =
        number == of
            ? KeyWords.keys(window, KeyWords.key("Enter", "done"))
            : KeyWords.keys(window, KeyWords.key("Enter", "next"), KeyWords.key("q", "end"));
    Screen whole = new Screen(VerdictScreen.of(view, List.of()).fixed(), keys);
    return whole.page(0, page, KeyLine.more(window), window);
  }
}
