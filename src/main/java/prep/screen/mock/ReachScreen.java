package prep.screen.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.mock.Reach;
import prep.screen.Layout;
import prep.screen.PointsScreen;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.View;
import prep.text.Line;
import prep.text.Style;

/**
 * A spoken answer whose points are seen later, since they would give away the answers to what may
 * follow.
 */
public final class ReachScreen {

  private ReachScreen() {}

  /** The question how far the answer got, with the keys that answer it. */
  public static Screen of(View view, Duration spoken) {
    List<Line> words = new ArrayList<>();
    words.add(Line.of("How far did you get?", Style.HEADING));
    for (Reach reach : Reach.values()) {
      words.add(KeyWords.key(Integer.toString(reach.number()), words(reach)));
    }
    List<Line> live = new ArrayList<>(Layout.framed(List.of(PointsScreen.spoke(spoken))));
    live.addAll(Layout.framed(Layout.flow(words, 3, view.window().textWidth())));
    return new Screen(QuestionScreen.top(view), live);
  }

  private static String words(Reach reach) {
    return switch (reach) {
      case NOT_FAR -> "not far";
      case HALF -> "half";
      case MOST -> "most of it";
    };
  }
}
