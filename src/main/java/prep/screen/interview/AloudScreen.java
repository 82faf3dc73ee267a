package prep.screen.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.screen.EndScreen;
import prep.screen.HeaderScreen;
import prep.screen.KeyLine;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Voice;
import prep.text.Line;

/**
 * An open question that is answered aloud: until the user stops, only a clock moves. In an
 * interview nobody says how long an answer should take.
 */
public final class AloudScreen {

  private AloudScreen() {}

  /**
   * The question that the session asks, with what to do now.
   *
   * @param spoke how long the user has spoken; nothing before
   */
  public static Screen of(View view, Duration spoke) {
    if (!(view.session().question() instanceof Open question)) {
      throw new IllegalArgumentException("nothing is asked that could be answered aloud");
    }
    Duration target = question.spokenTarget();
    boolean speaks = Voice.of(view.session()) == Voice.SPEAKING;
    boolean interview = view.session().rules().isInterview();
    List<Line> live = new ArrayList<>();
    if (speaks || !interview) {
      Line now = speaks ? speaking(spoke, interview ? null : target) : waiting(target);
      live.addAll(Layout.framed(fitted(now, view.window())));
    }
    live.addAll(Layout.framed(KeyLine.of(view.session(), view.window())));
    live.addAll(QuestionScreen.clock(view));
    List<Line> asked = QuestionScreen.of(view).fixed();
    // Above a text that is typed stands an empty line.
    return new Screen(asked.subList(0, asked.size() - 1), live);
  }

  private static List<Line> fitted(Line now, Window window) {
    return Layout.item(Line.EMPTY, now.spans(), window.textWidth());
  }

  /** What to do before one speaks: {@code Answer aloud, about 1 min 30 s.} */
  public static Line waiting(Duration target) {
    return Line.plain("Answer aloud, about " + EndScreen.minutes(target) + ".");
  }

  /**
   * How long one has spoken, and from the target on that it is enough.
   *
   * @param target null for none
   */
  public static Line speaking(Duration spoke, @Nullable Duration target) {
    boolean enough = target != null && spoke.toSeconds() >= target.toSeconds();
    return Line.plain(
        "Speaking   " + HeaderScreen.clock(spoke) + (enough ? ", time to finish" : ""));
  }
}
