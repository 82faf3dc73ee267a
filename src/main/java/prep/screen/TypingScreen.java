package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.session.BlankTexts;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.typing.TypedRows;
import prep.typing.TypedText;

/** A text that is being typed, and what is to be typed. */
public final class TypingScreen {

  private static final Line PROMPT = Line.of(Span.plain("  "), Span.of("> ", Style.KEY));

  private static final Line COMMAND_PROMPT = Line.of(Span.plain("  "), Span.of("$ ", Style.KEY));

  private static final Line NOTE =
      Line.of(Span.plain("  "), Span.of("What is wrong with it? ", Style.KEY));

  private static final Line NOTE_KEYS =
      Line.of(
          Span.of("Enter", Style.KEY),
          Span.of(" keep the note   ", Style.DIM),
          Span.of("Esc", Style.KEY),
          Span.of(" cancel", Style.DIM));

  /** This many rows of the text are shown if there is no room for more. */
  private static final int FEWEST_ROWS = 3;

  private TypingScreen() {}

  /**
   * A question with the reply as far as it is typed.
   *
   * @param above what stands above the reply
   * @param said what was wrong with it when it was entered; empty for nothing
   */
  public static Screen reply(Screen above, View view, TypedText typed, String said) {
    Question question = view.session().question();
    Window window = view.window();
    List<Line> below = new ArrayList<>(List.of(Line.EMPTY));
    Line told = said.isEmpty() ? whatToType(question, typed, window) : Line.of(said, Style.PARTLY);
    if (!told.spans().isEmpty()) {
      below.addAll(Layout.margin(Layout.item(Line.EMPTY, told.spans(), window.textWidth())));
    }
    below.addAll(Layout.margin(KeyLine.of(view.session(), window)));
    below.addAll(QuestionScreen.clock(view));
    Screen rows = rows(prompt(question), typed, window);
    return screen(above.fixed(), above.live(), rows, below, window);
  }

  /** A screen with a note on its question, as far as it is typed, in place of its keys. */
  public static Screen note(Screen above, Window window, TypedText typed) {
    int keys = Math.max(0, above.live().lastIndexOf(Line.EMPTY));
    List<Line> live = Layout.together(above.live().subList(0, keys), List.of(Line.EMPTY));
    return screen(
        above.fixed(), live, rows(NOTE, typed, window), Layout.framed(List.of(NOTE_KEYS)), window);
  }

  /**
   * A line that is typed between others.
   *
   * @param fixed what stands above it for good
   * @param above what stands above it where there is room
   */
  public static Screen line(
      List<Line> fixed, List<Line> above, TypedText typed, List<Line> below, Window window) {
    return screen(fixed, above, rows(PROMPT, typed, window), below, window);
  }

  /** The columns of a row of such a line. */
  public static int room(Window window) {
    return room(PROMPT, window);
  }

  /** The same of a line with a number. */
  public static Screen numbered(
      List<Line> fixed,
      List<Line> above,
      int number,
      TypedText typed,
      List<Line> below,
      Window window) {
    return screen(fixed, above, rows(prompt(number), typed, window), below, window);
  }

  /** A line with a number as it stays in the window. */
  public static List<Line> numbered(int number, String text, Window window) {
    return rows(prompt(number), TypedText.of(text), window).live();
  }

  /** The columns of a row of such a line. */
  public static int room(int number, Window window) {
    return room(prompt(number), window);
  }

  private static Line prompt(int number) {
    return Line.of(Span.plain("  "), Span.of(number + " > ", Style.KEY));
  }

  /** A reply as it stays in the window when it was given. */
  public static List<Line> given(Question question, String text, Window window) {
    return rows(prompt(question), TypedText.of(text), window).live();
  }

  /** The columns of a row of the text. */
  public static int room(Session session, boolean isNote, Window window) {
    return room(isNote ? NOTE : prompt(session.question()), window);
  }

  private static int room(Line prompt, Window window) {
    return Window.MARGIN + window.textWidth() - prompt.width();
  }

  /** The prompt before the typed text. */
  private static Line prompt(Question question) {
    return question.type() == QuestionType.COMMAND ? COMMAND_PROMPT : PROMPT;
  }

  /** What the live line says about the form of the answer; empty if any text will do. */
  private static Line whatToType(Question question, TypedText typed, Window window) {
    return switch (question) {
      case Cloze cloze -> nextBlank(cloze, typed, window);
      case Matching matching ->
          Line.of("a letter for each number: " + ReplyReader.sample(matching), Style.DIM);
      case Question _ -> Line.EMPTY;
    };
  }

  private static Line nextBlank(Cloze cloze, TypedText typed, Window window) {
    int blanks = cloze.blanks().size();
    int number = BlankTexts.blankAt(typed.text(), typed.cursor());
    Span count = Span.of(blanks + " texts, separated by ;", Style.DIM);
    if (blanks == 1 || number > blanks) {
      return blanks == 1 ? Line.EMPTY : Line.of(count);
    }
    String gap = QuestionScreen.gap(cloze, number, window.glyphs());
    return Line.of(count, Span.of("   now ", Style.DIM), Span.of(gap, Style.KEY));
  }

  private static Screen rows(Line prompt, TypedText typed, Window window) {
    TypedRows rows = TypedRows.of(typed.text(), room(prompt, window));
    Line below = Line.plain(" ".repeat(prompt.width()));
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.count(); row++) {
      lines.add((row == 0 ? prompt : below).plus(Span.plain(rows.row(row))));
    }
    int at = rows.rowOf(typed.cursor());
    int offset = rows.offsetOf(typed.cursor()) + prompt.text().length();
    return new Screen(List.of(), lines, new Screen.Place(at, offset));
  }

  /** Live lines that the window holds: of a long text, the rows about the cursor. */
  private static Screen screen(
      List<Line> fixed, List<Line> above, Screen typed, List<Line> below, Window window) {
    Screen.Place cursor = Objects.requireNonNull(typed.cursor());
    int most = window.rows() - 1;
    int fewest = Math.min(FEWEST_ROWS, typed.live().size());
    List<Line> keys = fewest + below.size() <= most ? below : List.of();
    List<Line> live =
        new ArrayList<>(above.size() + fewest + keys.size() <= most ? above : List.of());
    int room = Math.max(1, most - live.size() - keys.size());
    int first = Math.max(0, Math.min(cursor.line(), typed.live().size() - room));
    int line = live.size() + cursor.line() - first;
    live.addAll(typed.live().subList(first, Math.min(typed.live().size(), first + room)));
    live.addAll(keys);
    return new Screen(fixed, live, new Screen.Place(line, cursor.offset()));
  }
}
