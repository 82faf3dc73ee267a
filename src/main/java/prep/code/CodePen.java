package prep.code;

import java.util.ArrayList;
import java.util.List;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** Styles a text from beginning to end, so that no character is lost or doubled. */
final class CodePen {

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private List<Span> row = new ArrayList<>();

  /** Where the part that has its style already ends. */
  private int done;

  CodePen(String text) {
    this.text = text;
  }

  /** Styles the text between the places; skipped text stays plain. */
  void mark(int from, int to, Style style) {
    write(from, Style.PLAIN);
    write(to, style);
  }

  /** The lines of the text; what was not marked is plain. */
  List<Line> lines() {
    write(text.length(), Style.PLAIN);
    lines.add(new Line(row));
    return List.copyOf(lines);
  }

  private void write(int to, Style style) {
    while (done < to) {
      int newline = text.indexOf('\n', done, to);
      int end = newline < 0 ? to : newline;
      if (end > done) {
        add(text.substring(done, end), style);
      }
      done = end;
      if (newline >= 0) {
        lines.add(new Line(row));
        row = new ArrayList<>();
        done++;
      }
    }
  }

  private void add(String part, Style style) {
    boolean goesOn = !row.isEmpty() && row.getLast().style() == style;
    row.add(Span.of(goesOn ? row.removeLast().text() + part : part, style));
  }
}
