package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Example;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Verdict.Mark;
import prep.markdown.Markdown;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The answer of a question as in its deck, with everything that counts as right. */
final class AnswerKey {

  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final String ALSO_RIGHT = "also right   ";

  private final Window window;
  private final boolean inWords;
  private final List<Line> lines = new ArrayList<>();

  private AnswerKey(Window window, boolean inWords) {
    this.window = window;
    this.inWords = inWords;
  }

  /** The options or sides of a question in deck order with what is right, or its answer. */
  static List<Line> of(Question question, Window window) {
    AnswerKey key = new AnswerKey(window, false);
    key.add(question);
    return key.lines;
  }

  /** The same in words: each on a line of its own, without columns and signs. */
  static List<Line> inWords(Question question) {
    AnswerKey key = new AnswerKey(new Window(0, 0, Glyphs.ASCII), true);
    key.add(question);
    return key.lines;
  }

  private void add(Question question) {
    switch (question) {
      case Choice choice -> options(choice);
      case TrueFalse statement -> {
        option(1, "True", statement.answer());
        option(2, "False", !statement.answer());
      }
      case ShortAnswer answer -> {
        labelled("Answer  ", answer.accepted().answer() + unit(answer.accepted()));
        alternatives(answer.accepted());
        care(answer.accepted());
        examples(answer.examples());
      }
      case Command command -> {
        line(Line.of(inWords ? "Answer: " : "$ ", Style.KEY), command.answer(), Style.CODE);
        String label = ALSO_RIGHT;
        for (String also : command.also()) {
          line(before(label), also, Style.CODE);
          label = inWords ? label : " ".repeat(label.length());
        }
        examples(command.examples());
      }
      case Cloze cloze -> {
        for (int n = 1; n <= cloze.blanks().size(); n++) {
          Cloze.Blank blank = cloze.blanks().get(n - 1);
          item(inWords ? Line.plain("Blank " + n + ": ") : number(n), blank.accepted().answer());
          alternatives(blank.accepted());
          care(blank.accepted());
          if (!blank.hint().isEmpty() && !inWords) {
            labelled("hint    ", blank.hint());
          }
        }
      }
      case Ordering ordering -> steps(ordering);
      case Matching matching -> pairs(matching);
      case Open open -> open(open);
      case Task task -> {
        heading("Done when");
        for (int n = 1; n <= task.doneWhen().size(); n++) {
          item(number(n), task.doneWhen().get(n - 1));
        }
        heading("A solution");
        markdown(task.answer());
      }
    }
  }

  private void options(Choice choice) {
    for (int n = 1; n <= choice.options().size(); n++) {
      Choice.Option option = choice.option(n);
      option(n, option.text(), option.right());
      if (!option.why().isEmpty()) {
        item(Line.plain(inWords ? "" : "     "), option.why());
      }
    }
  }

  private void option(int n, String text, boolean right) {
    if (inWords) {
      item(Line.plain(n + (right ? ", right: " : ", wrong: ")), text);
      return;
    }
    Span mark = right ? Marks.before(Mark.RIGHT, window.glyphs()) : Span.plain("  ");
    item(Line.of(mark, Span.of(n + "  ", Style.KEY)), text);
  }

  private static String unit(Accepted accepted) {
    Accepted.Numeric numeric = accepted.numeric();
    if (numeric == null) {
      return "";
    }
    String unit = numeric.unit().isEmpty() ? "" : " " + numeric.unit();
    String tolerance =
        numeric.relative()
            ? numeric.tolerance().movePointRight(2).stripTrailingZeros().toPlainString() + " %"
            : numeric.tolerance().toPlainString();
    return numeric.tolerance().signum() == 0 ? unit : unit + ", within " + tolerance;
  }

  private void alternatives(Accepted accepted) {
    List<String> texts = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    for (Accepted.Alternative alternative : accepted.also()) {
      switch (alternative) {
        case Accepted.Literal(String text) -> texts.add(text);
        case Accepted.Pattern(String regex) -> patterns.add(regex);
      }
    }
    if (!texts.isEmpty()) {
      boolean commas = texts.stream().anyMatch(text -> text.contains(","));
      labelled(ALSO_RIGHT, String.join(commas ? "; " : ", ", texts));
    }
    patterns.forEach(regex -> labelled("pattern   ", regex));
  }

