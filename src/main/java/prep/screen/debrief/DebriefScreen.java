package prep.screen.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.debrief.Asked;
import prep.debrief.Debrief;
import prep.debrief.Debrief.Step;
import prep.debrief.Outcome;
import prep.debrief.RealInterview;
import prep.deck.Question;
import prep.grading.Verdict.Mark;
import prep.markdown.Markdown;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Marks;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.typing.TypedText;

/** An interview that is being written down: what was asked so far, and below what is open. */
public final class DebriefScreen {

  static final String HOW_TO = "Each question as it was asked, one at a time. An empty line ends.";
  static final String HOW = "How did it go?";

  private static final int GAP = 3;

  /** Less of a question says nothing. */
  private static final int LEAST_TEXT = 24;

  private DebriefScreen() {}

  /**
   * The dialogue where it stands.
   *
   * @param typed as far as a question is typed
   * @param cursor the number of the choice under the cursor; 0 for none
   * @param note what stands below it
   */
  public static Screen of(
      Debrief debrief, TypedText typed, int cursor, DebriefNote note, Window window) {
    List<Line> fixed = new ArrayList<>(head(debrief.interview(), window));
    if (!debrief.asked().isEmpty()) {
      fixed.add(Line.EMPTY);
    }
    for (int n = 1; n <= debrief.asked().size(); n++) {
      fixed.addAll(Layout.margin(asked(n, debrief.asked().get(n - 1), window)));
    }
    List<Line> below = below(debrief, note, window);
    return switch (debrief.step()) {
      case Step.Text _ ->
          TypingScreen.numbered(fixed, List.of(Line.EMPTY), debrief.number(), typed, below, window);
      case Step.Which(String text, List<Question> proposals) ->
          new Screen(
              fixed,
              Layout.together(which(debrief.number(), text, proposals, cursor, window), below));
      case Step.How(String text, _, Optional<Question> known) ->
          new Screen(
              fixed, Layout.together(how(debrief.number(), text, known, cursor, window), below));
      case Step.Ended _ -> new Screen(fixed, List.of());
    };
  }

  private static List<Line> below(Debrief debrief, DebriefNote note, Window window) {
    List<Line> words =
        switch (note) {
          case NONE -> List.of();
          case CLEARED -> List.of(key("Ctrl-C", "again ends"));
          case KEYS -> debrief.isTyped() ? typingKeys(debrief) : choosingKeys();
        };
    return words.isEmpty() ? List.of() : Layout.framed(Layout.flow(words, GAP, window.textWidth()));
  }

  private static List<Line> typingKeys(Debrief debrief) {
    List<Line> words = new ArrayList<>();
    words.add(key("Enter", "next, or end if empty"));
    if (debrief.canGoBack()) {
      words.add(key("u Enter", "back"));
    }
    words.add(key("Ctrl-C", "clear, then end"));
    return words;
  }

  private static List<Line> choosingKeys() {
    return List.of(key("j k", "move"), key("Enter", "pick"), key("Esc", "back"), key("q", "end"));
  }

  private static List<Line> head(RealInterview interview, Window window) {
    List<Line> title =
        Layout.spread(
            Line.of(title(interview), Style.HEADING),
            Line.plain(Safe.text(interview.about())),
            window);
    return Layout.framed(Layout.blocks(List.of(title, Layout.words(Line.EMPTY, HOW_TO, window))));
  }

  static String title(RealInterview interview) {
    return "The interview of " + Dates.plainly(interview.day(), interview.today());
  }

  private static List<Line> asked(int number, Asked asked, Window window) {
    Line prefix =
        Line.of(
            Span.plain(number + " "),
            Marks.sign(mark(asked.outcome()), window.glyphs()),
            Span.plain(" "));
    String name = asked.isNew() ? "new" : Safe.text(asked.key().toString());
    return row(prefix, asked.text(), name, window);
  }

  static Mark mark(Outcome outcome) {
    return switch (outcome) {
      case NOT_AT_ALL -> Mark.WRONG;
      case PARTLY -> Mark.PARTLY;
      case WELL, EASILY -> Mark.RIGHT;
    };
  }

  /** A question with its name at the right, or below where there is no room. */
  private static List<Line> row(Line prefix, String text, String name, Window window) {
    int whole = window.textWidth() - prefix.width();
    int beside = whole - GAP - Width.of(name);
    boolean fits = !window.isNarrow() && beside >= LEAST_TEXT;
    String cut = Width.cut(Safe.text(text), fits ? beside : whole, window.glyphs().ellipsis());
    Line line = prefix.plus(Span.plain(cut));
    Span called = Span.of(name, Style.DIM);
    if (!fits) {
      List<Line> lines = new ArrayList<>(List.of(line));
      Line indent = Line.plain(" ".repeat(prefix.width()));
      lines.addAll(Layout.item(indent, List.of(called), window.textWidth()));
      return lines;
    }
    int gap = window.textWidth() - line.width() - Width.of(name);
    return List.of(line.plus(Span.plain(" ".repeat(gap))).plus(called));
  }

  private static List<Line> which(
      int number, String text, List<Question> proposals, int cursor, Window window) {
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    lines.addAll(TypingScreen.numbered(number, text, window));
    List<Line> choices = new ArrayList<>();
    for (int n = 1; n <= proposals.size(); n++) {
      choices.addAll(proposal(n, proposals.get(n - 1), n == cursor, window));
    }
    lines.addAll(Layout.framed(choices));
    String numbers = proposals.size() == 1 ? "1" : "1-" + proposals.size();
    lines.addAll(
        Layout.framed(
            Layout.flow(
                List.of(
                    key(numbers, "that one"),
                    key("Enter", "none of these"),
                    key("u", "type it again")),
                GAP,
                window.textWidth())));
    return lines;
  }

  private static List<Line> proposal(int n, Question question, boolean under, Window window) {
    Line prefix =
        Line.of(Span.of((under ? window.glyphs().now() : " ") + " " + n, Style.KEY))
            .plus(Span.plain("  "));
    int room = window.textWidth() - prefix.width();
    String text = Markdown.asking(question.stem());
    String name = Safe.text(question.key().toString());
    int most = room * (window.isNarrow() ? 2 : 1);
    List<Line> lines =
        !window.isNarrow() && Width.of(text) + GAP + Width.of(name) <= room
            ? row(prefix, text, name, window)
            : Layout.words(prefix, Width.cut(text, most, window.glyphs().ellipsis()), window);
    return under ? lines.stream().map(line -> Line.of(line.text(), Style.CURSOR)).toList() : lines;
  }

  private static List<Line> how(
      int number, String text, Optional<Question> known, int cursor, Window window) {
    String name = known.map(question -> Safe.text(question.key().toString())).orElse("new");
    List<Line> row = row(Line.plain(number + "   "), text, name, window);
    List<Line> words = new ArrayList<>();
    words.add(Line.of(HOW, Style.HEADING));
    for (Outcome outcome : Outcome.values()) {
      Line word = key(Integer.toString(outcome.number()), outcome.words());
      words.add(outcome.number() == cursor ? Line.of(word.text(), Style.CURSOR) : word);
    }
    words.add(key("u", "back"));
    return Layout.together(
        Layout.framed(row), Layout.framed(Layout.flow(words, GAP, window.textWidth())));
  }

  private static Line key(String key, String deed) {
    return Line.of(Span.of(key, Style.KEY), Span.of(" " + deed, Style.DIM));
  }
}
