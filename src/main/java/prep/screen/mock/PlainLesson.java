package prep.screen.mock;

import java.util.ArrayList;
import java.util.List;
import prep.screen.PlainScreen;
import prep.session.Attempt;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;

/** The questions to learn from in words, line by line, once an interview is over. */
public final class PlainLesson {

  private PlainLesson() {}

  /**
   * What can be typed before a question to learn from.
   *
   * @param number which of them it is, from 1
   */
  public static String before(int number) {
    return "Enter shows "
        + (number == 1 ? "the model answers one by one" : "the next")
        + ", q ends:";
  }

  /**
   * A question to learn from: what was answered, and what would have been a good answer.
   *
   * @param verdict the answer with its verdict, as a session of its own
   * @param number which of the questions to learn from it is, from 1
   */
  public static List<Line> of(Session verdict, int number, int of) {
    Attempt attempt = verdict.lastAttempt().orElseThrow();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(attempt.question().key() + ", " + number + " of " + of + ".", Style.HEADING));
    lines.addAll(PlainScreen.answered(verdict).stream().skip(1).toList());
    if (attempt.isSpoken()) {
      lines.add(Line.plain(PlainMock.spoke(attempt.took())));
    }
    // When it comes back, the scorecard has said of all.
    lines.addAll(PlainScreen.verdictOnly(attempt, true));
    return lines;
  }
}
