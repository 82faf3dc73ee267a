package prep.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import prep.screen.Screen;
import prep.text.Line;

/**
 * Paints screens so that what is fixed goes into the scroll-back once and only what is live is
 * painted over. Nothing above the first line of the current screen is ever touched.
 */
final class Painter {

  private final Terminal terminal;
  private final Palette palette;

  /** What of the current screen stands in the window. */
  private Screen painted = new Screen(List.of(), List.of());

  Painter(Terminal terminal, Palette palette) {
    this.terminal = terminal;
    this.palette = palette;
  }

  /** Leaves the fixed lines of the current screen to the scroll-back and begins a new one. */
  void begin() {
    eraseRows(rows(painted.live()));
    painted = new Screen(List.of(), List.of());
    terminal.flush();
  }

  /**
   * Whether the whole current screen still stands in the window, so that it may be painted over.
   */
  boolean canRepaint() {
    return rows(painted.fixed()) + rows(painted.live()) < Terminals.rows(terminal);
  }

  /**
   * Shows {@code screen} in place of the current one. What both begin with stays as it stands; the
   * rest is painted over where the window still holds all of it, else the new lines come below.
   */
  void show(Screen screen) {
    int same = commonStart(screen.fixed(), painted.fixed());
    List<Line> outdated = painted.fixed().subList(same, painted.fixed().size());
    int live = rows(painted.live());
    int reached = rows(outdated) + live;
    eraseRows(reached < Terminals.rows(terminal) ? reached : live);
    print(screen.fixed().subList(same, screen.fixed().size()));
    print(screen.live());
    painted = screen;
    terminal.flush();
  }

  /** Prints lines below the current screen, all of which is fixed from then on. */
  void append(List<Line> lines) {
    print(lines);
    List<Line> fixed = new ArrayList<>(painted.fixed());
    fixed.addAll(painted.live());
    fixed.addAll(lines);
    painted = new Screen(fixed, List.of());
  }

  /** The fixed lines of the current screen. */
  List<Line> fixed() {
    return painted.fixed();
  }

  /** The window's content is not what was painted any more: nothing of it may be painted over. */
  void forget() {
    painted = new Screen(List.of(), List.of());
  }

  private static int commonStart(List<Line> a, List<Line> b) {
    int same = 0;
    while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
      same++;
    }
    return same;
  }

  private void print(List<Line> lines) {
    for (Line line : lines) {
      terminal.writer().print(palette.paint(line));
      terminal.writer().print("\r\n");
    }
  }

  private void eraseRows(int rows) {
    if (rows == 0) {
      return;
    }
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.parm_up_cursor, rows);
    terminal.puts(Capability.clr_eos);
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
