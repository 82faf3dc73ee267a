package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.markdown.Markdown;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** Questions, or what they can be chosen by, one per line, with details. */
public final class KeyList {

  /** With less room than this beside the key, a text goes below it. */
  private static final int LEAST_TEXT = 16;

  /**
   * One of them.
   *
   * @param name the key of a question, or what else is listed
   * @param note what the user noted; empty for nothing
   * @param stem what is asked, as Markdown; empty if no deck has the question any more
   */
  public record Row(String name, String note, String stem) {

    /** The note, or if there is none the beginning of the question. */
    String text() {
      return note.isEmpty() ? Markdown.oneLine(stem) : note;
    }
  }

  private KeyList() {}

  /** The list for people. */
  public static List<Line> of(List<Row> rows, Window window) {
    int widest = Width.widest(rows.stream().map(Row::name));
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      Span key = Span.of(row.name(), Style.TOPIC);
      Span text = Span.plain(row.text());
      lines.addAll(
          row.text().isEmpty()
              ? List.of(Line.of(key))
              : beside(Line.EMPTY, key, widest, text, LEAST_TEXT, 2, window));
    }
    return Layout.margin(lines);
  }

  /**
   * A key with a text on the same line, cut to the room that there is.
   *
   * @param sign what stands before the key
   * @param widest the width of the widest key and its sign
   * @param least with less room than this, the text stands below the key
   * @param indent how far the text moves in there
   */
  static List<Line> beside(
      Line sign, Span key, int widest, Span text, int least, int indent, Window window) {
    int room = window.textWidth() - widest - 3;
    String ellipsis = window.glyphs().ellipsis();
    if (room >= least) {
      String gap = " ".repeat(widest - sign.width() - key.width() + 3);
      String cut = Width.cut(text.text(), room, ellipsis);
      return List.of(sign.plus(key, Span.of(gap + cut, text.style())));
    }
    String below = " ".repeat(indent);
    List<Line> lines =
        new ArrayList<>(Wrapping.wrap(List.of(key), window.textWidth(), sign, Line.plain(below)));
    String cut = Width.cut(text.text(), window.textWidth() - indent, ellipsis);
    lines.add(Line.of(below + cut, text.style()));
    return lines;
  }

  /** The list in words: one line each. */
  public static List<Line> inWords(List<Row> rows) {
    return rows.stream()
        .map(row -> Line.plain(row.text().isEmpty() ? row.name() : row.name() + ": " + row.text()))
        .toList();
  }

  /** The list for scripts: key and text separated by a tab. */
  public static List<String> tabbed(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(Safe.text(row.name()) + "\t" + Safe.text(row.text()));
    }
    return lines;
  }
}
