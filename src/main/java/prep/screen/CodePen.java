package prep.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a text its styles from the beginning to the end, so that no character is lost or doubled.
 */
final class CodePen {

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private List<Span> row = new ArrayList<>();

  /** Where the part that has its style already ends. */
  private int done;

  /** Where the part whose style is known but that is not yet a span begins. */
  private int begun;

  private Style style = Style.PLAIN;

  CodePen(String text) {
    this.text = text;
  }

  /** Styles what is between the places; what was passed over before stays plain. */
  void mark(int from, int to, Style style) {
    write(from, Style.PLAIN);
    write(to, style);
  }

  /** The lines of the text; what was not marked is plain. */
  List<Line> lines() {
    write(text.length(), Style.PLAIN);
    endSpan();
    lines.add(new Line(row));
    row = new ArrayList<>();
    return List.copyOf(lines);
  }

  private void write(int to, Style next) {
    if (to <= done) {
      return;
    }
    if (next != style) {
      endSpan();
      style = next;
    }
    int newline = text.indexOf('\n', done, to);
    while (newline >= 0) {
      done = newline;
      endSpan();
      lines.add(new Line(row));
      row = new ArrayList<>();
      done = newline + 1;
      begun = done;
      newline = text.indexOf('\n', done, to);
    }
    done = to;
  }

  private void endSpan() {
    if (done > begun) {
      row.add(Span.of(text.substring(begun, done), style));
    }
    begun = done;
  }
}
