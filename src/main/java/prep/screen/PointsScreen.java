package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.grading.Response;
import prep.grading.Verdict.Mark;
import prep.grading.points.Coverage;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The points of an open answer: which were said, and in which words. */
public final class PointsScreen {

  /** With what a line begins at least that continues a point: margin, number and sign. */
  private static final String CONTINUED = " ".repeat(Window.MARGIN + 4);

  private PointsScreen() {}

  /** What was found, to be ticked: the points, and the myths numbered after them. */
  static List<Line> ticking(View view, Attempt attempt, Open open, List<Integer> ticks) {
    List<Line> lines = new ArrayList<>();
    if (view.session().rules().isInterview()) {
      return inInterview(view, attempt, open, ticks);
    }
    if (attempt.isSpoken()) {
      lines.add(Line.plain("You " + spoke(attempt, open, HeaderScreen::clock) + "."));
      lines.add(Line.EMPTY);
      lines.add(Line.of("What did you say?", Style.HEADING));
    } else {
      Line found = Line.of(VerdictScreen.found(attempt), Style.HEADING);
      lines.addAll(Layout.spread(found, Line.of("What did you say?", Style.DIM), view.window()));
    }
    lines.add(Line.EMPTY);
    int count = open.points().size();
    for (int n = 1; n <= count; n++) {
      lines.addAll(point(view, attempt, open, n, ticks.contains(n)));
    }
    if (!open.myths().isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("And any of these, which are wrong?", Style.HEADING));
    }
    for (int n = 1; n <= open.myths().size(); n++) {
      Open.Myth myth = open.myths().get(n - 1);
      Mark sign = ticks.contains(count + n) ? Mark.WRONG : null;
      lines.addAll(item(view, open, count + n, sign, myth.claim(), attempt.foundBy(myth)));
    }
    return lines;
  }

  /** The same without anything that tells how good the answer was. */
  private static List<Line> inInterview(
      View view, Attempt attempt, Open open, List<Integer> ticks) {
    boolean spoken = attempt.response() instanceof Response.Spoken;
    List<Line> lines = new ArrayList<>();
    lines.add(spoken ? spoke(attempt.took()) : Line.of("What did you say?", Style.HEADING));
    lines.add(Line.EMPTY);
    int count = open.points().size();
    for (int n = 1; n <= count; n++) {
      lines.addAll(point(view, attempt, open, n, ticks.contains(n)));
    }
    for (int n = 1; n <= open.myths().size(); n++) {
      Open.Myth myth = open.myths().get(n - 1);
      Mark sign = ticks.contains(count + n) ? Mark.WRONG : null;
      String claim = Markdown.joined("wrong:", " ", myth.claim());
      lines.addAll(item(view, open, count + n, sign, claim, attempt.foundBy(myth)));
    }
    return lines;
  }

  /** How long somebody has spoken: {@code You spoke 1:32.} */
  public static Line spoke(Duration time) {
    return Line.plain("You spoke " + HeaderScreen.clock(time) + ".");
  }

  /** The points as ticked, and the myths that were said, with what is wrong about them. */
  static List<Line> standing(View view, Attempt attempt, Open open) {
    List<Integer> ticked = attempt.standingPoints();
    List<Line> lines = new ArrayList<>();
    String said = ticked.size() + " of " + open.points().size() + " points";
    boolean spoken = attempt.isSpoken();
    lines.addAll(
        Layout.spread(
            Line.of(attempt.isByWords() ? VerdictScreen.found(attempt) : said, Style.HEADING),
            spoken ? Line.of(spoke(attempt, open, HeaderScreen::clock), Style.DIM) : Line.EMPTY,
            view.window()));
    for (int n = 1; n <= open.points().size(); n++) {
      lines.addAll(point(view, attempt, open, n, ticked.contains(n)));
    }
    for (int n : attempt.standingMyths()) {
      Open.Myth myth = open.myths().get(n - 1);
      String text = myth.why().isEmpty() ? myth.claim() : myth.claim() + ": " + myth.why();
      lines.addAll(item(view, open, open.points().size() + n, Mark.WRONG, text, ""));
    }
    return lines;
  }

  /**
   * What was found or ticked, in words, one sentence each: points first, then myths.
   *
   * @param all whether the myths are numbered, too, that were not said, so that they can be ticked
   */
  public static List<String> inWords(Attempt attempt, Open open, boolean all) {
    List<String> sentences = new ArrayList<>();
    String found = attempt.isByWords() ? "Found: " : "Said: ";
    String missed = all && attempt.isSpoken() ? "" : "Missing: ";
    int count = open.points().size();
    for (int n = 1; n <= count; n++) {
      String point = Markdown.plainText(open.points().get(n - 1).say());
      if (attempt.standingPoints().contains(n)) {
        sentences.add(n + ". " + found + point + quoted(attempt.foundBy(n)));
      } else {
        sentences.add(n + ". " + missed + point);
      }
    }
    for (int n = 1; n <= open.myths().size(); n++) {
      Open.Myth myth = open.myths().get(n - 1);
      boolean stands = attempt.standingMyths().contains(n);
      if (all || stands) {
        String why = all || myth.why().isEmpty() ? "" : ". " + Markdown.plainText(myth.why());
        sentences.add(
            (count + n)
                + (stands ? ". A mistake that you made: " : ". A mistake that others make: ")
                + Markdown.plainText(myth.claim())
                + quoted(attempt.foundBy(myth))
                + why);
      }
    }
    return sentences;
  }

  /**
   * Why the score isn't simply the share of the points, as in {@code : some points count more, a
   * myth costs a quarter}; empty if it is, and for other answers.
   */
  static String apart(Attempt attempt) {
    if (!(attempt.question() instanceof Open open)) {
      return "";
    }
    List<String> why = new ArrayList<>();
    List<Integer> said = attempt.standingPoints();
    String share = Percent.of((double) said.size() / open.points().size());
    if (!share.equals(Percent.of(Coverage.share(open.points(), said)))) {
      why.add("some points count more");
    }
    int myths = attempt.standingMyths().size();
    if (myths > 0) {
      why.add((myths == 1 ? "a" : "each") + " myth costs a quarter");
    }
    return why.isEmpty() ? "" : ": " + String.join(", ", why);
  }

  /** What can be typed to tick some of {@code count} points, of which some are ticked already. */
  public static String prompt(int count, List<Integer> ticked) {
    return "Which of these did you say? Type all their numbers, 1 to "
        + count
        + (ticked.isEmpty()
            ? ", or Enter for none:"
            : ", 0 for none, or Enter to keep " + Counts.listed(ticked) + ":");
  }

  /** What was found in an answer, or how long it was spoken, in words. */
  static String headline(Attempt attempt) {
    return attempt.response() instanceof Response.Spoken(Open open)
        ? "You " + spoke(attempt, open, EndScreen::minutes)
        : VerdictScreen.found(attempt);
  }

  private static String spoke(Attempt attempt, Open open, Function<Duration, String> time) {
    return "spoke " + time.apply(attempt.took()) + ", target " + time.apply(open.spokenTarget());
  }

  private static String quoted(String quote) {
    return quote.isEmpty() ? "" : " (\"" + quote + "\")";
  }

  private static List<Line> point(View view, Attempt attempt, Open open, int n, boolean said) {
    return item(
        view,
        open,
        n,
        said ? Mark.RIGHT : null,
        open.points().get(n - 1).say(),
        attempt.foundBy(n));
  }

  /**
   * A point or a myth.
   *
   * @param sign null if it is not ticked
   * @param quote the words that it was found by; empty for none
   */
  private static List<Line> item(
      View view, Open open, int n, @Nullable Mark sign, String text, String quote) {
    Window window = view.window();
    String cursor = view.cursor() == n ? window.glyphs().now() : "";
    Span mark = sign == null ? Span.plain("- ") : Marks.before(sign, window.glyphs());
    String number = Width.right(Integer.toString(n), digits(open));
    Line prefix = Line.of(Span.of(cursor + number + " ", Style.KEY), mark);
    List<Line> lines = Layout.item(prefix, text, window);
    return quote.isEmpty()
        ? lines
        : Layout.noted(lines, quoted(quote, window), prefix.width(), window);
  }

  /** The columns of the greatest number of a point or myth. */
  private static int digits(Open open) {
    return Integer.toString(open.points().size() + open.myths().size()).length();
  }

  /** The first framed line from {@code from} on that continues no point; the end if all do. */
  static int item(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).text().startsWith(CONTINUED)) {
      at++;
    }
    return at;
  }

  private static Line quoted(String quote, Window window) {
    String cut = Width.cut(quote, window.textWidth() / 2, window.glyphs().ellipsis());
    return Line.of("\"" + cut + "\"", Style.DIM);
  }
}
