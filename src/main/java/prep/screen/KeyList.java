package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.deck.QuestionKey;
import prep.markdown.Markdown;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** Questions, a line each, with what there is to say of them. */
public final class KeyList {

  /** With less room than this beside the key, a text stands below it. */
  private static final int LEAST_TEXT = 16;

  /**
   * One question.
   *
   * @param note what the user noted; empty for nothing
   * @param stem what is asked, as Markdown; empty where no deck has the question any more
   */
  public record Row(QuestionKey key, String note, String stem) {

    /** The note, or where there is none the beginning of what is asked. */
    String text() {
      return note.isEmpty() ? Markdown.oneLine(stem) : note;
    }
  }

  private KeyList() {}

  /** The list for people. */
  public static List<Line> of(List<Row> rows, Window window) {
    int widest = rows.stream().mapToInt(row -> Width.of(row.key().toString())).max().orElse(0);
    int room = window.textWidth() - widest - 3;
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      String key = row.key().toString();
      String ellipsis = window.glyphs().ellipsis();
      if (row.text().isEmpty()) {
        lines.add(Line.of(key, Style.TOPIC));
      } else if (room >= LEAST_TEXT) {
        String gap = " ".repeat(widest - Width.of(key) + 3);
        String text = Width.cut(row.text(), room, ellipsis);
        lines.add(Line.of(Span.of(key, Style.TOPIC), Span.plain(gap + text)));
      } else {
        lines.add(Line.of(key, Style.TOPIC));
        lines.add(Line.plain("  " + Width.cut(row.text(), window.textWidth() - 2, ellipsis)));
      }
    }
    return Layout.margin(lines);
  }

  /** The list for scripts: key and text parted by a tab. */
  public static List<String> tabbed(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(Safe.text(row.key().toString()) + "\t" + Safe.text(row.text()));
    }
    return lines;
  }
}
