package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import prep.deck.Choice;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.grading.Response;
import prep.markdown.Markdown;
import prep.session.Phase;
import prep.session.Picking;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** A question that waits for its answer. */
public final class QuestionScreen {

  private static final List<String> ORDINALS =
      List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");

  private QuestionScreen() {}

  /** The question that the session asks, with the keys that answer it. */
  public static Screen of(View view) {
    Session session = view.session();
    Question question = session.question();
    if (!(session.phase() instanceof Phase.Asking(List<Integer> draft, boolean hinted, _))) {
      throw new IllegalArgumentException("nothing is asked");
    }
    List<List<Line>> blocks =
        new ArrayList<>(
            List.of(
                answers(view, draft),
                hinted ? hint(question.details(), view.window()) : List.of()));
    List<Line> fixed = new ArrayList<>(top(view));
    if (Keys.isTyped(question)) {
      fixed.addAll(framed(blocks));
      fixed.add(Line.EMPTY);
      return new Screen(fixed, List.of());
    }
    List<Line> keys =
        Layout.together(Layout.framed(KeyLine.of(session, view.window())), clock(view));
    if (!changes(question) && view.cursor() == 0) {
      fixed.addAll(framed(blocks));
      return new Screen(fixed, keys);
    }
    if (framed(blocks).size() + keys.size() < view.window().rows()) {
      return new Screen(fixed, Layout.together(framed(blocks), keys));
    }
    // What changes stands on a line of its own then.
    blocks.set(0, items(view, n -> Line.of(Span.plain("  "), number(n)), 0));
    fixed.addAll(framed(blocks));
    return new Screen(fixed, Layout.together(Layout.framed(picked(view, draft)), keys));
  }

  private static List<Line> framed(List<List<Line>> blocks) {
    return blocks.stream()
        .filter(block -> !block.isEmpty())
        .flatMap(block -> Layout.framed(block).stream())
        .toList();
  }

  private static String one(View view, List<Integer> draft) {
    return view.session().question().type() == QuestionType.TRUE_FALSE
        ? Boolean.toString(draft.getFirst() == 1)
        : numbers(view, draft);
  }

