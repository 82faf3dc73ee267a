package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import prep.deck.Topic;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** All topics with what there is to ask and how it went. */
public final class TopicsScreen {

  /** Under this width the bars are left out. */
  private static final int ROOM_FOR_BARS = 66;

  /**
   * One topic.
   *
   * @param fresh how many questions were never answered
   * @param score the mean score, 0 to 1; empty where nothing was answered
   * @param place where the deck lies; empty for a bundled one
   */
  public record Row(
      Topic topic,
      String title,
      int questions,
      int fresh,
      int due,
      int answered,
      int correct,
      OptionalDouble score,
      String place) {}

  private TopicsScreen() {}

  /** The table for people. */
  public static List<Line> of(List<Row> rows, Window window) {
    int name = Math.max(5, Width.widest(rows.stream().map(row -> row.topic().name())));
    List<Line> table = new ArrayList<>();
    table.add(
        Line.of(Width.padded("topic", name) + "   questions    new    due   score", Style.HEADING));
    for (Row row : rows) {
      table.add(line(row, name, window));
    }
    int questions = rows.stream().mapToInt(Row::questions).sum();
    int due = rows.stream().mapToInt(Row::due).sum();
    int fresh = rows.stream().mapToInt(Row::fresh).sum();
    String total =
        "%s %s, %s questions   %s due, %s new"
            .formatted(rows.size(), rows.size() == 1 ? "topic" : "topics", questions, due, fresh);
    return Layout.margin(Layout.blocks(List.of(table, List.of(Line.of(total, Style.DIM)))));
  }

  private static Line line(Row row, int name, Window window) {
    boolean bar = window.textWidth() >= ROOM_FOR_BARS;
    String numbers =
        "   "
            + Width.right(Integer.toString(row.questions()), 9)
            + number(row.fresh())
            + number(row.due())
            + score(row.score(), bar, window);
    Line line =
        Line.of(Span.of(Width.padded(row.topic().name(), name), Style.TOPIC), Span.plain(numbers));
    return row.place().isEmpty() ? line : line.plus(Span.of("   " + row.place(), Style.DIM));
  }

  /** A number in a column of its own; nothing is a dash. */
  static String number(int number) {
    return Width.right(number == 0 ? "-" : Integer.toString(number), 7);
  }

  /** A mean score in a column of its own, where there is one, with a bar behind it. */
  static String score(OptionalDouble score, boolean bar, Window window) {
    if (score.isEmpty()) {
      return Width.right("-", 8);
    }
    String percent = Width.right(Percent.of(score.getAsDouble()), 8);
    return bar ? percent + "  " + EndScreen.bar(score.getAsDouble(), window.glyphs()) : percent;
  }

  /** The table for scripts: a row a topic, its cells parted by tabs, without a head. */
  public static List<String> tabbed(List<Row> rows) {
    return rows.stream().map(TopicsScreen::tabbed).toList();
  }

  private static String tabbed(Row row) {
    String score =
        row.score().isPresent()
            ? Double.toString(Math.round(row.score().getAsDouble() * 1e4) / 1e4)
            : "";
    return String.join(
        "\t",
        Safe.text(row.topic().name()),
        Integer.toString(row.questions()),
        Integer.toString(row.fresh()),
        Integer.toString(row.due()),
        Integer.toString(row.answered()),
        Integer.toString(row.correct()),
        score);
  }
}
