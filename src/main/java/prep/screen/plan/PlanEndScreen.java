package prep.screen.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.screen.EndScreen;
import prep.screen.Layout;
import prep.screen.Window;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The end of a session that was a plan's day, or a part of it. */
public final class PlanEndScreen {

  private static final int LABEL = 15;
  private static final int SECONDS = 60;

  private PlanEndScreen() {}

  /** The screen. A day that brings new things can't end with a score. */
  public static List<Line> of(PlanEnd end, Session session, Duration elapsed, Window window) {
    return Layout.framed(
        Layout.blocks(
            List.of(
                head(end, session, elapsed, window),
                EndScreen.strip(session, window),
                EndScreen.misjudged(session, window),
                figures(end, window),
                EndScreen.again(session, window),
                next(end, window))));
  }

  private static List<Line> head(PlanEnd end, Session session, Duration elapsed, Window window) {
    int minutes = Math.max(1, end.secondsLeft() / SECONDS);
    String left =
        end.secondsLeft() == 0
            ? "Done for today"
            : minutes + (minutes == 1 ? " minute" : " minutes") + " left today";
    int answered = session.firstAttempts().size();
    return Layout.spread(
        Line.of(left, Style.HEADING),
        Line.plain(
            answered
                + (answered == 1 ? " question in " : " questions in ")
                + EndScreen.minutes(elapsed)),
        window);
  }

  private static List<Line> figures(PlanEnd end, Window window) {
    String arrow = window.glyphs().becomes();
    List<Line> lines = new ArrayList<>();
    if (end.owed() > 0) {
      lines.add(line("Put right", end.putRight() + " of " + end.owed()));
    }
    if (end.fresh() > 0) {
      String known =
          end.freshRight() > 0 ? ", of which " + end.freshRight() + " known at once" : "";
      lines.addAll(
          Layout.words(
              Line.of(Width.padded("New", LABEL), Style.HEADING), end.fresh() + known, window));
    }
    Line explained =
        end.toExplain() == 0
            ? Line.EMPTY
            : Line.plain(
                "explained "
                    + change(end.explainedBefore(), end.explained(), arrow)
                    + " of "
                    + end.toExplain());
    Line right =
        line(
            "Right once",
            change(end.rightOnceBefore(), end.rightOnce(), arrow) + " of " + end.questions());
    if (window.isNarrow() && explained.width() > 0) {
      lines.add(right);
      lines.add(explained);
    } else {
      lines.add(
          explained.width() == 0 ? right : Layout.join(right, Line.plain("      "), explained));
    }
    String now = PlanDayScreen.ofHundred(end.now(), window);
    String before = PlanDayScreen.range(end.before(), window);
    boolean same = before.equals(PlanDayScreen.range(end.now(), window));
    lines.addAll(
        Layout.words(
            Line.of(Width.padded("By the day", LABEL), Style.HEADING),
            now + (same ? ", as before" : ", " + before + " before"),
            window));
    return lines;
  }

  private static String change(int before, int after, String arrow) {
    return before == after ? Integer.toString(after) : before + " " + arrow + " " + after;
  }

  private static Line line(String label, String text) {
    return Line.of(Span.of(Width.padded(label, LABEL), Style.HEADING), Span.plain(text));
  }

  private static List<Line> next(PlanEnd end, Window window) {
    return end.secondsLeft() == 0
        ? PlanDayScreen.commands(
            window,
            "prep review --budget 15m",
            "go on with tomorrow's",
            "prep syllabus",
            "what is ticked by now")
        : PlanDayScreen.commands(
            window, "prep review", "go on", "prep syllabus", "what is ticked by now");
  }
}
