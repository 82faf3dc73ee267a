package prep.screen.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.grading.Response;
import prep.screen.Keys;
import prep.screen.Layout;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.session.Phase;
import prep.session.Session;
import prep.session.Voice;
import prep.text.Line;

/** What a session shows while it is not over. */
public final class SessionScreen {

  private SessionScreen() {}

  /**
   * The screen.
   *
   * @param asked the question's fixed lines as they stand in the window, which an answer continues;
   *     empty where the question may be painted anew
   * @param spoke how long the user has spoken
   */
  public static Screen of(View view, List<Line> asked, Duration spoke) {
    Session session = view.session();
    if (session.isWeighing()) {
      return ConfidenceScreen.of(view, asked);
    }
    if (session.showsVerdict()) {
      return VerdictScreen.of(view, asked);
    }
    return Voice.of(session) == Voice.TYPED ? QuestionScreen.of(view) : AloudScreen.of(view, spoke);
  }

  /**
   * A screen of an answer with {@code first} before everything that came of it.
   *
   * @param asked the question's fixed lines as they stand in the window
   */
  public static Screen telling(List<Line> first, Screen screen, View view, List<Line> asked) {
    List<Line> fixed = new ArrayList<>(screen.fixed());
    fixed.addAll(
        view.session().showsVerdict() ? VerdictScreen.top(view, asked) : fixed.size(), first);
    return new Screen(fixed, screen.live());
  }

  /**
   * An answered question as it stays in the window; empty where it stays as it is painted.
   *
   * @param asked the question's fixed lines as they stand in the window
   * @param anew whether the window still holds the question, so that it may be painted anew
   * @param typed what was typed
   */
  public static List<Line> answered(
      View view, Response response, List<Line> asked, boolean anew, String typed) {
    if (response instanceof Response.Unknown || response instanceof Response.Spoken) {
      return List.of();
    }
    if (Keys.isTyped(response.question())) {
      return Layout.together(asked, TypingScreen.given(response.question(), typed, view.window()));
    }
    return anew
        ? QuestionScreen.answered(view, response)
        : Layout.together(asked, QuestionScreen.picked(view, response));
  }

  /**
   * As much of a screen as was read and the window holds.
   *
   * @param whole all of it
   * @param page which page of it is read, from 0
   * @param said what the last key did
   */
  public static Screen page(Screen whole, View view, List<Line> asked, int page, List<Line> said) {
    return switch (view.session().phase()) {
      case Phase.Asking _ -> QuestionScreen.page(whole, view, page, said);
      case Phase.Ticking _, Phase.Graded _ -> VerdictScreen.page(whole, view, asked, page, said);
      case Phase.Weighing _, Phase.Over _ -> whole;
    };
  }
}
