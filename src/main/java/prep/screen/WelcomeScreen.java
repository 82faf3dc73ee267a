package prep.screen;

import java.util.List;

/** What someone sees who starts the program without a command. */
public final class WelcomeScreen {

  private WelcomeScreen() {}

  /**
   * The welcome.
   *
   * @param topics how many topics there are
   * @param place where progress is kept, as people write it
   */
  public static List<Line> of(int topics, String place, Window window) {
    List<Line> start =
        Layout.item(
            Line.EMPTY,
            List.of(
                Span.plain("prep asks you interview questions on " + topics + " topics, offline.")),
            window.textWidth());
    List<Line> commands =
        List.of(
            command("prep quiz docker", "ten questions on one topic"),
            command("prep topics", "all topics"),
            command("prep quiz --help", "what else can be chosen"));
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

  private static Line command(String command, String what) {
    return Line.of(Span.of(Width.padded(command, 20), Style.KEY), Span.plain(what));
  }
}