  private static String numbers(View view, List<Integer> draft) {
    return draft.stream()
        .map(view.session().current()::shownNumber)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static List<Line> picked(View view, List<Integer> draft) {
    Line picks =
        switch (Picking.of(view.session().question())) {
          case ONE -> draft.isEmpty() ? Line.EMPTY : Line.plain("Picked: " + one(view, draft));
          case SEVERAL -> Line.plain("Picked: " + numbers(view, draft));
          case RANKING -> given(view, draft);
          case NONE -> Line.EMPTY;
        };
    if (view.cursor() == 0) {
      return List.of(picks);
    }
    Line cursor = Line.of(view.window().glyphs().now() + " " + view.cursor(), Style.KEY);
    return Layout.flow(List.of(picks, cursor), 3, view.window().textWidth());
  }

  /**
   * As much of it as was read and the window holds: it stops where the question is about to leave
   * the window at its top, if possible before its answers.
   *
   * @param whole all of it
   * @param page which page of it is read, from 0
   * @param said what the last key did
   */
  public static Screen page(Screen whole, View view, int page, List<Line> said) {
    List<Line> more = Layout.together(said, KeyLine.more(view.session(), view.window()));
    List<Line> keys = Layout.together(more, clock(view));
    return whole.page(0, top(view).size(), page, keys, view.window());
  }

  /** The question with the options that were picked, or with what was typed. */
  public static List<Line> answered(View view, Response response) {
    List<Line> lines = new ArrayList<>(top(view));
    Posed posed = view.session().current();
    List<Integer> picks = picks(response);
    List<Line> answers =
        switch (Picking.of(response.question())) {
          case ONE -> picked(view, posed.shownNumber(picks.getFirst()));
          case SEVERAL, RANKING, NONE -> answers(view, picks);
        };
    if (!answers.isEmpty()) {
      lines.addAll(Layout.framed(answers));
    }
    return lines;
  }

  /** What was picked, on a line below options that cannot be painted anew; nothing if typed. */
  public static List<Line> picked(View view, Response response) {
    return Keys.isTyped(response.question())
        ? List.of()
        : Layout.framed(picked(view, picks(response)));
  }

  private static List<Integer> picks(Response response) {
    return response instanceof Response.Judged(_, boolean answer)
        ? List.of(answer ? 1 : 2)
        : response.numbers();
  }

  private static List<Line> picked(View view, int shown) {
    List<Line> lines = new ArrayList<>();
    List<String> texts = view.session().current().texts();
    for (int n = 1; n <= texts.size(); n++) {
      List<Line> item =
          Layout.item(Line.of(Span.plain("  "), number(n)), texts.get(n - 1), view.window());
      boolean bold = n == shown;
      item.forEach(line -> lines.add(bold ? Line.of(line.text(), Style.KEY) : line));
    }
    return lines;
  }

  /** The time that is left, if there is a limit. */
  public static List<Line> clock(View view) {
    Duration left = view.left();
    return left == null
        ? List.of()
        : Layout.margin(List.of(Line.of(HeaderScreen.clock(left) + " left", Style.PARTLY)));
  }

  /** An empty line, the header and the stem: what is above the answers in every phase. */
  public static List<Line> top(View view) {
    List<Line> lines = new ArrayList<>(Layout.framed(HeaderScreen.lines(view)));
    lines.addAll(Layout.framed(stem(view)));
    return lines;
  }

  private static List<Line> stem(View view) {
    Question question = view.session().question();
    Window window = view.window();
    String stem = question.stem(number -> gap(question, number, window.glyphs()));
    List<Line> lines = Markdown.lines(stem, window.textWidth(), window.glyphs());
    if (question instanceof Choice choice && choice.several()) {
      return noted(choice, lines, "choose several", window);
    }
    return Layout.blocks(List.of(lines, steps(question.texts(OwnText.Kind.INSTRUCTION), window)));
  }

  private static List<Line> noted(Choice choice, List<Line> stem, String note, Window window) {
    Line below = Line.of(note, Style.DIM);
    return choice.stem().stripTrailing().endsWith("```")
        ? Layout.blocks(List.of(stem, List.of(below)))
        : Layout.noted(stem, below, 0, window);
  }

  private static List<Line> steps(List<String> instructions, Window window) {
    List<Line> steps = new ArrayList<>();
    for (int n = 1; n <= instructions.size(); n++) {
      steps.addAll(Layout.item(Line.plain(n + ". "), instructions.get(n - 1), window));
    }
    return steps;
  }

  /** How blank {@code number} is shown in the text while it is open. */
  static String gap(Question question, int number, Glyphs glyphs) {
    String hint = question.texts(OwnText.Kind.BLANK_HINT).get(number - 1);
    return "[" + number + " " + glyphs.ellipsis() + (hint.isEmpty() ? "" : " " + hint) + "]";
  }

  /** What is missing if Enter does not submit an answer yet. */
  public static String unfinished(Session session) {
    return switch (Picking.of(session.question())) {
      case RANKING -> "Enter takes all %s steps.".formatted(session.current().shown().size());
      case ONE, SEVERAL ->
          session.question().type() == QuestionType.TASK
              ? "Nothing is ticked yet; press 0 if nothing is done."
              : "Nothing is picked yet; press 0 if you don't know.";
      case NONE -> "";
    };
  }

  static List<Line> hint(Details details, Window window) {
    return Layout.item(Line.of("Hint  ", Style.HEADING), details.hint(), window);
  }

  private static boolean changes(Question question) {
    return switch (Picking.of(question)) {
      case SEVERAL, RANKING -> true;
      case ONE, NONE -> false;
    };
  }

  private static List<Line> answers(View view, List<Integer> draft) {
    Question question = view.session().question();
    return switch (Picking.of(question)) {
      case ONE -> items(view, n -> Line.of(mark(view, n), number(n)));
      case SEVERAL -> items(view, n -> box(view, draft, n));
      case RANKING -> ranks(view, draft);
      case NONE -> question instanceof Matching matching ? sides(view, matching) : List.of();
    };
  }

  /** What is numbered, each after what {@code prefix} makes of its number. */
  private static List<Line> items(View view, IntFunction<Line> prefix) {
    return items(view, prefix, view.cursor());
  }

  private static List<Line> items(View view, IntFunction<Line> prefix, int cursor) {
    List<Line> lines = new ArrayList<>();
    List<String> texts = view.session().current().texts();
    for (int n = 1; n <= texts.size(); n++) {
      List<Line> item = Layout.item(prefix.apply(n), texts.get(n - 1), view.window());
      boolean under = cursor == n;
      item.forEach(line -> lines.add(under ? Line.of(line.text(), Style.CURSOR) : line));
    }
    return lines;
  }

  private static Line box(View view, List<Integer> draft, int n) {
    boolean picked = draft.contains(view.session().current().deckPosition(n));
    Span box = Span.of(picked ? "[x] " : "[ ] ", picked ? Style.KEY : Style.PLAIN);
    return Line.of(cursorSign(view, n), box, number(n));
  }

  private static Line rank(View view, List<Integer> draft, int n) {
    int rank = draft.indexOf(view.session().current().deckPosition(n));
    Span place = Span.of(rank < 0 ? "    " : ORDINALS.get(rank) + " ", Style.KEY);
    return Line.of(cursorSign(view, n), place, number(n));
  }

  private static List<Line> ranks(View view, List<Integer> draft) {
    List<Line> lines = items(view, n -> rank(view, draft, n));
    lines.add(Line.EMPTY);
    lines.add(given(view, draft));
    return lines;
  }

  private static Line given(View view, List<Integer> draft) {
    Posed posed = view.session().current();
    List<String> given = new ArrayList<>();
    for (int i = 0; i < posed.shown().size(); i++) {
      given.add(i < draft.size() ? Integer.toString(posed.shownNumber(draft.get(i))) : "_");
    }
    return Line.plain(String.join(" ", given));
  }

  private static List<Line> sides(View view, Matching matching) {
    boolean beside = !view.window().isNarrow();
    int column = (view.window().textWidth() - 4) / 2;
    int width = beside ? column : view.window().textWidth();
    List<List<Line>> lefts = new ArrayList<>();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      lefts.add(
          Markdown.item(
              Line.of(Span.plain("  "), number(n)),
              matching.lefts().get(n - 1),
              width,
              view.window().glyphs()));
    }
    List<List<Line>> rights = new ArrayList<>();
    List<String> texts = view.session().current().texts();
    for (int n = 1; n <= texts.size(); n++) {
      Span letter = Span.of(ReplyReader.letter(n) + "  ", Style.KEY);
      Line prefix = beside ? Line.of(letter) : Line.of(Span.plain("  "), letter);
      rights.add(Markdown.item(prefix, texts.get(n - 1), width, view.window().glyphs()));
    }
    return beside
        ? Layout.columns(lefts, rights, column + 4)
        : Layout.blocks(
            List.of(
                lefts.stream().flatMap(List::stream).toList(),
                rights.stream().flatMap(List::stream).toList()));
  }

  private static Span cursorSign(View view, int n) {
    return Span.of(view.cursor() == n ? view.window().glyphs().now() : " ", Style.KEY);
  }

  private static Span mark(View view, int n) {
    return Span.of(view.cursor() == n ? view.window().glyphs().now() + " " : "  ", Style.KEY);
  }

  private static Span number(int n) {
    return Span.of(n + "  ", Style.KEY);
  }

  static String ordinal(int rank) {
    return ORDINALS.get(rank - 1);
  }
}
