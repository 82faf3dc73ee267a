package prep.screen.mock;

import java.util.List;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** Counts and keys in words. */
final class Words {

  private static final int GAP = 3;

  private Words() {}

  static String minutes(long minutes) {
    return counted(minutes, "minute");
  }

  static String questions(int questions) {
    return counted(questions, "question");
  }

  /** As in {@code 1 task} and {@code 2 tasks}. */
  static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  static Line key(String key, String deed) {
    return Line.of(Span.of(key, Style.KEY), Span.of(" " + deed, Style.DIM));
  }

  /** The line of keys below everything else. */
  static List<Line> keys(Window window, Line... keys) {
    int width = window.textWidth();
    return Layout.framed(
        Layout.flow(List.of(keys), GAP, width).stream()
            .flatMap(line -> Layout.item(Line.EMPTY, line.spans(), width).stream())
            .toList());
  }
}
