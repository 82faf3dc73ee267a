package prep.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The window of a terminal, as rows of cells with what has scrolled off above them: what a person
 * sees of the bytes that a program writes. It knows wide, combining and joined characters, wraps at
 * its edge as xterm does, and lays its lines out anew when its width changes, as most terminals do.
 */
public final class EmulatedWindow {

  private static final int JOINER = 0x200d;

  /** A row; a wide character takes two cells, of which the second is empty. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    /** Whether the line goes on in the next row because this one was full. */
    private boolean goesOn;

    void put(int column, String cell) {
      while (cells.size() <= column) {
        cells.add(" ");
      }
      cells.set(column, cell);
    }

    void clearFrom(int column) {
      if (column < cells.size()) {
        cells.subList(column, cells.size()).clear();
      }
      goesOn = false;
    }

    @Override
    public String toString() {
      return String.join("", cells).stripTrailing();
    }
  }

  private List<Row> all = new ArrayList<>();
  private int columns;
  private int height;

  /** The rows above the window. */
  private int scrolledOff;

  /** The row of the cursor among all rows, and its column. */
  private int row;

  private int column;

  /** Whether the last column is written, so that the next character goes to the next row. */
  private boolean full;

  private boolean keepsBlankRows;

  /** What the program asked and is told as if it was typed. */
  private final StringBuilder answers = new StringBuilder();

  /** What was written of an escape sequence. */
  private final StringBuilder escape = new StringBuilder();

  public EmulatedWindow(int columns, int height) {
    this.columns = columns;
    this.height = height;
    all.add(new Row());
  }

  /** When its width changes, the blank rows below the cursor stay, as those of tmux do. */
  public void keepBlankRows() {
    keepsBlankRows = true;
  }

  /** The program writes. */
  public void write(String text) {
    text.codePoints().forEach(this::write);
  }

  private void write(int c) {
    if (!escape.isEmpty() || c == 0x1b) {
      escape.appendCodePoint(c);
      if (isComplete(escape)) {
        String sequence = escape.toString();
        escape.setLength(0);
        control(sequence);
      }
      return;
    }
    switch (c) {
      case '\r' -> moveTo(row, 0);
      case '\n' -> moveTo(row + 1, column);
      case '\b' -> moveTo(row, Math.max(0, column - 1));
      default -> {
        if (c >= ' ') {
          show(c);
        }
      }
    }
  }

  private static boolean isComplete(CharSequence sequence) {
    int length = sequence.length();
    if (length < 2) {
      return false;
    }
    char last = sequence.charAt(length - 1);
    return switch (sequence.charAt(1)) {
      case '[' -> length > 2 && last >= '@' && last <= '~';
      case ']' -> last == 0x07 || (last == '\\' && sequence.charAt(length - 2) == 0x1b);
      default -> true;
    };
  }

  private void control(String sequence) {
    if (sequence.charAt(1) != '[' || sequence.indexOf('?') >= 0) {
      return;
    }
    String[] parts = sequence.substring(2, sequence.length() - 1).split(";", -1);
    int first = parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0]);
    int times = Math.max(1, first);
    switch (sequence.charAt(sequence.length() - 1)) {
      case 'A' -> moveTo(Math.max(scrolledOff, row - times), column);
      case 'B' -> moveTo(Math.min(scrolledOff + height - 1, row + times), column);
      case 'C' -> moveTo(row, Math.min(columns - 1, column + times));
      case 'D' -> moveTo(row, Math.max(0, column - times));
      case 'H' -> moveTo(scrolledOff + times - 1, 0);
      case 'J' -> erase(first);
      case 'n' -> {
        if (first == 6) {
          answers.append("\u001b[" + (cursorRow() + 1) + ";" + (column + 1) + "R");
        }
      }
      case 'K' -> all.get(row).clearFrom(first == 0 ? column : 0);
      default -> {}
    }
  }

  /** As tmux does, it keeps what is cleared as a whole among the rows that have scrolled off. */
  private void erase(int what) {
    if (what == 0 && row == scrolledOff && column == 0) {
      moveTo(all.size() + height - 1, 0);
      row = scrolledOff;
      return;
    }
    int from = what == 0 ? row : scrolledOff;
    all.get(from).clearFrom(what == 0 ? column : 0);
    all.subList(from + 1, all.size()).forEach(each -> each.clearFrom(0));
  }

  private void moveTo(int toRow, int toColumn) {
    full = false;
    row = toRow;
    column = toColumn;
    while (all.size() <= row) {
      all.add(new Row());
    }
    scrolledOff = Math.max(scrolledOff, row - height + 1);
  }

  private void show(int c) {
    int width = width(c);
    String character = Character.toString(c);
    if (width == 0 || isJoined(c)) {
      int last = lastCell();
      if (last >= 0) {
        all.get(row).put(last, all.get(row).cells.get(last) + character);
      }
      return;
    }
    if (full || column + width > columns) {
      all.get(row).goesOn = true;
      moveTo(row + 1, 0);
      all.get(row).clearFrom(0);
    }
    all.get(row).put(column, character);
    if (width == 2) {
      all.get(row).put(column + 1, "");
    }
    full = column + width == columns;
    column = Math.min(columns - 1, column + width);
  }

  /** The cell of the character before the cursor. */
  private int lastCell() {
    int last = Math.min(full ? column : column - 1, all.get(row).cells.size() - 1);
    return last > 0 && all.get(row).cells.get(last).isEmpty() ? last - 1 : last;
  }

  private boolean isJoined(int c) {
    int last = lastCell();
    boolean joined = last >= 0 && all.get(row).cells.get(last).endsWith(Character.toString(JOINER));
    return joined || (c >= 0x1f3fb && c <= 0x1f3ff);
  }

  /** The columns of a character, told apart as coarsely as these tests need it. */
  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          (c >= 0x1100 && c < 0x1160)
                  || (c >= 0x2e80 && c < 0xa4d0)
                  || (c >= 0xac00 && c < 0xd7a4)
                  || (c >= 0xff01 && c < 0xff61)
                  || (c >= 0x1f300 && c < 0x1fb00)
              ? 2
              : 1;
    };
  }

  /** What the terminal answers since the last call, such as where its cursor is. */
  public String takeAnswers() {
    String taken = answers.toString();
    answers.setLength(0);
    return taken;
  }

  /** The user makes the window larger or smaller: lines that went on are laid out anew. */
  public void resize(int newColumns, int newHeight) {
    List<Row> before = all;
    int cursorRow = row;
    int cursorCell = column + (full ? 1 : 0);
    while (before.size() > cursorRow + 1 && before.getLast().cells.isEmpty()) {
      before.removeLast();
    }
    int blankRows = keepsBlankRows ? Math.max(0, scrolledOff + height - before.size()) : 0;
    all = new ArrayList<>();
    columns = newColumns;
    height = newHeight;
    scrolledOff = 0;
    int toRow = 0;
    int toColumn = 0;
    for (int i = 0; i < before.size(); i++) {
      List<String> line = new ArrayList<>();
      int at = -1;
      while (true) {
        at = i == cursorRow ? line.size() + cursorCell : at;
        line.addAll(before.get(i).cells);
        if (!before.get(i).goesOn || i + 1 == before.size()) {
          break;
        }
        i++;
      }
      int start = all.size();
      layOut(line);
      if (at >= 0) {
        toRow = start + at / columns;
        toColumn = at % columns;
      }
    }
    while (all.size() <= toRow) {
      all.add(new Row());
    }
    scrolledOff = Math.clamp(all.size() + blankRows - height, 0, toRow);
    moveTo(toRow, toColumn);
  }

  private void layOut(List<String> line) {
    Row current = new Row();
    all.add(current);
    for (int i = 0; i < line.size(); i++) {
      boolean wide = i + 1 < line.size() && line.get(i + 1).isEmpty();
      if (current.cells.size() + (wide ? 2 : 1) > columns && !line.get(i).isEmpty()) {
        current.goesOn = true;
        current = new Row();
        all.add(current);
      }
      current.cells.add(line.get(i));
    }
  }

  /** The rows of the window down to the last that holds anything. */
  public List<String> rows() {
    return texts(scrolledOff);
  }

  /** The same with what has scrolled off. */
  public List<String> allRows() {
    return texts(0);
  }

  private List<String> texts(int from) {
    List<String> texts =
        all.subList(from, all.size()).stream()
            .map(Row::toString)
            .collect(Collectors.toCollection(ArrayList::new));
    while (!texts.isEmpty() && texts.getLast().isEmpty()) {
      texts.removeLast();
    }
    return texts;
  }

  /** The row of the cursor in the window, from 0. */
  public int cursorRow() {
    return row - scrolledOff;
  }

  /** The column of the cursor, from 0. */
  public int cursorColumn() {
    return column;
  }

  /** The row of the cursor with a bar where it stands. */
  public String cursorLine() {
    Row at = all.get(row);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.max(at.cells.size(), column + 1); i++) {
      line.append(i == column ? "|" : "").append(i < at.cells.size() ? at.cells.get(i) : " ");
    }
    return line.toString().stripTrailing();
  }
}
