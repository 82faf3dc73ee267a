package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Question;
import prep.grading.Verdict;
import prep.grading.Verdict.Findings;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/** What is shown once an answer is graded. */
public final class VerdictScreen {

  private VerdictScreen() {}

  /**
   * The verdict.
   *
   * @param asked the question's fixed lines as they stand in the window, which the screen
   *     continues; empty where the question may be painted anew with its marks
   */
  public static Screen of(View view, List<Line> asked) {
    Session session = view.session();
    Attempt attempt = session.lastAttempt().orElseThrow();
    List<Line> fixed = new ArrayList<>(asked);
    if (asked.isEmpty()) {
      fixed.addAll(QuestionScreen.top(view));
    }
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> marked = MarkedAnswer.of(view, attempt);
    if (asked.isEmpty() || attempt.mark() != Verdict.Mark.RIGHT) {
      blocks.add(marked);
    }
    return switch (session.phase()) {
      case Phase.Ticking(List<Integer> points) -> ticking(view, attempt, points, fixed, blocks);
      case Phase.Graded _, Phase.Asking _, Phase.Over _ -> graded(view, attempt, fixed, blocks);
    };
  }

  private static Screen ticking(
      View view, Attempt attempt, List<Integer> points, List<Line> fixed, List<List<Line>> blocks) {
    blocks.add(modelAnswer(view, attempt.question()));
    fixed.addAll(appended(blocks));
    List<Line> live = new ArrayList<>(Layout.framed(points(view, attempt, points)));
    live.addAll(Layout.framed(KeyLine.of(view.session(), view.window())));
    return new Screen(fixed, live);
  }

  private static Screen graded(
      View view, Attempt attempt, List<Line> fixed, List<List<Line>> blocks) {
    // In the order in which they were shown while the points could be ticked.
    blocks.add(modelAnswer(view, attempt.question()));
    blocks.add(points(view, attempt, attempt.standingPoints()));
    blocks.add(headline(view, attempt));
    blocks.add(explanation(view, attempt));
    blocks.add(sources(view.window(), attempt.question().details()));
    fixed.addAll(appended(blocks));
    boolean offerGrades = attempt.mark() != Verdict.Mark.WRONG;
    return new Screen(fixed, Layout.framed(KeyLine.afterVerdict(view, offerGrades)));
  }

  private static List<Line> appended(List<List<Line>> blocks) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> block : blocks) {
      if (!block.isEmpty()) {
        lines.addAll(Layout.framed(block));
      }
    }
    return lines;
  }

  private static List<Line> headline(View view, Attempt attempt) {
    Style style = Marks.style(attempt.mark());
    String back = attempt.grade().word() + ", " + Dates.back(view.outlook().days(attempt.grade()));
    return Layout.spread(Line.of(words(attempt), style), Line.of(back, Style.DIM), view.window());
  }

  /** The verdict in words: {@code Right}, {@code Partly right, 67 %}, {@code Wrong}. */
  static String words(Attempt attempt) {
    return switch (attempt.mark()) {
      case RIGHT -> attempt.score() < 1 ? "Right, " + Percent.of(attempt.score()) : "Right";
      case PARTLY -> "Partly right, " + Percent.of(attempt.score()) + pairs(attempt);
      case WRONG -> "Wrong";
    };
  }

  private static String pairs(Attempt attempt) {
    return attempt.verdict().findings() instanceof Findings.Steps(int inversions, _)
            && inversions > 0
        ? inversions == 1
            ? ": one pair the wrong way round"
            : ": " + inversions + " pairs the wrong way round"
        : "";
  }

  private static List<Line> explanation(View view, Attempt attempt) {
    String text = attempt.question().details().explanation();
    boolean brief = view.seenBefore() && attempt.mark() == Verdict.Mark.RIGHT;
    String first = Markdown.firstSentence(text);
    if (!brief || first.strip().equals(text.strip())) {
      return whole(view.window(), text);
    }
    List<Line> lines = new ArrayList<>(whole(view.window(), first));
    lines.add(Line.of(Span.of("x", Style.KEY), Span.of(" more", Style.DIM)));
    return lines;
  }

  private static List<Line> whole(Window window, String markdown) {
    return Markdown.lines(markdown, window.textWidth(), window.glyphs());
  }

  private static List<Line> modelAnswer(View view, Question question) {
    if (!(question instanceof Open open)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>(List.of(Line.of("Model answer", Style.HEADING)));
    lines.addAll(whole(view.window(), open.answer()));
    return lines;
  }

  private static List<Line> points(View view, Attempt attempt, List<Integer> ticked) {
    return attempt.question() instanceof Open open
        ? PointsScreen.of(view, attempt, open, ticked)
        : List.of();
  }

  static List<Line> sources(Window window, Details details) {
    return details.sources().stream()
        .map(source -> Wrapping.wrap(List.of(Markdown.address(source)), window.textWidth()))
        .flatMap(List::stream)
        .toList();
  }

  /** Why the options that were not right are wrong, as the deck says. */
  public static List<Line> why(Session session, Window window) {
    return session
        .lastAttempt()
        .map(attempt -> appended(List.of(MarkedAnswer.reasons(window, attempt))))
        .orElse(List.of());
  }

  /** The whole explanation. */
  public static List<Line> wholeExplanation(Session session, Window window) {
    return appended(List.of(whole(window, session.question().details().explanation())));
  }
}
