package prep.screen.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prep.mock.Lesson;
import prep.mock.Scorecard;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Window;
import prep.screen.mock.MockWords.Criterion;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** How an interview went: four marks a part, and where to go on. */
public final class ScorecardScreen {

  private static final int LABEL = 14;
  private static final int GAP = 3;
  private static final int FIGURES = 4;

  /** Longer keys are cut. */
  private static final int KEY = 36;

  private ScorecardScreen() {}

  /**
   * The scorecard of an interview.
   *
   * @param earlier the interviews before, oldest first; at most three
   */
  public static List<Line> of(
      Scorecard card, List<Scorecard> earlier, LocalDate today, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(head(card, today, window));
    List<Line> table = table(card, earlier);
    boolean fits = table.stream().allMatch(line -> line.width() <= window.textWidth());
    blocks.add(fits ? table : narrow(card, earlier, window));
    blocks.add(remarks(card, !earlier.isEmpty(), window));
    blocks.add(lessons(card, card.mock().day().equals(today), window));
    return Layout.framed(Layout.blocks(blocks));
  }

  private static List<Line> head(Scorecard card, LocalDate today, Window window) {
    String separator = " " + window.glyphs().open() + " ";
    String about = MockWords.about(card.mock(), separator);
    String day = Dates.plainly(card.mock().day(), today);
    String left = "Mock" + separator + (about.isEmpty() ? "" : about + separator) + day;
    return Layout.spread(
        Line.of(left, Style.HEADING), Line.plain(MockWords.minutes(card.mock())), window);
  }

  private static List<Line> table(Scorecard card, List<Scorecard> earlier) {
    List<Line> lines = new ArrayList<>();
    Line head = Line.of(Width.padded("", LABEL), Style.HEADING);
    for (Criterion criterion : Criterion.values()) {
      int width = width(criterion, card, earlier);
      head = Layout.join(head, Line.of(Width.right(criterion.word(), width), Style.HEADING));
    }
    lines.add(head);
    for (Scorecard.Row row : card.rows()) {
      Line line = Line.plain(Width.padded(row.part().word(), LABEL));
      for (Criterion criterion : Criterion.values()) {
        Line cell = cell(row, criterion, earlier);
        int blank = width(criterion, card, earlier) - cell.width();
        line = Layout.join(line, Line.plain(" ".repeat(blank)), cell);
      }
      lines.add(Layout.join(line, Line.plain(" ".repeat(FIGURES) + MockWords.figure(row))));
    }
    return lines;
  }

  /** The width of a column, with the gap before it; the first needs none. */
  private static int width(Criterion criterion, Scorecard card, List<Scorecard> earlier) {
    int widest = Width.of(criterion.word());
    for (Scorecard.Row row : card.rows()) {
      widest = Math.max(widest, cell(row, criterion, earlier).width());
    }
    return widest + (criterion == Criterion.CORRECT ? 0 : GAP);
  }

  /** The marks from left to right in time, the last one as the one that counts. */
  private static Line cell(Scorecard.Row row, Criterion criterion, List<Scorecard> earlier) {
    String now = MockWords.mark(criterion.of(row));
    List<String> before = MockWords.before(earlier, row.part(), criterion);
    if (now.equals(MockWords.NONE) || before.isEmpty()) {
      return Line.of(now, now.equals(MockWords.NONE) ? Style.PLAIN : Style.STRONG);
    }
    return Line.of(Span.plain(String.join(" ", before) + " "), Span.of(now, Style.STRONG));
  }

  private static List<Line> narrow(Scorecard card, List<Scorecard> earlier, Window window) {
    List<Line> lines = new ArrayList<>();
    for (Scorecard.Row row : card.rows()) {
      lines.add(
          Layout.join(
              Line.of(Width.padded(row.part().word(), LABEL), Style.HEADING),
              Line.plain(MockWords.figure(row))));
      List<Line> marks = new ArrayList<>();
      for (Criterion criterion : Criterion.values()) {
        if (criterion.of(row).isPresent()) {
          Line word = Line.plain(criterion.word() + " ");
          marks.add(Layout.join(word, cell(row, criterion, earlier)));
        }
      }
      Layout.flow(marks, GAP, window.textWidth() - 2).forEach(line -> lines.add(line.indented(2)));
    }
    return lines;
  }

  private static List<Line> remarks(Scorecard card, boolean before, Window window) {
    List<Line> lines = new ArrayList<>();
    for (String remark :
        List.of(
            MockWords.scale(card, before),
            MockWords.threads(card.threads()),
            MockWords.longest(card))) {
      if (!remark.isEmpty()) {
        lines.addAll(Layout.words(Line.EMPTY, remark, window));
      }
    }
    return lines;
  }

  private static List<Line> lessons(Scorecard card, boolean today, Window window) {
    if (card.lessons().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    Line heading = Line.of(MockWords.learning(card.lessons().size(), today), Style.HEADING);
    lines.addAll(Layout.spread(heading, Line.EMPTY, window));
    int reasons = Width.widest(card.lessons().stream().map(MockWords::reason)) + FIGURES;
    for (Lesson lesson : card.lessons()) {
      String key = lesson.answer().said().question().toString();
      Line reason = Line.plain(MockWords.reason(lesson));
      if (window.isNarrow()) {
        String cut = Width.cut(key, window.textWidth() - 2, window.glyphs().ellipsis());
        lines.add(Line.plain("  " + cut));
        lines.add(reason.indented(4));
      } else {
        int room = Math.min(window.textWidth() - reasons, KEY);
        String cut = Width.cut(key, room, window.glyphs().ellipsis());
        lines.add(Layout.join(Line.plain("  " + Width.padded(cut, room + 2)), reason));
      }
    }
    return lines;
  }
}