  private void steps(Ordering ordering) {
    int n = 1;
    for (List<String> group : ordering.groups()) {
      for (String step : group) {
        item(
            number(n),
            group.size() == 1 ? step : Markdown.joined(step, " ", "(these may change places)"));
        n++;
      }
    }
  }

  private void pairs(Matching matching) {
    String with = inWords ? " goes with: " : " – ";
    for (int n = 1; n <= matching.lefts().size(); n++) {
      item(number(n), Markdown.joined(matching.lefts().get(n - 1), with, matching.rightOf(n)));
    }
    matching
        .extra()
        .forEach(right ->
            item(
                Line.plain(inWords ? "" : "   "),
                Markdown.joined(right, " ", "(matches nothing)")));
  }

  /** A draft may have only some of it. */
  private void open(Open open) {
    if (!open.answer().isBlank()) {
      heading("Model answer");
      markdown(open.answer());
    }
    if (!open.sides().isEmpty() && !inWords) {
      heading("Sides");
      open.sides().forEach(side -> labelled(side.name() + "  ", String.join(", ", side.match())));
    }
    if (!open.points().isEmpty()) {
      heading("Points");
    }
    for (int n = 1; n <= open.points().size(); n++) {
      Open.Point point = open.points().get(n - 1);
      item(number(n), point.say() + notes(point));
      match(point.say(), point.match());
    }
    if (!open.myths().isEmpty()) {
      heading("Often said, but wrong");
    }
    for (Open.Myth myth : open.myths()) {
      String claim = myth.claim() + of(myth.side());
      String text = myth.why().isEmpty() ? claim : Markdown.joined(claim, ": ", myth.why());
      item(inWords ? Line.EMPTY : Line.of(window.glyphs().wrong() + "  ", Style.WRONG), text);
      match(myth.claim(), myth.match());
    }
    examples(open.examples());
  }

  private String notes(Open.Point point) {
    String weight = point.weight() == 1 ? "" : " (weight " + EndScreen.number(point.weight()) + ")";
    return of(point.side()) + weight;
  }

  private String of(@Nullable String side) {
    return side == null || inWords ? "" : " (" + side + ")";
  }

  /**
   * The words that a text is found by, where they are not its own. These and the sides, long lists
   * for those who write decks, are seen or skipped, but not heard.
   */
  private void match(String text, List<String> match) {
    if (!inWords && !match.equals(List.of(text))) {
      labelled("   found by  ", String.join(", ", match));
    }
  }

  private void examples(List<Example> examples) {
    if (!examples.isEmpty()) {
      heading("Examples");
    }
    for (Example example : examples) {
      labelled(Width.padded(Percent.of(example.score()), 7), example.answer());
    }
  }

  /** What is asked of a typed text beyond the usual. */
  private void care(Accepted accepted) {
    if (accepted.caseMatters()) {
      labelled("spelling   ", "exact: case and inner spaces count");
    } else if (!accepted.typosForgiven()) {
      labelled("spelling   ", "exact: a typo counts as wrong");
    }
  }

  private void heading(String text) {
    if (!lines.isEmpty() && !inWords) {
      lines.add(Line.EMPTY);
    }
    lines.add(Line.of(inWords ? text + ":" : text, Style.HEADING));
  }

  private void markdown(String text) {
    if (inWords) {
      PlainScreen.text(text).lines().forEach(line -> lines.add(Line.plain(line)));
    } else {
      lines.addAll(Markdown.lines(text, window.textWidth(), window.glyphs()));
    }
  }

  /** What a value is, as it is said before it: {@code Also right: }. */
  static String label(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": ";
  }

  private Line before(String label) {
    return inWords ? Line.plain(label(label.strip())) : Line.of(label, Style.DIM);
  }

  private void labelled(String label, String text) {
    line(before(label), LINE_END.matcher(text.strip()).replaceAll(" "), Style.PLAIN);
  }

  private void item(Line prefix, String text) {
    if (inWords) {
      markdown(prefix.text() + text);
    } else {
      lines.addAll(Layout.item(prefix, text, window));
    }
  }

  private void line(Line prefix, String text, Style style) {
    Span words = Span.of(text, style);
    lines.addAll(
        inWords
            ? List.of(prefix.plus(words))
            : Layout.item(prefix, List.of(words), window.textWidth()));
  }

  private Line number(int n) {
    return Line.of(n + (inWords ? ": " : "  "), Style.KEY);
  }
}
