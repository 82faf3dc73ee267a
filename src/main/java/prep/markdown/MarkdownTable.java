package prep.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/**
 * A table as columns side by side. Where they don't fit, cells are wrapped; where that would leave
 * columns too narrow to read, each row becomes lines of {@code head: value}.
 *
 * @param head the cells of the first row
 * @param body the rows below it, each with as many cells as the head
 */
record MarkdownTable(List<Cell> head, List<List<Cell>> body) {

  private static final int GAP = 3;

  /** A wrapped column is at least this wide. */
  private static final int NARROWEST = 14;

  MarkdownTable {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  /** The content of one cell. */
  record Cell(List<Span> spans, @Nullable Alignment side) {

    Cell {
      spans = List.copyOf(spans);
    }

    int width() {
      return new Line(spans).width();
    }

    String text() {
      return new Line(spans).text();
    }

    int longestWord() {
      return Width.widest(Arrays.stream(text().split(" ")));
    }
  }

  static MarkdownTable of(TableBlock table, Carrier carrier) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row, carrier, rows.isEmpty() ? Style.HEADING : Style.PLAIN));
      }
    }
    return new MarkdownTable(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static List<Cell> cells(Node row, Carrier carrier, Style base) {
    List<Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        List<Span> spans = MarkdownInlines.rows(cell, carrier, base).getFirst();
        cells.add(new Cell(spans, cell.getAlignment()));
      }
    }
    return cells;
  }

  /**
   * The lines of the source where a row has more cells than the head, as when a bar inside a cell
   * has no backslash: the parser drops what is too much. Else none.
   *
   * @param text the text that the table was read from
   */
  static List<String> misread(TableBlock table, String text) {
    List<String> lines =
        table.getSourceSpans().stream()
            .map(span ->
                text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
            .toList();
    boolean loses =
        lines.stream().skip(2).anyMatch(line -> cellsIn(line) > cellsIn(lines.getFirst()));
    return loses ? lines : List.of();
  }

  private static int cellsIn(String line) {
    String row = line.strip().replaceAll("\\\\.", "x");
    return row.equals("|") ? 0 : row.replaceAll("^\\||\\|$", "").split("\\|", -1).length;
  }

  /** The table in lines of at most {@code width} columns. */
  List<Line> lines(int width) {
    int[] widths = widths(width);
    if (widths.length == 0) {
      return folded(width);
    }
    List<Line> lines = new ArrayList<>();
    if (head.stream().anyMatch(cell -> !cell.spans().isEmpty())) {
      lines.addAll(row(head, widths));
    }
    for (List<Cell> row : body) {
      lines.addAll(row(row, widths));
    }
    return lines;
  }

  /** The width of each column; none where the table does not fit. */
  private int[] widths(int width) {
    int[] widths = columns(Cell::width);
    int room = width - GAP * (widths.length - 1);
    if (IntStream.of(widths).sum() <= room) {
      return widths;
    }
    int limit = fairLimit(widths, room);
    int[] words = columns(Cell::longestWord);
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > limit && limit < Math.max(NARROWEST, words[i])) {
        return new int[0];
      }
      widths[i] = Math.min(widths[i], limit);
    }
    return widths;
  }

  /** The greatest measure of the cells of each column. */
  private int[] columns(ToIntFunction<Cell> measure) {
    return IntStream.range(0, head.size())
        .map(i ->
            Stream.concat(Stream.of(head), body.stream())
                .mapToInt(row -> measure.applyAsInt(row.get(i)))
                .max()
                .orElse(0))
        .toArray();
  }

  /** The greatest width to which all wider columns can be cut so that the sum is the room. */
  private static int fairLimit(int[] widths, int room) {
    int[] narrowestFirst = IntStream.of(widths).sorted().toArray();
    int left = room;
    for (int i = 0; i < widths.length; i++) {
      int limit = left / (widths.length - i);
      if (narrowestFirst[i] > limit) {
        return limit;
      }
      left -= narrowestFirst[i];
    }
    return left;
  }

  private static List<Line> row(List<Cell> row, int[] widths) {
    List<List<Line>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < row.size(); i++) {
      cells.add(Wrapping.wrap(row.get(i).spans(), Math.max(1, widths[i])));
      height = Math.max(height, cells.getLast().size());
    }
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      List<Span> spans = new ArrayList<>();
      int column = 0;
      int written = 0;
      for (int i = 0; i < widths.length; i++) {
        if (at < cells.get(i).size()) {
          Line cell = cells.get(i).get(at);
          int free = widths[i] - cell.width();
          int begin =
              switch (row.get(i).side()) {
                case CENTER -> column + free / 2;
                case RIGHT -> column + free;
                case LEFT -> column;
                case null -> column;
              };
          if (begin > written) {
            spans.add(Span.plain(" ".repeat(begin - written)));
          }
          spans.addAll(cell.spans());
          written = begin + cell.width();
        }
        column += widths[i] + GAP;
      }
      lines.add(new Line(spans));
    }
    return lines;
  }

  private List<Line> folded(int width) {
    List<Line> lines = new ArrayList<>();
    for (List<Cell> row : body) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      for (int i = 0; i < row.size(); i++) {
        List<Span> spans = new ArrayList<>(head.get(i).spans());
        if (!spans.isEmpty()) {
          spans.add(Span.of(": ", Style.HEADING));
        }
        spans.addAll(row.get(i).spans());
        lines.addAll(folded(spans, width));
      }
    }
    return lines.isEmpty()
        ? head.stream().flatMap(cell -> folded(cell.spans(), width).stream()).toList()
        : lines;
  }

  private static List<Line> folded(List<Span> spans, int width) {
    return Wrapping.wrap(spans, width, Line.EMPTY, Line.plain("  "));
  }
}
