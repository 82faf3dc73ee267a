package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
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
import prep.text.Wrapping;

/** A question that waits for its answer. */
public final class QuestionScreen {

  private static final List<String> ORDINALS =
      List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");

  private QuestionScreen() {}

  /** The question that the session asks, with the keys that answer it. */
  public static Screen of(View view) {
    Session session = view.session();
    Question question = session.question();
    List<Integer> draft = draft(session);
    List<Line> answers = answers(view, draft);
    List<Line> hint = hint(view);
    boolean changing = changes(question) || view.cursor() > 0;
    List<Line> fixed = new ArrayList<>(top(view));
    List<Line> live = new ArrayList<>();
    for (List<Line> block : List.of(answers, hint)) {
      if (!block.isEmpty()) {
        (changing ? live : fixed).add(Line.EMPTY);
        (changing ? live : fixed).addAll(Layout.margin(block));
      }
    }
    if (!Keys.isTyped(question)) {
      live.add(Line.EMPTY);
      live.addAll(Layout.margin(KeyLine.of(session, view.window())));
      Duration left = view.left();
      if (left != null) {
        Line clock = Line.of(HeaderScreen.clock(left) + " left", Style.PARTLY);
        live.add(clock.indented(Window.MARGIN));
      }
    } else {
      fixed.add(Line.EMPTY);
    }
    return new Screen(fixed, live);
  }

