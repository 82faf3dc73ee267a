package prep.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import prep.text.Line;
import prep.text.Spoken;

/** Writes the line protocol, and once more what belongs to the question that is asked. */
public final class LineOutput {

  private static final List<String> LEAVING = List.of("q", ":q", ":quit");

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

  /** Prints what is said once and not again, such as help. */
  public void tell(List<Line> lines) {
    write(lines);
  }

  /** What the user typed belongs to the question, too. */
  void keep(String text) {
    shown.add(Line.plain(text));
  }

  /** Says what may be typed. */
  public void prompt(String text) {
    prompt = text;
    if (columns > 0) {
      List<Line> lines = Spoken.of(List.of(Line.plain(text)), columns);
      write(lines.subList(0, lines.size() - 1));
      output.print(lines.getLast().text() + " ");
    } else {
      output.print(text + "\n");
    }
    output.flush();
  }

  /**
   * Asks for Enter until it is pressed.
   *
   * @param lines the next line; empty at their end
   * @return false if the user leaves instead, or the input ends
   */
  public boolean goesOn(String prompt, Supplier<Optional<String>> lines) {
    while (true) {
      prompt(prompt);
      Optional<String> line = lines.get().map(String::strip);
      if (line.filter(text -> !text.isEmpty() && !LEAVING.contains(text)).isEmpty()) {
        return line.filter(String::isEmpty).isPresent();
      }
      tell(List.of(Line.plain("Only Enter or q can be typed here.")));
    }
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
    for (Line line : columns > 0 ? Spoken.of(lines, columns) : lines) {
      output.print(palette.paint(line));
      output.print("\n");
    }
    output.flush();
  }
}
