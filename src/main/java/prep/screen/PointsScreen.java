package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Open;
import prep.grading.points.Coverage;
import prep.markdown.Markdown;
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
    attempt.coverage().ifPresent(coverage -> lines.addAll(myths(view, coverage)));
    return lines;
  }

  private static List<Line> point(View view, Attempt attempt, Open open, int n, boolean covered) {
    Span sign =
        covered ? Span.of(view.window().glyphs().right() + " ", Style.RIGHT) : Span.plain("- ");
    List<Line> lines =
        new ArrayList<>(
            Layout.item(
                Line.of(Span.of(n + " ", Style.KEY), sign),
                Markdown.inline(open.points().get(n - 1).say()),
                view.window().textWidth()));
    String quote = attempt.coverage().map(coverage -> quote(coverage, n)).orElse("");
    if (covered && !quote.isEmpty()) {
      Line last = lines.removeLast();
      List<Line> beside = Layout.spread(last, quoted(quote, view.window()), view.window());
      lines.add(beside.getFirst());
      // Below, it stands under the point's text.
      beside.stream().skip(1).forEach(line -> lines.add(line.indented(4)));
    }
    return lines;
  }

  private static Line quoted(String quote, Window window) {
    String cut = Width.cut(quote, window.textWidth() / 2, window.glyphs().ellipsis());
    return Line.of("\"" + cut + "\"", Style.DIM);
  }

  private static String quote(Coverage coverage, int n) {
    Coverage.Evidence evidence = coverage.points().get(n - 1).evidence();
    return evidence == null ? "" : evidence.quote();
  }

  private static List<Line> myths(View view, Coverage coverage) {
    List<Line> lines = new ArrayList<>();
    Span sign = Span.of("  " + view.window().glyphs().wrong() + " ", Style.WRONG);
    for (Coverage.MythSaid said : coverage.myths()) {
      lines.addAll(
          Layout.item(
              Line.of(sign),
              Markdown.inline("\"" + said.evidence().quote() + "\": " + said.myth().why()),
              view.window().textWidth()));
    }
    return lines;
  }
}
