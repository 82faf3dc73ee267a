package prep.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import prep.text.Line;
import prep.text.Spoken;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** Writes the line protocol, and once more what belongs to the question that is asked. */
public final class LineOutput {

  private final PrintStream output;
  private final Palette palette;
  private final int columns;

  /** What was printed since the question was asked. */
  private final List<Line> shown = new CopyOnWriteArrayList<>();

  private volatile String prompt = "";

  /**
   * An output.
   *
   * @param columns of the terminal, within which lines break between words; 0 if there is none
   */
  public LineOutput(PrintStream output, Palette palette, int columns) {
    this.output = output;
    this.palette = palette;
    this.columns = columns;
  }

  /** A new question is put. */
  public void begin() {
    shown.clear();
  }

  /** Prints what belongs to the question. */
  public void print(List<Line> lines) {
    shown.addAll(lines);
    write(lines);
  }

  /** Says what may be typed. */
  public void prompt(String text) {
    prompt = text;
    if (columns > 0) {
      List<Line> lines = fitted(Line.plain(text));
      write(lines.subList(0, lines.size() - 1));
      output.print(lines.getLast().text() + " ");
    } else {
      output.print(text + "\n");
    }
    output.flush();
  }

  /** Ends a line, or leaves one empty. */
  public void separate() {
    output.print("\n");
  }

  /** Prints the question once more, with all that was said of it, and the prompt. */
  public void again() {
    write(shown);
    prompt(prompt);
  }

  void flush() {
    output.flush();
  }

  private void write(List<Line> lines) {
    for (Line line : columns > 0 ? Spoken.of(lines) : lines) {
      for (Line row : fitted(line)) {
        output.print(palette.paint(row));
        output.print("\n");
      }
    }
    output.flush();
  }

  /** A word that is longer than a line, such as an address, stays whole on a line of its own. */
  private List<Line> fitted(Line line) {
    if (columns == 0 || line.width() <= columns) {
      return List.of(line);
    }
    String text = line.text();
    Style style = line.spans().getFirst().style();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
      String word = text.substring(at, end);
      if (Width.of(word) > columns) {
        lines.addAll(
            Wrapping.wrap(
                Line.of(text.substring(from, at).stripTrailing(), style).spans(), columns));
        lines.add(Line.of(word, style));
        from = Math.min(end + 1, text.length());
      }
      at = end;
    }
    lines.addAll(Wrapping.wrap(Line.of(text.substring(from), style).spans(), columns));
    return lines;
  }
}
