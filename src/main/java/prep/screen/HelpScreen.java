package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;
import prep.text.Width;

/** All keys that mean something where the session stands. */
public final class HelpScreen {

  private HelpScreen() {}

  public static List<Line> of(Session session, Window window) {
    List<Keys.Row> rows = Keys.rows(session);
    boolean typed = Keys.isTyping(session);
    List<Line> lines = new ArrayList<>();
    int widest = Width.widest(rows.stream().map(row -> row.named(typed)));
    for (Keys.Row row : rows) {
      String key = Width.padded(row.named(typed), widest + 3);
      lines.addAll(Layout.words(Line.of(key, Style.KEY), row.label(), window));
    }
    return Layout.framed(lines);
  }
}
