package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.grading.Verdict.Findings;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/** What is shown once an answer is graded. */
public final class VerdictScreen {

  /** The rows that are kept free for what a key did. */
  private static final int NOTE = 2;

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
      fixed.addAll(explained(view, attempt));
    }
    return switch (session.phase()) {
      case Phase.Ticking(_, List<Integer> ticks) -> ticking(view, attempt, ticks, fixed);
      case Phase.Graded _, Phase.Asking _, Phase.Weighing _, Phase.Over _ ->
          graded(view, attempt, fixed, asked.isEmpty());
    };
  }

  /**
   * As much of the verdict as was read and the window holds: it stops where the verdict is about to
   * leave the window at its top.
   *
   * @param whole all of it
   * @param page which page of it is read, from 0
   * @param said what the last key did
   */
  public static Screen page(Screen whole, View view, List<Line> asked, int page, List<Line> said) {
    List<Line> keys = Layout.together(said, KeyLine.more(view.session(), view.window()));
    return whole.page(top(view, asked), page, keys, view.window());
  }

  /** How many of the verdict's lines are the question and what was typed. */
  public static int top(View view, List<Line> asked) {
    return asked.isEmpty()
        ? QuestionScreen.top(view).size()
            + explained(view, view.session().lastAttempt().orElseThrow()).size()
        : asked.size();
  }

  /**
   * The verdict on an answer of an exam that is over, up to the end of a page.
   *
   * @param page which page of it is read, from 0
   * @param last whether the summary follows
   */
  public static Screen review(View view, int page, boolean last) {
    Window window = view.window();
    List<Line> keys = KeyLine.review(last ? "summary" : "next", window);
    return new Screen(of(view, List.of()).fixed(), keys)
        .page(0, page, KeyLine.review("more", window), window);
  }

  /** The open answer that was given, if the question is painted anew. */
  private static List<Line> explained(View view, Attempt attempt) {
    if (!(attempt.response() instanceof Response.Explained(Open open, String text))) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    lines.addAll(TypingScreen.given(open, text, view.window()));
    return lines;
  }

  /**
   * The model answer comes later: having read it, one ticks what one read. Of a list that the
   * window does not hold, only the end is painted anew; a line below it tells all that is ticked.
   */
  private static Screen ticking(View view, Attempt attempt, List<Integer> ticks, List<Line> fixed) {
    List<Line> live = new ArrayList<>();
    List<Line> points = Layout.framed(points(view, attempt, ticks));
    List<Line> keys = Layout.framed(KeyLine.of(view.session(), view.window()));
    if (points.size() + keys.size() < view.window().rows()) {
      live.addAll(points);
    } else {
      List<Line> ticked = Layout.framed(List.of(Line.plain("Ticked: " + numbers(ticks))));
      int room = view.window().rows() - 1 - NOTE - ticked.size() - keys.size();
      int stays = PointsScreen.item(points, Math.max(0, points.size() - Math.max(0, room)));
      List<Line> before = Layout.framed(points(view, attempt, attempt.ticks()));
      fixed.addAll(before.subList(0, stays));
      fixed.add(Line.EMPTY);
      live.addAll(points.subList(stays, points.size()));
      live.addAll(ticked);
    }
    live.addAll(keys);
    return new Screen(fixed, live);
  }

  private static String numbers(List<Integer> ticks) {
    return String.join(" ", ticks.stream().map(String::valueOf).toList());
  }

  /** The answer as it stays in the window when its points are ticked. */
  public static List<Line> ticked(View view) {
    Attempt attempt = view.session().lastAttempt().orElseThrow();
    List<Line> lines = new ArrayList<>(QuestionScreen.top(view));
    lines.addAll(explained(view, attempt));
    if (view.session().phase() instanceof Phase.Ticking(_, List<Integer> ticks)) {
      lines.addAll(Layout.framed(points(view, attempt, ticks)));
    }
    return lines;
  }

  private static List<Line> points(View view, Attempt attempt, List<Integer> ticks) {
    return attempt.question() instanceof Open open
        ? PointsScreen.ticking(view, attempt, open, ticks)
        : List.of();
  }

  private static Screen graded(View view, Attempt attempt, List<Line> fixed, boolean anew) {
    List<List<Line>> blocks = new ArrayList<>();
    if (anew || attempt.mark() != Verdict.Mark.RIGHT) {
      blocks.add(MarkedAnswer.of(view, attempt));
    }
    if (attempt.question() instanceof Open open) {
      blocks.add(PointsScreen.standing(view, attempt, open));
    }
    blocks.add(headline(view, attempt));
    blocks.add(modelAnswer(view, attempt.question()));
    blocks.add(explanation(view, attempt));
    blocks.add(sources(view.window(), attempt.question().details()));
    blocks.add(followUp(view));
    fixed.addAll(appended(blocks));
    return new Screen(fixed, Layout.framed(KeyLine.afterVerdict(view, attempt.isGradable())));
  }

  /** The text of the follow-up, so that one may just think about it. */
  private static List<Line> followUp(View view) {
    Line heading = Line.of("Follow-up   ", Style.HEADING);
    return view.session()
        .followUp()
        .map(next -> Layout.item(heading, plainStem(next.question(), view.window()), view.window()))
        .orElse(List.of());
  }

  private static String plainStem(Question question, Window window) {
    return question.stem(number -> QuestionScreen.gap(question, number, window.glyphs()));
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
    if (view.session().rules().isInterview()) {
      boolean unknown = attempt.response() instanceof Response.Unknown;
      Line verdict = Line.of(unknown ? "Not known" : words(attempt), style);
      return Layout.spread(verdict, Line.EMPTY, view.window());
    }
    String when =
        view.session().rules().dryRun()
            ? "not recorded"
            : Dates.back(view.outlook().days(attempt.grade()));
    String back = attempt.grade().word() + ", " + when;
    return Layout.spread(Line.of(words(attempt), style), Line.of(back, Style.DIM), view.window());
  }

  /**
   * The verdict in words: {@code Right}, {@code Partly right, 67 %}, {@code Wrong}; {@code Found 3
   * of 5 points} if nobody has said whether it is right.
   */
  static String words(Attempt attempt) {
    return switch (attempt.mark()) {
      case RIGHT ->
          "Right"
              + (attempt.score() < 1 ? ", " + share(attempt) : "")
              + (attempt.isLucky() ? ", by a guess" : "");
      case PARTLY -> "Partly right, " + share(attempt) + pairs(attempt);
      case WRONG -> "Wrong";
      case FOUND -> found(attempt);
    };
  }

  private static String share(Attempt attempt) {
    return Percent.of(attempt.score()) + PointsScreen.apart(attempt);
  }

  /** What was found in an open answer: {@code Found 3 of 5 points}. */
  static String found(Attempt attempt) {
    int points = attempt.question().texts(OwnText.Kind.POINT).size();
    return "Found " + attempt.standingPoints().size() + " of " + points + " points";
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
    String first = Markdown.firstSentence(text);
    if (!isBrief(attempt, view.seenBefore()) || first.strip().equals(text.strip())) {
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

  static List<Line> sources(Window window, Details details) {
    return details.sources().stream()
        .map(source -> Wrapping.wrap(List.of(Markdown.address(source)), window.textWidth()))
        .flatMap(List::stream)
        .toList();
  }

  /** What the user asks to be shown below the current lines. */
  public static List<Line> told(
      Consequence.Text text, Session session, Window window, boolean seenBefore) {
    Optional<Attempt> attempt = session.lastAttempt();
    return switch (text) {
      case KEYS -> KeyLine.help(session, window);
      case REASONS ->
          attempt.map(last -> Layout.framed(MarkedAnswer.reasons(window, last))).orElse(List.of());
      case EXPLANATION ->
          attempt.map(last -> Layout.framed(rest(last, window, seenBefore))).orElse(List.of());
    };
  }

  /** The explanation without the sentence already shown. */
  private static List<Line> rest(Attempt attempt, Window window, boolean seenBefore) {
    String text = attempt.question().details().explanation().strip();
    String first = Markdown.firstSentence(text).strip();
    return isBrief(attempt, seenBefore) && !first.equals(text) && text.startsWith(first)
        ? whole(window, text.substring(first.length()).strip())
        : List.of(Line.of("That was the whole explanation.", Style.DIM));
  }

  /** Whether only the first sentence is shown of the explanation. */
  private static boolean isBrief(Attempt attempt, boolean seenBefore) {
    return seenBefore && attempt.mark() == Verdict.Mark.RIGHT;
  }
}
