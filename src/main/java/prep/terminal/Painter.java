package prep.terminal;

import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.text.Line;

/**
 * Paints screens so that fixed lines go into the scroll-back once and only live lines are painted
 * over. Nothing above the first line of the current screen is ever touched.
 */
public final class Painter {

  /** Asks the terminal in which row and column the cursor is, which it answers as if typed. */
  private static final String WHICH_ROW = "\u001b[6n";

  private static final String CLEAR_WINDOW = "\u001b[H\u001b[2J";

  private static final Screen NOTHING = new Screen(List.of(), List.of());

  private final Terminal terminal;
  private final Palette palette;

  /** The part of the current screen that is in the window. */
  private Screen painted = NOTHING;

  /** Whether its fixed lines in the window differ from those kept here. */
  private boolean differs;

  /** Its fixed lines as they stand in the window where these differ; empty if that is not known. */
  private List<Line> standing = List.of();

  /** The rows of a former width that the terminal has taken into the scroll-back above them. */
  private List<Line> left = List.of();

  /** The width of the window when it was last begun to paint. */
  private int columns;

  /** Whether the terminal was asked for the cursor's row and has not answered yet. */
  private boolean asking;

  /** Whether something else was painted since then, so that the answer will be out of date. */
  private boolean outdated;

  /** A painter in a window in which nothing is painted yet. */
  public Painter(Terminal terminal, Palette palette) {
    this.terminal = terminal;
    this.palette = palette;
  }

  /** Leaves the fixed lines of the current screen to the scroll-back and begins a new one. */
  public void begin() {
    eraseRows(rows(painted.live()));
    forget();
    terminal.flush();
  }

  /** Whether the whole current screen is still in the window, so that it may be painted over. */
  public boolean canRepaint() {
    return !differs && rows(painted.lines()) < Terminals.rows(terminal);
  }

  /**
   * Shows {@code screen} in place of the current one. Their common beginning stays, and so does
   * their common end where only single rows change; the rest is painted over if the window still
   * holds all of it, otherwise the new lines come below. A window that has another width by now is
   * treated as one that was resized, whether anybody has noticed yet or not.
   */
  public void show(Screen screen) {
    if (!painted.lines().isEmpty() && Terminals.columns(terminal) != columns) {
      showResized(screen);
    } else {
      showChanged(screen);
    }
  }

  private void showChanged(Screen screen) {
    columns = Terminals.columns(terminal);
    int same = commonStart(screen.lines(), painted.lines());
    int gone = rows(below(painted.lines(), same));
    boolean reaches = !differs || same >= painted.fixed().size();
    int alike = commonEnd(screen, same);
    if (reaches && gone < Terminals.rows(terminal) && alike > 0) {
      moveUp(gone);
      screen.lines().subList(same, screen.lines().size() - alike).forEach(this::printOver);
      moveUp(-rows(below(screen.lines(), screen.lines().size() - alike)));
    } else if (reaches && gone < Terminals.rows(terminal)) {
      eraseRows(gone);
      print(below(screen.lines(), same));
      standing = standing(screen);
    } else {
      eraseRows(rows(painted.live()));
      print(below(screen.lines(), commonStart(screen.fixed(), painted.fixed())));
      standing = List.of();
      left = List.of();
    }
    stand(screen);
  }

  /**
   * Shows {@code screen}, laid out for another size of the window, in place of the current one. A
   * terminal that becomes narrower lays out its lines itself, and may take the first of them into
   * the scroll-back: then what is fixed stays as it stands until the terminal has told where.
   */
  public void showResized(Screen screen) {
    int before = columns;
    columns = Terminals.columns(terminal);
    if (columns >= before && canRepaint()) {
      showChanged(screen);
    } else {
      standing = differs ? standing : painted.fixed();
      eraseRows(rows(painted.live()));
      print(screen.live());
      differs = true;
      stand(screen);
    }
    if (columns != before) {
      askForRow();
    }
  }

  private void askForRow() {
    if (!asking && !(standing.isEmpty() && left.isEmpty())) {
      asking = true;
      outdated = false;
      terminal.writer().print(WHICH_ROW);
      terminal.flush();
    }
  }

  /**
   * Shows all of {@code screen} anew after another size of the window. What has left the window
   * meanwhile stays in the scroll-back until it comes back. Where something else was painted since
   * the terminal was asked, it is asked again.
   *
   * @param row the row of the cursor in the window, from 0
   */
  public void showStanding(int row, Screen screen) {
    asking = false;
    if (outdated) {
      askForRow();
      return;
    }
    boolean known = differs ? !standing.isEmpty() : !left.isEmpty();
    if (!known || Terminals.columns(terminal) != columns) {
      return;
    }
    List<Line> fixed = differs ? standing : painted.fixed();
    List<Line> own = Layout.together(Layout.together(left, fixed), painted.live());
    int above = rows(own) - rowsBelowCursor();
    eraseRows(Math.min(row, above) + rowsBelowCursor());
    left = firstRows(own, above - row);
    standing = List.of();
    differs = false;
    print(screen.lines());
    stand(screen);
  }

