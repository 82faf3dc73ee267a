package prep.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.screen.Screen;
import prep.text.Line;

/**
 * The part of the screen that the session itself does not know.
 *
 * @param cursor the number of the line under the cursor; 0 for none
 * @param elapsed the time since the session began, as the screen shows it
 * @param asked the question's fixed lines where it has left the window and the verdict comes below
 *     them; empty where it may be painted over
 * @param kept the verdict's fixed lines that another grade leaves as they stand, since they have
 *     left the window; empty where they may be painted over
 * @param told what was told below the question, such as the keys; once the session is over, what
 *     was told last
 */
record OnScreen(int cursor, Duration elapsed, List<Line> asked, List<Line> kept, List<Line> told) {

  /** A question that is put. */
  static OnScreen anew(Duration elapsed) {
    return new OnScreen(0, elapsed, List.of(), List.of(), List.of());
  }

  OnScreen at(int line) {
    return new OnScreen(line, elapsed, asked, kept, told);
  }

  OnScreen telling(List<Line> lines) {
    return new OnScreen(cursor, elapsed, asked, kept, below(told, lines));
  }

  OnScreen keeping(List<Line> lines) {
    return lines.isEmpty() ? this : new OnScreen(cursor, elapsed, asked, lines, List.of());
  }

  /** The screen with what was told. */
  Screen on(Screen screen) {
    return new Screen(below(kept.isEmpty() ? screen.fixed() : kept, told), screen.live());
  }

  /** With one empty line between them at most. */
  private static List<Line> below(List<Line> first, List<Line> second) {
    boolean empty = !first.isEmpty() && first.getLast().equals(Line.EMPTY);
    boolean twice = empty && !second.isEmpty() && second.getFirst().equals(Line.EMPTY);
    return plus(first, twice ? second.subList(1, second.size()) : second);
  }

  static List<Line> plus(List<Line> first, List<Line> second) {
    List<Line> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