  /** An empty line, the header and the stem: what stands above the answers in every phase. */
  static List<Line> top(View view) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.addAll(Layout.margin(HeaderScreen.lines(view)));
    lines.add(Line.EMPTY);
    lines.addAll(Layout.margin(stem(view)));
    return lines;
  }

  private static List<Line> stem(View view) {
    Question question = view.session().question();
    Window window = view.window();
    int width = window.textWidth();
    return switch (question) {
      case Choice choice when choice.several() -> withNote(view, "choose several");
      case Choice _, TrueFalse _, ShortAnswer _, Command _, Ordering _, Matching _, Open _ ->
          Markdown.lines(question.stem(), width, window.glyphs());
      case Cloze cloze ->
          Markdown.lines(
              cloze.filled(number -> gap(cloze, number, window.glyphs())), width, window.glyphs());
      case Task task -> taskStem(task, window);
    };
  }

  /** The note stands at the right where the stem leaves room for it, else below. */
  private static List<Line> withNote(View view, String note) {
    Window window = view.window();
    List<Line> lines =
        new ArrayList<>(
            Markdown.lines(view.session().question().stem(), window.textWidth(), window.glyphs()));
    Line below = Line.of(note, Style.DIM);
    if (view.session().question().stem().stripTrailing().endsWith("```")) {
      lines.add(Line.EMPTY);
      lines.add(below);
    } else {
      Line last = lines.removeLast();
      lines.addAll(Layout.spread(last, below, window));
    }
    return lines;
  }

  private static List<Line> taskStem(Task task, Window window) {
    List<Line> steps = new ArrayList<>();
    for (int n = 1; n <= task.steps().size(); n++) {
      steps.addAll(
          Layout.item(
              Line.of(n + ". ", Style.PLAIN),
              Markdown.inline(task.steps().get(n - 1)),
              window.textWidth()));
    }
    return Layout.blocks(
        List.of(Markdown.lines(task.stem(), window.textWidth(), window.glyphs()), steps));
  }

  /** How blank {@code number} stands in the text while it is open. */
  static String gap(Cloze cloze, int number, Glyphs glyphs) {
    String hint = cloze.blanks().get(number - 1).hint();
    return "[" + number + " " + glyphs.ellipsis() + (hint.isEmpty() ? "" : " " + hint) + "]";
  }

  /** What stands before the text that is typed. */
  public static Line prompt(Question question) {
    return switch (question) {
      case Command _ -> Line.of(Span.plain("  "), Span.of("$ ", Style.KEY));
      case ShortAnswer _, Cloze _, Matching _, Open _, Choice _, TrueFalse _, Ordering _, Task _ ->
          Line.of(Span.plain("  "), Span.of("> ", Style.KEY));
    };
  }

  /** A text that was typed behind the prompt, as it stays in the window. */
  public static List<Line> typed(Question question, String text, Window window) {
    int room = Window.MARGIN + window.textWidth();
    Line prefix = prompt(question);
    Line below = Line.plain(" ".repeat(prefix.width()));
    List<Line> lines = new ArrayList<>();
    for (String row : text.split("\n", -1)) {
      Line line = prefix.plus(Span.plain(row));
      lines.addAll(
          line.width() <= room
              ? List.of(line)
              : Wrapping.wrap(List.of(Span.plain(row)), room, prefix, below));
      prefix = below;
    }
    return lines;
  }

  private static List<Line> hint(View view) {
    Session session = view.session();
    boolean shown =
        switch (session.phase()) {
          case Phase.Asking(_, boolean hinted) -> hinted;
          case Phase.Ticking _, Phase.Graded _, Phase.Over _ -> false;
        };
    if (!shown) {
      return List.of();
    }
    return Layout.item(
        Line.of("Hint  ", Style.HEADING),
        Markdown.inline(session.question().details().hint()),
        view.window().textWidth());
  }

  private static boolean changes(Question question) {
    return switch (Picking.of(question)) {
      case SEVERAL, RANKING -> true;
      case ONE, NONE -> false;
    };
  }

  private static List<Integer> draft(Session session) {
    return switch (session.phase()) {
      case Phase.Asking(List<Integer> draft, _) -> draft;
      case Phase.Ticking _, Phase.Graded _, Phase.Over _ -> List.of();
    };
  }

  private static List<Line> answers(View view, List<Integer> draft) {
    Question question = view.session().question();
    return switch (question) {
      case Choice choice when choice.several() ->
          boxes(view, draft, choice.options().stream().map(Choice.Option::text).toList());
      case Choice choice ->
          numbered(view, choice.options().stream().map(Choice.Option::text).toList());
      case TrueFalse _ -> numbered(view, List.of("True", "False"));
      case Ordering ordering -> ranks(view, draft, ordering);
      case Task task -> boxes(view, draft, task.doneWhen());
      case Matching matching -> sides(view, matching);
      case ShortAnswer _, Command _, Cloze _, Open _ -> List.of();
    };
  }

  private static List<Line> numbered(View view, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    Posed posed = view.session().current();
    for (int n = 1; n <= posed.shown().size(); n++) {
      Line prefix = Line.of(mark(view, n), number(n));
      lines.addAll(item(view, prefix, texts.get(posed.deckPosition(n) - 1), n));
    }
    return lines;
  }

  private static List<Line> boxes(View view, List<Integer> draft, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    Posed posed = view.session().current();
    for (int n = 1; n <= posed.shown().size(); n++) {
      boolean picked = draft.contains(posed.deckPosition(n));
      Span box = Span.of(picked ? "[x] " : "[ ] ", picked ? Style.KEY : Style.PLAIN);
      Line prefix = Line.of(cursorSign(view, n), box, number(n));
      lines.addAll(item(view, prefix, texts.get(posed.deckPosition(n) - 1), n));
    }
    return lines;
  }

  private static List<Line> ranks(View view, List<Integer> draft, Ordering ordering) {
    List<Line> lines = new ArrayList<>();
    Posed posed = view.session().current();
    for (int n = 1; n <= posed.shown().size(); n++) {
      int rank = draft.indexOf(posed.deckPosition(n));
      Span place = Span.of(rank < 0 ? "    " : ORDINALS.get(rank) + " ", Style.KEY);
      Line prefix = Line.of(cursorSign(view, n), place, number(n));
      lines.addAll(item(view, prefix, ordering.steps().get(posed.deckPosition(n) - 1), n));
    }
    StringBuilder given = new StringBuilder();
    for (int i = 0; i < posed.shown().size(); i++) {
      given.append(i == 0 ? "" : " ");
      given.append(i < draft.size() ? Integer.toString(posed.shownNumber(draft.get(i))) : "_");
    }
    lines.add(Line.EMPTY);
    lines.add(Line.plain(given.toString()));
    return lines;
  }

  private static List<Line> sides(View view, Matching matching) {
    Posed posed = view.session().current();
    int width = view.window().textWidth();
    List<List<Line>> lefts = new ArrayList<>();
    List<List<Line>> rights = new ArrayList<>();
    int column = (width - 4) / 2;
    boolean beside = !view.window().isNarrow();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      lefts.add(
          Layout.item(
              Line.of(Span.plain("  "), number(n)),
              Markdown.inline(matching.lefts().get(n - 1)),
              beside ? column : width));
    }
    for (int n = 1; n <= matching.rights().size(); n++) {
      Line prefix = Line.of(Span.of(ReplyReader.letter(n) + "  ", Style.KEY));
      rights.add(
          Layout.item(
              beside ? prefix : Layout.join(Line.plain("  "), prefix),
              Markdown.inline(matching.rights().get(posed.deckPosition(n) - 1)),
              beside ? column : width));
    }
    if (!beside) {
      return Layout.blocks(
          List.of(
              lefts.stream().flatMap(List::stream).toList(),
              rights.stream().flatMap(List::stream).toList()));
    }
    return Layout.columns(lefts, rights, column + 4);
  }

  private static List<Line> item(View view, Line prefix, String text, int n) {
    List<Line> lines = Layout.item(prefix, Markdown.inline(text), view.window().textWidth());
    if (view.cursor() != n) {
      return lines;
    }
    return lines.stream().map(line -> Line.of(line.text(), Style.CURSOR)).toList();
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
