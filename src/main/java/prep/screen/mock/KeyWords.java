package prep.screen.mock;

import java.util.List;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** The keys of an interview between its questions. */
final class KeyWords {

  private static final int GAP = 3;

  private KeyWords() {}

  /** A key with what it does. */
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
