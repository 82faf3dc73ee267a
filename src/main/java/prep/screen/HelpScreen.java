package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** All keys that mean something where the session stands. */
public final class HelpScreen {

  private HelpScreen() {}

  public static List<Line> of(Session session, Window window) {
    List<Keys.Row> rows = Keys.rows(session);
    boolean typed = Keys.isTyping(session);
    List<Line> lines = new ArrayList<>();
    int widest = rows.stream().mapToInt(row -> Width.of(key(row, typed))).max().orElse(0);
    for (Keys.Row row : rows) {
      String key = Width.padded(key(row, typed), widest + 3);
      lines.addAll(
          Layout.item(
              Line.of(key, Style.KEY), List.of(Span.plain(row.label())), window.textWidth()));
    }
    List<Line> framed = new ArrayList<>();
    framed.add(Line.EMPTY);
    framed.addAll(Layout.margin(lines));
    return framed;
  }

  /** Where text is typed, a letter alone is part of the text, so commands stand behind a colon. */
  private static String key(Keys.Row row, boolean typed) {
    return typed && row.shown().length() == 1 ? ":" + row.shown() : row.shown();
  }
}
