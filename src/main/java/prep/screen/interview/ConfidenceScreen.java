package prep.screen.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prep.grading.Response;
import prep.screen.KeyRow;
import prep.screen.Keys;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Phase;
import prep.session.Session;
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
    return asked.isEmpty()
        ? new Screen(QuestionScreen.answered(view, response), howSure(view.window()))
        : new Screen(asked, howSure(picked(view.session(), response), view.window()));
  }

  /** What was picked, where the options stay as they stand; empty where it was typed. */
  private static String picked(Session session, Response response) {
    if (Keys.isTyped(response.question())) {
      return "";
    }
    List<Integer> picks =
        response instanceof Response.Judged(_, boolean answer)
            ? List.of(answer ? 1 : 2)
            : response.numbers();
    return picks.stream()
        .map(pick -> " " + session.current().shownNumber(pick))
        .collect(Collectors.joining("", " of", ""));
  }

  /** The question how sure an answer is, with the keys that answer it. */
  public static List<Line> howSure(Window window) {
    return howSure("", window);
  }

  private static List<Line> howSure(String of, Window window) {
    List<Line> words = new ArrayList<>(List.of(Line.plain("How sure" + of + "?")));
    for (KeyRow row : Keys.WEIGHING) {
      if (row.offered()) {
        words.add(Line.of(Span.of(row.shown(), Style.KEY), Span.of(" " + row.label(), Style.DIM)));
      }
    }
    return Layout.framed(Layout.flow(words, 3, window.textWidth()));
  }
}
