package prep.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import prep.deck.Topic;
import prep.progress.Mastery;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/**
 * One line per topic: its name and columns of figures; a narrow window drops the least needed ones.
 */
final class TopicTable<R> {

  /** A column is dropped before names are cut to less than this. */
  private static final int LEAST_NAME = 13;

  private static final int GAP = 2;

  /**
   * A column.
   *
   * @param width with the gap before it
   * @param leftOut the rank in which it is left out, 1 first; 0 for never
   */
  private record Column<R>(String head, int width, int leftOut, Function<R, String> cell) {}

  private final Function<R, Topic> topic;
  private final Window window;
  private final List<Column<R>> columns = new ArrayList<>();

  TopicTable(Function<R, Topic> topic, Window window) {
    this.topic = topic;
    this.window = window;
  }

  /** A column more, its cells at its right. */
  TopicTable<R> column(String head, int width, int leftOut, Function<R, String> cell) {
    columns.add(new Column<>(head, width, leftOut, row -> Width.right(cell.apply(row), width)));
    return this;
  }

  /** How much is covered and remembered, and both as a bar. */
  TopicTable<R> mastery(Function<R, Mastery> of) {
    column("covered", 9, 0, row -> covered(of.apply(row)));
    column("recall", 8, 0, row -> StatsScreen.percent(of.apply(row).recall()));
    columns.add(
        new Column<>(
            "", GAP + 10, 1, row -> " ".repeat(GAP) + bar(of.apply(row), window.glyphs())));
    return this;
  }

  /** The table with its head. */
  List<Line> lines(List<R> rows) {
    int widest = Math.max(5, Width.widest(rows.stream().map(row -> topic.apply(row).name())));
    List<Column<R>> shown = shown(Math.min(widest, LEAST_NAME), widest);
    int name = Math.min(widest, window.textWidth() - width(shown));
    StringBuilder head = new StringBuilder(Width.padded("topic", name));
    shown.forEach(column -> head.append(Width.right(column.head, column.width)));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(head.toString().stripTrailing(), Style.HEADING));
    for (R row : rows) {
      String cut = Width.cut(topic.apply(row).name(), name, window.glyphs().ellipsis());
      StringBuilder cells = new StringBuilder();
      shown.forEach(column -> cells.append(column.cell.apply(row)));
      lines.add(
          Line.of(
              Span.of(Width.padded(cut, name), Style.TOPIC),
              Span.plain(cells.toString().stripTrailing())));
    }
    return lines;
  }

  /** The bar is dropped to show whole names, other columns only to show the minimum of a name. */
  private List<Column<R>> shown(int least, int widest) {
    List<Column<R>> shown = new ArrayList<>(columns);
    List<Column<R>> spare =
        columns.stream()
            .filter(column -> column.leftOut > 0)
            .sorted(Comparator.comparingInt(Column::leftOut))
            .toList();
    for (Column<R> column : spare) {
      if (width(shown) + (column.leftOut == 1 ? widest : least) > window.textWidth()) {
        shown.remove(column);
      }
    }
    return shown;
  }

  private static <R> int width(List<Column<R>> columns) {
    return columns.stream().mapToInt(Column::width).sum();
  }

  /** The share answered, in percent; 0 % means none and 100 % means all. */
  static String covered(Mastery mastery) {
    OptionalDouble covered = mastery.covered();
    if (covered.isEmpty() || mastery.answered() == 0 || mastery.fresh() == 0) {
      return StatsScreen.percent(covered);
    }
    return Percent.of(Math.clamp(covered.getAsDouble(), 0.01, 0.99));
  }

  /** All questions: those that would be remembered, those that were only answered, and the rest. */
  static String bar(Mastery mastery, Glyphs glyphs) {
    int covered = (int) Math.round(mastery.covered().orElse(0) * 10);
    int known = (int) Math.round(mastery.known() * 10);
    return glyphs.full().repeat(known)
        + glyphs.medium().repeat(covered - known)
        + glyphs.light().repeat(10 - covered);
  }
}
