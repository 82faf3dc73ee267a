package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** What someone sees who starts the program without a command. */
public final class WelcomeScreen {

  private WelcomeScreen() {}

  /**
   * The welcome.
   *
   * @param questions how many questions there are
   * @param topics in how many topics
   * @param place where progress is kept, as people write it
   */
  public static List<Line> of(int questions, int topics, String place, Window window) {
    List<Line> start =
        Layout.item(
            Line.EMPTY,
            List.of(
                Span.plain(
                    "prep asks you backend interview questions: "
                        + questions
                        + " in "
                        + topics
                        + (topics == 1 ? " topic" : " topics")
                        + ", offline.")),
            window.textWidth());
    List<Line> commands = new ArrayList<>();
    commands.addAll(command("prep quiz docker", "ten questions on one topic", window));
    commands.addAll(command("prep topics", "all topics", window));
    commands.addAll(command("prep quiz --help", "what else can be chosen", window));
    List<Line> keys =
        Layout.item(
            Line.EMPTY,
            List.of(
                Span.plain(
                    "While answering: a number picks, 0 says \"don't know\", ? shows all keys. "
                        + "Every answer is kept at once in "
                        + place
                        + ". Nothing is sent.")),
            window.textWidth());
    return Layout.margin(Layout.blocks(List.of(start, commands, keys)));
  }

  private static List<Line> command(String command, String what, Window window) {
    Line prefix = Line.of(Width.padded(command, 20), Style.KEY);
    return Layout.item(prefix, List.of(Span.plain(what)), window.textWidth());
  }
}
