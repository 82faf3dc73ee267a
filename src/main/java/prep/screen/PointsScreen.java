package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Open;
import prep.grading.Verdict.Mark;
import prep.grading.points.Coverage;
import prep.session.Attempt;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The points of an open answer: which were said, and in which words. */
final class PointsScreen {

  private PointsScreen() {}

  /**
   * The points of an open question.
   *
   * @param ticked the points that stand as covered
   */
  static List<Line> of(View view, Attempt attempt, Open open, List<Integer> ticked) {
    List<Line> lines = new ArrayList<>();
    String count = ticked.size() + " of " + open.points().size() + " points";
    lines.add(Line.of(count, Style.HEADING));
    for (int n = 1; n <= open.points().size(); n++) {
      lines.addAll(point(view, attempt, open, n, ticked.contains(n)));
    }
    attempt.coverage().ifPresent(coverage -> lines.addAll(myths(view.window(), coverage)));
    return lines;
  }

  private static List<Line> point(View view, Attempt attempt, Open open, int n, boolean covered) {
    Window window = view.window();
    Span sign = covered ? Marks.before(Mark.RIGHT, window.glyphs()) : Span.plain("- ");
    Line prefix = Line.of(Span.of(n + " ", Style.KEY), sign);
    List<Line> lines = Layout.item(prefix, open.points().get(n - 1).say(), window);
    String quote =
        attempt.coverage().map(coverage -> coverage.points().get(n - 1).quote()).orElse("");
    return covered && !quote.isEmpty()
        ? Layout.noted(lines, quoted(quote, window), 4, window)
        : lines;
  }

  private static Line quoted(String quote, Window window) {
    String cut = Width.cut(quote, window.textWidth() / 2, window.glyphs().ellipsis());
    return Line.of("\"" + cut + "\"", Style.DIM);
  }

  private static List<Line> myths(Window window, Coverage coverage) {
    List<Line> lines = new ArrayList<>();
    Line sign = Line.of("  " + window.glyphs().wrong() + " ", Style.WRONG);
    for (Coverage.MythSaid said : coverage.myths()) {
      String myth = "\"" + said.quote() + "\": " + said.myth().why();
      lines.addAll(Layout.item(sign, myth, window));
    }
    return lines;
  }
}
