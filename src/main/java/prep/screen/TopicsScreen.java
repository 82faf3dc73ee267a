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
    int widest = rows.stream().mapToInt(row -> Width.of(row.topic().name())).max().orElse(0);
    int name = Math.max(widest, 5);
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
        rows.size()
            + (rows.size() == 1 ? " topic, " : " topics, ")
            + questions
            + " questions   "
            + due
            + " due, "
            + fresh
            + " new";
    return Layout.margin(Layout.blocks(List.of(table, List.of(Line.of(total, Style.DIM)))));
  }

  private static Line line(Row row, int name, Window window) {
    StringBuilder numbers = new StringBuilder("   ");
    numbers.append(Width.right(Integer.toString(row.questions()), 9));
    numbers.append(Width.right(orDash(row.fresh()), 7));
    numbers.append(Width.right(orDash(row.due()), 7));
    if (row.score().isPresent()) {
      double score = row.score().getAsDouble();
      numbers.append(Width.right(Percent.of(score), 8));
      if (window.textWidth() >= ROOM_FOR_BARS) {
        numbers.append("  ").append(EndScreen.bar(score, window.glyphs()));
      }
    } else {
      numbers.append(Width.right("-", 8));
    }
    Line line =
        Line.of(
            Span.of(Width.padded(row.topic().name(), name), Style.TOPIC),
            Span.plain(numbers.toString()));
    return row.place().isEmpty() ? line : line.plus(Span.of("   " + row.place(), Style.DIM));
  }

  private static String orDash(int number) {
    return number == 0 ? "-" : Integer.toString(number);
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
