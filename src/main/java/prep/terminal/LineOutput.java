package prep.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import prep.text.Line;

/** Writes the line protocol, and once more what belongs to the question that is asked. */
final class LineOutput {

  private final PrintStream output;
  private final Palette palette;
  private final boolean atTerminal;

  /** What was printed since the question was put. */
  private final List<Line> shown = new CopyOnWriteArrayList<>();

  private volatile String prompt = "";

  LineOutput(PrintStream output, Palette palette, boolean atTerminal) {
    this.output = output;
    this.palette = palette;
    this.atTerminal = atTerminal;
  }

  /** A new question is put. */
  void begin() {
    shown.clear();
  }

  void print(List<Line> lines) {
    shown.addAll(lines);
    write(lines);
  }

  void prompt(String text) {
    prompt = text;
    output.print(text);
    output.print(atTerminal ? " " : "\n");
    output.flush();
  }

  void separate() {
    output.print("\n");
  }

  /** Prints the question once more, with all that was said of it, and the prompt. */
  void again() {
    write(shown);
    prompt(prompt);
  }

  void flush() {
    output.flush();
  }

  private void write(List<Line> lines) {
    for (Line line : lines) {
      output.print(palette.paint(line));
      output.print("\n");
    }
    output.flush();
  }
}
