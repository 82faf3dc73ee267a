package prep.screen.mock;

import java.util.ArrayList;
import java.util.List;
import prep.markdown.Markdown;
import prep.mock.Answer;
import prep.mock.Step;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Style;

/** What stands above a question: as much as an interviewer would say. */
public final class MockHeading {

  private MockHeading() {}

  /** The heading of the question that a step is about; empty between questions. */
  public static List<Line> of(Step step, Window window) {
    return switch (step) {
      case Step.Ask ask -> of(ask.place(), ask.lead(), window);
      case Step.HowSure sure -> of(sure.ask().place(), sure.ask().lead(), window);
      case Step.HowFar far -> of(far.ask().place(), far.ask().lead(), window);
      case Step.Tick tick -> of(tick.place(), "", window);
      case Step.BoxOver _, Step.Over _ -> List.of();
    };
  }

  /**
   * Where in the interview a question stands, and what leads over to it.
   *
   * @param lead as Markdown; empty for nothing
   */
  private static List<Line> of(Step.Place place, String lead, Window window) {
    List<Line> lines =
        new ArrayList<>(
            Layout.spread(
                Line.of(
                    place.part().word()
                        + " · about "
                        + MockWords.counted(place.minutes(), "minute"),
                    Style.TOPIC),
                Line.plain(number(place)),
                window));
    if (!lead.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(Markdown.lines(lead, window.textWidth(), window.glyphs()));
    }
    return lines;
  }

  private static String number(Step.Place place) {
    String number = place.number() + " of " + place.of();
    return switch (place.followUp()) {
      case 0 -> number;
      case 1 -> number + ", follow-up";
      default -> number + ", follow-up " + place.followUp();
    };
  }

  /** The question of an answer that is gone over once the interview is over. */
  static List<Line> of(Answer answer, int number, int of, Window window) {
    return Layout.spread(
        Line.of(answer.question().key().toString(), Style.TOPIC),
        Line.plain(number + " of " + of),
        window);
  }
}
