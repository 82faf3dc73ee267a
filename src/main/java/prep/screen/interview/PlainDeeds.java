package prep.screen.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import prep.schedule.Grade;
import prep.schedule.Outlook;
import prep.screen.DeedWords;
import prep.screen.PlainScreen;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Session;
import prep.text.Line;

/** What the user did, in words, line by line. */
public final class PlainDeeds {

  private static final String UNDO = ":undo";

  private PlainDeeds() {}

  /**
   * What an event did; nothing if the session's new state tells.
   *
   * @param outlook in how many days the question of an answer comes back
   */
  public static List<Line> of(
      Event event, Session before, Session after, Function<Attempt, Outlook> outlook) {
    List<Line> lines = new ArrayList<>();
    String words =
        switch (event) {
          case Event.ClaimRight _ -> "Counted as right. " + graded(after, outlook);
          case Event.Regrade(_, Grade grade) when before.equals(after) ->
              "It is graded " + grade.word() + " already.";
          case Event.Regrade _ -> graded(after, outlook);
          case Event _ -> DeedWords.of(event, before, after, UNDO);
        };
    if (!words.isEmpty()) {
      lines.add(Line.plain(words));
    }
    if (event instanceof Event.Undo && isChanged(before, after)) {
      Attempt last = after.lastAttempt().orElseThrow();
      lines.addAll(PlainScreen.changed(last, outlook.apply(last)));
    }
    return lines;
  }

  private static String graded(Session session, Function<Attempt, Outlook> outlook) {
    Attempt last = session.lastAttempt().orElseThrow();
    return PlainScreen.graded(last, outlook.apply(last));
  }

  /** Whether the same answer has another verdict now. */
  public static boolean isChanged(Session before, Session after) {
    return after.regrades(before)
        && !after.standsApartFrom(before)
        && !after.lastAttempt().equals(before.lastAttempt());
  }
}
