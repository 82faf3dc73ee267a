package prep.screen.interview;

import java.time.Duration;
import java.util.List;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
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
}
