package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
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

  /** What stands in one place of the table. */
  record Cell(List<Span> spans, Side side) {

    Cell {
      spans = List.copyOf(spans);
    }

    int width() {
      return new Line(spans).width();
    }
  }

  /** Where the text of a column stands. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT
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
        cells.add(
            new Cell(
                MarkdownInlines.rows(cell, carrier, base).getFirst(), side(cell.getAlignment())));
      }
    }
    return cells;
  }

  private static Side side(@Nullable Alignment alignment) {
    return switch (alignment) {
      case CENTER -> Side.CENTER;
      case RIGHT -> Side.RIGHT;
      case LEFT -> Side.LEFT;
      case null -> Side.LEFT;
    };
  }

  /**
   * The lines of the source where a row has more cells than the head, as when a bar inside a cell
   * has no backslash: the parser drops what is too much. Else none.
   *
   * @param text the text that the table was read from
   */
  static List<String> misread(TableBlock table, String text) {
    List<String> lines = new ArrayList<>();
    boolean loses = false;
    int heads = 0;
    for (SourceSpan span : table.getSourceSpans()) {
      int begin = span.getInputIndex();
      String line = text.substring(begin, begin + span.getLength());
      lines.add(line);
      heads = lines.size() == 1 ? cellsIn(line) : heads;
      loses |= lines.size() > 2 && cellsIn(line) > heads;
    }
    return loses ? lines : List.of();
  }

  private static int cellsIn(String line) {
    String row = line.strip();
    int bars = 0;
    boolean last = false;
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      last = row.charAt(i) == '|';
      bars += last ? 1 : 0;
      i += row.charAt(i) == '\\' ? 1 : 0;
    }
    return row.equals("|") ? 0 : last ? bars : bars + 1;
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
    int[] widths = new int[head.size()];
    widen(widths, head);
    for (List<Cell> row : body) {
      widen(widths, row);
    }
    int room = width - GAP * (widths.length - 1);
    int total = 0;
    for (int own : widths) {
      total += own;
    }
    if (total <= room) {
      return widths;
    }
    int limit = fairLimit(widths, room);
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > limit && limit < Math.max(NARROWEST, longestWord(i))) {
        return new int[0];
      }
      widths[i] = Math.min(widths[i], limit);
    }
    return widths;
  }

  private static void widen(int[] widths, List<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      widths[i] = Math.max(widths[i], row.get(i).width());
    }
  }

  /** The greatest width to which all wider columns can be cut so that the sum is the room. */
  private static int fairLimit(int[] widths, int room) {
    int limit = 0;
    int left = room;
    int wider = widths.length;
    boolean[] kept = new boolean[widths.length];
    while (wider > 0) {
      limit = left / wider;
      int before = wider;
      for (int i = 0; i < widths.length; i++) {
        if (!kept[i] && widths[i] <= limit) {
          kept[i] = true;
          left -= widths[i];
          wider--;
        }
      }
      if (wider == before) {
        return limit;
      }
    }
    return limit;
  }

  private int longestWord(int column) {
    int longest = longestWord(head.get(column));
    for (List<Cell> row : body) {
      longest = Math.max(longest, longestWord(row.get(column)));
    }
    return longest;
  }

  private static int longestWord(Cell cell) {
    String text = new Line(cell.spans()).text();
    int longest = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      if (end < 0) {
        end = text.length();
      }
      longest = Math.max(longest, Width.of(text, start, end));
      start = end + 1;
    }
    return longest;
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
                case LEFT -> column;
                case CENTER -> column + free / 2;
                case RIGHT -> column + free;
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
        lines.addAll(Wrapping.wrap(spans, width, Line.EMPTY, Line.plain("  ")));
      }
    }
    return lines.isEmpty() ? foldedHead(width) : lines;
  }

  private List<Line> foldedHead(int width) {
    List<Line> lines = new ArrayList<>();
    for (Cell cell : head) {
      lines.addAll(Wrapping.wrap(cell.spans(), width, Line.EMPTY, Line.plain("  ")));
    }
    return lines;
  }
}
