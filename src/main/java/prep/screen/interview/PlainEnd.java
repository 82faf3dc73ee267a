package prep.screen.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.screen.EndScreen;
import prep.screen.PlainScreen;
import prep.session.Session;
import prep.session.Summary;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Style;

/** How a session ended, in words: {@link EndScreen} line by line. */
public final class PlainEnd {

  private PlainEnd() {}

  /**
   * The result of the session.
   *
   * @param passMark the mark to be reached, in percent; empty for none
   */
  public static List<Line> of(
      Session session, OptionalDouble passMark, Map<Topic, Mastery> mastery) {
    Summary summary = Summary.of(session);
    List<Line> lines = new ArrayList<>();
    if (summary.answered() == 0) {
      lines.add(Line.plain("Nothing answered, nothing recorded."));
    } else {
      String answered = summary.answered() + " of " + session.asked() + " answered, ";
      String score = ". Score " + Percent.of(summary.meanOfAnswered()) + ".";
      lines.add(Line.of("End. " + answered + PlainScreen.counts(summary) + score, Style.HEADING));
      summary
          .topics()
          .keySet()
          .forEach(
              topic -> EndScreen.far(topic, mastery).lines().map(Line::plain).forEach(lines::add));
      int unasked = Summary.leftToRepeat(session);
      if (unasked > 0) {
        String were = unasked == 1 ? " was" : " were";
        lines.add(Line.plain(unasked + were + " still to be asked once more."));
      }
      EndScreen.missed(session)
          .forEach(attempt -> {
            String partly = attempt.score() > 0 ? "Sure and partly wrong: " : "Sure and wrong: ";
            String why = attempt.isMisjudged() ? partly : "Look at again: ";
            lines.add(Line.plain(why + attempt.question().key()));
          });
    }
    if (passMark.isPresent()) {
      String mark = EndScreen.number(passMark.getAsDouble());
      lines.add(
          Line.plain("Pass mark " + mark + " %: " + EndScreen.reached(session, passMark) + "."));
    }
    return lines;
  }

  /**
   * What a person wants to know besides: how long it took, when the questions come back, and what
   * to do next; nothing if nothing was answered.
   *
   * @param back when the answered questions come back; empty if nothing is recorded
   */
  public static List<Line> next(Session session, Duration elapsed, Forecast back) {
    if (session.attempts().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain("It took " + EndScreen.minutes(elapsed) + "."));
    List<String> days = new ArrayList<>();
    EndScreen.back(back).forEach((day, count) -> days.add(count + " " + day));
    if (session.rules().dryRun()) {
      lines.add(Line.plain("Nothing was recorded."));
    } else if (!days.isEmpty()) {
      lines.add(Line.plain("Coming back: " + Counts.listed(days) + "."));
    }
    EndScreen.next(session)
        .forEach((command, what) -> lines.add(Line.plain(command + ": " + what + ".")));
    return lines;
  }
}
