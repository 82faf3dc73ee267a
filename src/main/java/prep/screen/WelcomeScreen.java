package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.text.Line;
import prep.text.Style;
import prep.text.Width;

/** What a new user sees without a command. */
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
    String start =
        "prep asks you backend interview questions: %s in %s %s, offline."
            .formatted(questions, topics, topics == 1 ? "topic" : "topics");
    List<Line> commands = new ArrayList<>();
    commands.addAll(command("prep quiz docker", "ten questions on one topic", window));
    commands.addAll(command("prep topics", "all topics", window));
    commands.addAll(command("prep plan", "get ready by the day of an interview", window));
    String keys =
        "While answering: a number picks, 0 says \"don't know\", ? shows all keys. "
            + "Every answer is kept at once in "
            + place
            + ". Nothing is sent.";
    return Layout.margin(
        Layout.blocks(
            List.of(
                Layout.words(Line.EMPTY, start, window),
                commands,
                Layout.words(Line.EMPTY, keys, window))));
  }

  private static List<Line> command(String command, String what, Window window) {
    return Layout.words(Line.of(Width.padded(command, 20), Style.KEY), what, window);
  }
}
