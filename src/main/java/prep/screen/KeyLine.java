package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.schedule.Grade;
import prep.session.Attempt;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** The line that offers the keys: the rows of the key table that are worth a place. */
public final class KeyLine {

  private KeyLine() {}

  /** The keys offered where the session stands. */
  public static List<Line> of(Session session, Window window) {
    List<Line> words = new ArrayList<>();
    for (Keys.Row row : Keys.rows(session)) {
      if (row.offered() && (!window.isNarrow() || row.shown().equals("?"))) {
        words.add(word(shown(session, row), row.label()));
      }
    }
    return Layout.flow(words, 3, window.textWidth());
  }

  /** The keys after a verdict, with what each grade would do. */
  static List<Line> afterVerdict(View view, boolean offerGrades) {
    Window window = view.window();
    List<Line> words = new ArrayList<>();
    for (Keys.Row row : Keys.rows(view.session())) {
      if (row.offered() && (!window.isNarrow() || row.shown().equals("?"))) {
        words.add(word(row.shown(), row.label()));
      }
      if (row.shown().equals(Keys.ENTER) && offerGrades) {
        view.session().lastAttempt().ifPresent(attempt -> words.addAll(grades(view, attempt)));
      }
    }
    return Layout.flow(words, window.isNarrow() ? 1 : 2, window.textWidth());
  }

  /** A word a grade where there is little room, else one for all four. */
  private static List<Line> grades(View view, Attempt attempt) {
    List<Line> cells = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      boolean holds = grade == attempt.grade();
      String interval = Days.shortly(view.outlook().days(grade));
      cells.add(
          Line.of(
              Span.of((holds ? "[" : " ") + grade.number(), Style.KEY),
              Span.of(" " + grade.word() + " " + interval, Style.DIM),
              Span.of(holds ? "]" : " ", Style.KEY)));
    }
    return view.window().isNarrow() ? cells : List.of(Layout.join(cells.toArray(Line[]::new)));
  }

  /** Where text is typed, a key alone is part of the text, so it stands behind a colon. */
  private static String shown(Session session, Keys.Row row) {
    boolean letter = row.shown().length() == 1;
    return Keys.isTyping(session) && letter ? ":" + row.shown() : row.shown();
  }

  private static Line word(String key, String label) {
    return Line.of(Span.of(key, Style.KEY), Span.of(" " + label, Style.DIM));
  }
}
