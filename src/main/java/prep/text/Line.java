package prep.text;

import java.util.ArrayList;
import java.util.List;

/** One line of a screen. */
public record Line(List<Span> spans) {

  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  public static Line of(Span... spans) {
    return new Line(List.of(spans));
  }

  public static Line of(String text, Style style) {
    return text.isEmpty() ? EMPTY : new Line(List.of(Span.of(text, style)));
  }

  public static Line plain(String text) {
    return of(text, Style.PLAIN);
  }

  /** This line with more spans at its end. */
  public Line plus(Span... more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(List.of(more));
    return new Line(all);
  }

  /** This line moved right by {@code columns} blanks; an empty line stays empty. */
  public Line indented(int columns) {
    if (spans.isEmpty() || columns == 0) {
      return this;
    }
    List<Span> all = new ArrayList<>();
    all.add(Span.plain(" ".repeat(columns)));
    all.addAll(spans);
    return new Line(all);
  }

  /** The first {@code length} characters of the line. */
  public Line first(int length) {
    List<Span> first = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      int taken = Math.min(left, span.text().length());
      if (taken > 0) {
        first.add(new Span(span.text().substring(0, taken), span.style(), span.link()));
      }
      left -= taken;
    }
    return new Line(first);
  }

  /** The number of terminal columns that the line takes. */
  public int width() {
    int width = 0;
    for (Span span : spans) {
      width += span.width();
    }
    return width;
  }

  /** The line without its styles. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }
}
