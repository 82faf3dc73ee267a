package prep.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Style;
import prep.text.Width;

/** What a new user sees without a command. */
public final class WelcomeScreen {

  /** How the accessible mode is had, in which all commands speak in lines without columns. */
  public static final String ACCESSIBLE =
      "For a screen reader, set ACCESSIBLE=1, or plain: true in config.yaml.";

  private static final SequencedMap<String, String> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("prep quiz docker", "ten questions on one topic");
    COMMANDS.put("prep topics", "all topics");
    COMMANDS.put("prep plan", "get ready by the day of an interview");
  }

  private WelcomeScreen() {}

  /**
   * The welcome.
   *
   * @param questions how many questions there are
   * @param topics in how many topics
   * @param place where progress is kept, as people write it
   */
  public static List<Line> of(int questions, int topics, String place, Window window) {
    List<Line> commands = new ArrayList<>();
    COMMANDS.forEach((command, what) -> commands.addAll(command(command, what, window)));
    return Layout.margin(
        Layout.blocks(
            List.of(
                Layout.words(Line.EMPTY, start(questions, topics), window),
                commands,
                Layout.words(
                    Line.EMPTY,
                    "While answering: a number picks, 0 says \"don't know\", ? shows all keys. "
                        + kept(place),
                    window),
                Layout.words(Line.EMPTY, ACCESSIBLE, window))));
  }

  /** The welcome in words: one line each, without columns. */
  public static List<Line> inWords(int questions, int topics, String place) {
    List<Line> lines = new ArrayList<>(List.of(Line.plain(start(questions, topics))));
    COMMANDS.forEach((command, what) -> lines.add(Line.plain(command + ": " + what + ".")));
    lines.add(
        Line.plain(
            "While answering, a number picks, 0 says \"don't know\", and :? tells all commands."));
    lines.add(Line.plain(kept(place)));
    lines.add(Line.plain(ACCESSIBLE));
    return lines;
  }

  private static String start(int questions, int topics) {
    return "prep asks you backend interview questions: "
        + Counts.grouped(questions)
        + " in "
        + Counts.of(topics, "topic")
        + ", offline.";
  }

  private static String kept(String place) {
    return "Every answer is kept at once in " + place + ". Nothing is sent.";
  }

  private static List<Line> command(String command, String what, Window window) {
    return Layout.words(Line.of(Width.padded(command, 20), Style.KEY), what, window);
  }
}