  /** The fixed lines in the window once those of {@code screen} are printed below them. */
  private List<Line> standing(Screen screen) {
    int before = painted.fixed().size();
    return standing.isEmpty() || screen.fixed().size() < before
        ? List.of()
        : Layout.together(standing, below(screen.fixed(), before));
  }

  /** The lines that begin in the first {@code count} rows. */
  private List<Line> firstRows(List<Line> lines, int count) {
    int most = 0;
    while (most < lines.size() && rows(lines.subList(0, most + 1)) <= count) {
      most++;
    }
    return lines.subList(0, most);
  }

  private void stand(Screen screen) {
    outdated |= asking && !screen.equals(painted);
    painted = screen;
    Screen.Place cursor = screen.cursor();
    if (cursor != null) {
      moveUp(rows(below(screen.live(), cursor.line())));
      // Written once more, so that the cursor is after it however wide it is shown.
      terminal.writer().print(palette.paint(beforeCursor(screen, cursor)));
    }
    terminal.flush();
  }

  private static Line beforeCursor(Screen screen, Screen.Place cursor) {
    return screen.live().get(cursor.line()).first(cursor.offset());
  }

  private static List<Line> below(List<Line> lines, int from) {
    return lines.subList(from, lines.size());
  }

  /** Prints lines below the current screen, all of which is fixed from then on. */
  public void append(List<Line> lines) {
    moveUp(-rowsBelowCursor());
    print(lines);
    painted = new Screen(Layout.together(painted.lines(), lines), List.of());
  }

  /** The fixed lines of the current screen. */
  public List<Line> fixed() {
    return painted.fixed();
  }

  /** Whether there is more to read than the current screen shows. */
  public boolean hasMore() {
    return painted.more();
  }

  /** Clears the window, whatever stands in it; what is shown next begins at its top. */
  public void clear() {
    terminal.writer().print(CLEAR_WINDOW);
    forget();
  }

  /** The window's content is not what was painted any more: nothing of it may be painted over. */
  public void forget() {
    painted = NOTHING;
    differs = false;
    standing = List.of();
    left = List.of();
    asking = false;
    outdated = false;
  }

  private static int commonStart(List<Line> a, List<Line> b) {
    int same = 0;
    while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
      same++;
    }
    return same;
  }

  /**
   * How many lines at the end of a screen are those that are painted, in the same rows; 0 where a
   * text is typed.
   *
   * @param same how many are the same at the beginning
   */
  private int commonEnd(Screen screen, int same) {
    int count = screen.lines().size();
    boolean typed = screen.cursor() != null || painted.cursor() != null;
    if (typed || count != painted.lines().size()) {
      return 0;
    }
    int alike = commonStart(screen.lines().reversed(), painted.lines().reversed());
    int changed = count - same - alike;
    boolean inRows =
        changed > 0
            && rows(screen.lines().subList(same, count - alike)) == changed
            && rows(painted.lines().subList(same, count - alike)) == changed;
    return inRows ? alike : 0;
  }

  /** Prints a line over another one. */
  private void printOver(Line line) {
    terminal.puts(Capability.clr_eol);
    print(List.of(line));
  }

  private void print(List<Line> lines) {
    for (Line line : lines) {
      terminal.writer().print(palette.paint(line));
      terminal.writer().print("\r\n");
    }
  }

  private void eraseRows(int rows) {
    if (rows > 0 || painted.cursor() != null) {
      moveUp(rows - rowsBelowCursor());
    }
    if (rows > 1) {
      // Some terminals take the whole window into the scroll-back when all of it is cleared.
      terminal.puts(Capability.clr_eol);
      moveUp(-1);
      terminal.puts(Capability.clr_eos);
      moveUp(1);
    } else if (rows == 1) {
      terminal.puts(Capability.clr_eos);
    }
  }

  /** To the beginning of a row above, or below if {@code rows} is negative. */
  private void moveUp(int rows) {
    terminal.puts(Capability.carriage_return);
    if (rows != 0) {
      terminal.puts(
          rows > 0 ? Capability.parm_up_cursor : Capability.parm_down_cursor, Math.abs(rows));
    }
  }

  /** How many rows below the cursor the painted lines end. */
  private int rowsBelowCursor() {
    Screen.Place cursor = painted.cursor();
    return cursor == null
        ? 0
        : rows(below(painted.live(), cursor.line()))
            - beforeCursor(painted, cursor).width() / Terminals.columns(terminal);
  }

  /** The rows that lines take in the window as it is now, also where it became narrower. */
  private int rows(List<Line> lines) {
    int columns = Terminals.columns(terminal);
    int rows = 0;
    for (Line line : lines) {
      rows += Math.max(1, (line.width() + columns - 1) / columns);
    }
    return rows;
  }
}
