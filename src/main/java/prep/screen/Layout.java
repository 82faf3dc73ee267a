package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.markdown.Markdown;
import prep.text.Line;
import prep.text.Span;
import prep.text.Wrapping;

/** Puts lines beside and below each other. */
public final class Layout {

  private Layout() {}

  /**
   * Left and right on one line of {@code width} columns; if they don't fit, or the window is
   * narrow, the right one goes below.
   */
  public static List<Line> spread(Line left, Line right, Window window) {
    if (right.spans().isEmpty()) {
      return fitted(left, window.textWidth());
    }
    int gap = window.textWidth() - left.width() - right.width();
    if (window.isNarrow() || gap < 2) {
      List<Line> lines = new ArrayList<>(fitted(left, window.textWidth()));
      lines.addAll(fitted(right, window.textWidth()));
      return lines;
    }
    return List.of(join(left, Line.plain(" ".repeat(gap)), right));
  }

  private static List<Line> fitted(Line line, int width) {
    return line.width() <= width ? List.of(line) : item(Line.EMPTY, line.spans(), width);
  }

  public static Line join(Line... lines) {
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      spans.addAll(line.spans());
    }
    return new Line(spans);
  }

  /** The first lines and below them the second ones. */
  public static List<Line> together(List<Line> first, List<Line> second) {
    List<Line> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** All lines moved in by the margin. */
  public static List<Line> margin(List<Line> lines) {
    return lines.stream().map(line -> line.indented(Window.MARGIN)).toList();
  }

  /** Lines between the margins, below an empty one. */
  public static List<Line> framed(List<Line> lines) {
    List<Line> framed = new ArrayList<>();
    framed.add(Line.EMPTY);
    framed.addAll(margin(lines));
    return framed;
  }

  /** Blocks with one empty line between them; empty blocks are left out. */
  public static List<Line> blocks(List<List<Line>> blocks) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> block : blocks) {
      if (!block.isEmpty()) {
        if (!lines.isEmpty()) {
          lines.add(Line.EMPTY);
        }
        lines.addAll(block);
      }
    }
    return lines;
  }

  /**
   * Words of a line that stay together unless one is longer than a line, laid out to the width with
   * {@code gap} blanks between.
   */
  public static List<Line> flow(List<Line> words, int gap, int width) {
    List<Line> lines = new ArrayList<>();
    Line current = Line.EMPTY;
    for (Line word : words) {
      boolean begins = current.spans().isEmpty();
      if (!begins && current.width() + gap + word.width() <= width) {
        current = join(current, Line.plain(" ".repeat(gap)), word);
        continue;
      }
      if (!begins) {
        lines.add(current);
      }
      List<Line> fitted = new ArrayList<>(fitted(word, width));
      current = fitted.isEmpty() ? Line.EMPTY : fitted.removeLast();
      lines.addAll(fitted);
    }
    if (!current.spans().isEmpty()) {
      lines.add(current);
    }
    return lines;
  }

  /** A text behind a prefix; further lines stand below the text's beginning. */
  public static List<Line> item(Line prefix, List<Span> text, int width) {
    return Wrapping.wrap(text, width, prefix, Line.plain(" ".repeat(prefix.width())));
  }

  /** The same of a text in Markdown that is shown as one paragraph, but for fenced code. */
  public static List<Line> item(Line prefix, String markdown, Window window) {
    return Markdown.item(prefix, markdown, window.textWidth(), window.glyphs());
  }

  /** The same of a text that means what it says. */
  public static List<Line> words(Line prefix, String text, Window window) {
    return item(prefix, List.of(Span.plain(text)), window.textWidth());
  }

  /** An item with a note at the right of its last line, or below that where the text begins. */
  public static List<Line> noted(List<Line> item, Line note, int indent, Window window) {
    List<Line> lines = new ArrayList<>(item);
    List<Line> beside = spread(lines.getLast(), note, window);
    if (beside.size() == 1) {
      lines.set(lines.size() - 1, beside.getFirst());
    } else {
      lines.addAll(item(Line.plain(" ".repeat(indent)), note.spans(), window.textWidth()));
    }
    return lines;
  }

  /** Two columns of items side by side; the right one begins at column {@code at}. */
  public static List<Line> columns(List<List<Line>> lefts, List<List<Line>> rights, int at) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      List<Line> left = i < lefts.size() ? lefts.get(i) : List.of();
      List<Line> right = i < rights.size() ? rights.get(i) : List.of();
      for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
        Line l = row < left.size() ? left.get(row) : Line.EMPTY;
        if (row < right.size()) {
          l = join(l, Line.plain(" ".repeat(Math.max(0, at - l.width()))), right.get(row));
        }
        lines.add(l);
      }
    }
    return lines;
  }
}
