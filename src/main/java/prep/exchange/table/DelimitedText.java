package prep.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Items;

/**
 * The rows of a text with separated cells; a cell in double quotes may contain separators, line
 * ends and doubled quotes (RFC 4180). A row that cannot be read is reported, and the next line
 * starts a new one.
 */
public final class DelimitedText {

  /** How many characters are read in vain before the rest is skipped. */
  private static final int MOST_IN_VAIN = 20_000_000;

  private static final int MOST_CELLS = 1000;

  /**
   * One row.
   *
   * @param line where it starts
   * @param wrong why it cannot be read; empty where it can
   */
  public record Row(int line, List<String> cells, String wrong) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  private final String text;
  private final char separator;
  private int next;
  private int line;
  private int vain;

  public DelimitedText(String text, int from, int line, char separator) {
    this.text = text;
    this.separator = separator;
    this.next = from;
    this.line = line;
  }

  /** The next row that is not empty; null at the end. */
  public @Nullable Row row() {
    while (next < text.length()) {
      Row row = read();
      boolean empty = row.cells().size() <= 1 && String.join("", row.cells()).isBlank();
      if (!empty || !row.wrong().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private Row read() {
    int start = next;
    int startLine = line;
    List<String> cells = new ArrayList<>();
    int i = next;
    while (true) {
      boolean quoted = i < text.length() && text.charAt(i) == '"';
      int end = quoted ? endOfQuoted(i + 1) : endOfPlain(i);
      if (end < 0 || end - i > Items.LONGEST || cells.size() == MOST_CELLS) {
        return refused(start, startLine, Math.max(end, i), wrong(end, cells));
      }
      if (quoted) {
        cells.add(text.substring(i + 1, end).replace("\"\"", "\""));
        line += (int) text.substring(i, end).chars().filter(c -> c == '\n').count();
        i = end + 1;
      } else {
        cells.add(text.substring(i, end));
        i = end;
      }
      if (i >= text.length() || text.charAt(i) == '\n') {
        next = i + 1;
        line++;
        return new Row(startLine, cells, "");
      }
      if (text.charAt(i) != separator) {
        return refused(start, startLine, i, "there is text after the closing quote of a cell");
      }
      i++;
    }
  }

  private static String wrong(int end, List<String> cells) {
    if (cells.size() == MOST_CELLS) {
      return "the row has more than " + MOST_CELLS + " cells";
    }
    return end < 0
        ? "a quote opens a cell and is never closed"
        : "a cell has more than " + Items.LONGEST + " characters";
  }

  private Row refused(int start, int startLine, int read, String wrong) {
    vain += read - start;
    int end = text.indexOf('\n', start);
    next = end < 0 || vain > MOST_IN_VAIN ? text.length() : end + 1;
    line = startLine + 1;
    return new Row(
        startLine, List.of(), vain > MOST_IN_VAIN ? wrong + "; the rest is not read" : wrong);
  }

  /** The index of the closing quote; -1 if there is none within reach. */
  private int endOfQuoted(int from) {
    int limit = Math.min(text.length(), from + 2 * Items.LONGEST);
    int i = from;
    while (i < limit) {
      if (text.charAt(i) != '"') {
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i += 2;
      } else {
        return i;
      }
    }
    vain += limit - from;
    return -1;
  }

  private int endOfPlain(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != separator && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** A row with the quotes that it needs, and its line end. */
  public static String written(List<String> cells, char separator) {
    return cells.stream()
            .map(cell -> needsQuotes(cell, separator) ? quoted(cell) : cell)
            .collect(Collectors.joining(Character.toString(separator)))
        + "\n";
  }

  private static boolean needsQuotes(String cell, char separator) {
    return cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
        || !cell.equals(cell.strip());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
