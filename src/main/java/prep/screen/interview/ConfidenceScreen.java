package prep.screen.interview;

import java.util.ArrayList;
import java.util.List;
import prep.screen.KeyRow;
import prep.screen.Keys;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Phase;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** An answer whose verdict waits until the user has said how sure it is. */
public final class ConfidenceScreen {

  private ConfidenceScreen() {}

  /**
   * The question with its answer.
   *
   * @param asked both as they stand in the window; empty where the question may be painted anew
   *     with what was picked
   */
  public static Screen of(View view, List<Line> asked) {
    if (!(view.session().phase() instanceof Phase.Weighing(_, var response, _))) {
      throw new IllegalArgumentException("there is no answer to be sure of");
    }
    List<Line> howSure = howSure(view.window());
    return asked.isEmpty()
        ? new Screen(QuestionScreen.answered(view, response), howSure)
        : new Screen(asked, Layout.together(QuestionScreen.picked(view, response), howSure));
  }

  /** The question how sure an answer is, with the keys that answer it. */
  public static List<Line> howSure(Window window) {
    List<Line> words = new ArrayList<>(List.of(Line.plain("How sure?")));
    for (KeyRow row : Keys.WEIGHING) {
      if (row.offered()) {
        words.add(Line.of(Span.of(row.shown(), Style.KEY), Span.of(" " + row.label(), Style.DIM)));
      }
    }
    return Layout.framed(Layout.flow(words, 3, window.textWidth()));
  }
}
