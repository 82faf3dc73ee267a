package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import prep.schedule.Grade;
import prep.session.Action;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The line that offers the most useful keys of the key table; and the help. */
public final class KeyLine {

  private static final Span BLANK = Span.plain(" ");

  private KeyLine() {}

  /** The keys offered in the session's current state. */
  public static List<Line> of(Session session, Window window) {
    return kept(session, window, 2, words -> Layout.flow(words, 3, window.textWidth()));
  }

  /** The keys after a verdict; after Enter, the first of them, what each grade would do. */
  static List<Line> afterVerdict(View view, boolean offerGrades) {
    Window window = view.window();
    int before = view.session().followUp().isPresent() ? 2 : 1;
    List<Line> grades = offerGrades ? grades(view) : List.of();
    return kept(
        view.session(),
        window,
        offerGrades ? 1 : 2,
        words -> {
          List<Line> all = new ArrayList<>(words.stream().map(KeyLine::padded).toList());
          all.addAll(before, grades);
          return Layout.flow(all, 0, window.textWidth() + 1).stream()
              .map(KeyLine::stripped)
              .toList();
        });
  }

  private static Line padded(Line word) {
    return Layout.join(Line.of(BLANK), word, Line.of(BLANK));
  }

  /** Without the blanks at its ends. */
  private static Line stripped(Line line) {
    List<Span> spans = new ArrayList<>(line.spans());
    if (spans.getFirst().equals(BLANK)) {
      spans.removeFirst();
    }
    if (spans.getLast().equals(BLANK)) {
      spans.removeLast();
    }
    return new Line(spans);
  }

  /**
   * The keys that are offered; where it is narrow, as many as two lines hold, but {@code most} and
   * the one that shows all others in any case.
   */
  private static List<Line> kept(
      Session session, Window window, int most, UnaryOperator<List<Line>> layout) {
    boolean typing = Keys.isTyping(session);
    List<KeyRow> rows =
        new ArrayList<>(Keys.rows(session).stream().filter(KeyRow::offered).toList());
    List<KeyRow> needed = mostNeeded(rows, most);
    List<KeyRow> spare = rows.stream().filter(row -> !needed.contains(row)).toList();
    List<Line> lines = layout.apply(words(rows, typing));
    for (KeyRow row : spare.reversed()) {
      if (window.isNarrow() && lines.size() > 2) {
        rows.remove(row);
        lines = layout.apply(words(rows, typing));
      }
    }
    return lines;
  }

  /** The keys where there is more to read. */
  public static List<Line> more(Window window) {
    return flowing(words(Keys.MORE, false), window);
  }

  /** The keys where there is more to read of what the session asks. */
  static List<Line> more(Session session, Window window) {
    return Keys.isTyping(session)
        ? flowing(words(Keys.moreToType(session), true), window)
        : flowing(words(Keys.more(session), false), window);
  }

  private static List<Line> flowing(List<Line> words, Window window) {
    return Layout.framed(Layout.flow(words, 3, window.textWidth()));
  }

  /** The keys at a verdict of an exam that is over; the label says what Enter brings. */
  static List<Line> review(String enter, Window window) {
    List<KeyRow> rows =
        List.of(KeyRow.enter(enter, true), KeyRow.action(Action.QUIT, "summary", true));
    boolean same = enter.equals(rows.getLast().label());
    return flowing(words(same ? rows.subList(0, 1) : rows, false), window);
  }

  private static Line word(KeyRow row, boolean typing) {
    return Line.of(Span.of(row.named(typing), Style.KEY), Span.of(" " + row.label(), Style.DIM));
  }

  private static List<Line> words(List<KeyRow> rows, boolean typing) {
    return rows.stream().map(row -> word(row, typing)).toList();
  }

  /** The first key, Enter or else the next one, {@code r}, and the one that shows all. */
  private static List<KeyRow> mostNeeded(List<KeyRow> offered, int most) {
    KeyRow second =
        offered.stream()
            .skip(1)
            .filter(row -> row.shown().equals(Keys.ENTER))
            .findFirst()
            .orElse(offered.get(Math.min(1, offered.size() - 1)));
    return offered.stream()
        .filter(row ->
            row.equals(offered.getFirst())
                || (row.equals(second) && most > 1)
                || row.shown().equals(Action.FOLLOW_UP.letter())
                || row.shown().equals(Action.RIGHT.letter())
                || row.shown().equals(Action.KEYS.letter()))
        .toList();
  }

  /** Each grade with what it would do; the brackets around the given one stand where others are. */
  private static List<Line> grades(View view) {
    Grade given = view.session().lastAttempt().orElseThrow().grade();
    List<Line> cells = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      String does = " " + grade.word() + " " + Dates.shortly(view.outlook().days(grade));
      cells.add(
          grade == given
              ? Line.of(
                  Span.of("[" + grade.number(), Style.KEY),
                  Span.of(does, Style.DIM),
                  Span.of("]", Style.KEY))
              : padded(
                  Line.of(
                      Span.of(Integer.toString(grade.number()), Style.KEY),
                      Span.of(does, Style.DIM))));
    }
    return cells;
  }

  /** All keys that mean something in the session's current state. */
  public static List<Line> help(Session session, Window window) {
    List<KeyRow> rows = Keys.rows(session);
    boolean typed = Keys.isTyping(session);
    List<Line> lines = new ArrayList<>();
    int widest = Width.widest(rows.stream().map(row -> row.named(typed)));
    for (KeyRow row : rows) {
      String key = Width.padded(row.named(typed), widest + 3);
      lines.addAll(Layout.words(Line.of(key, Style.KEY), row.label(), window));
    }
    return Layout.framed(lines);
  }
}
