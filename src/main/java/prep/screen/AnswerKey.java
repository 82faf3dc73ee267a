package prep.screen;

import java.util.ArrayList;
import java.util.List;
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
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The answer of a question as in its deck, with everything that counts as right. */
final class AnswerKey {

  private final Window window;
  private final List<Line> lines = new ArrayList<>();

  private AnswerKey(Window window) {
    this.window = window;
  }

  /** The options or sides of a question in deck order with what is right, or its answer. */
  static List<Line> of(Question question, Window window) {
    AnswerKey key = new AnswerKey(window);
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
        line(Line.of("$ ", Style.KEY), List.of(Span.of(command.answer(), Style.CODE)));
        String label = "also right   ";
        for (String also : command.also()) {
          line(Line.of(label, Style.DIM), List.of(Span.of(also, Style.CODE)));
          label = " ".repeat(label.length());
        }
        examples(command.examples());
      }
      case Cloze cloze -> {
        for (int n = 1; n <= cloze.blanks().size(); n++) {
          Cloze.Blank blank = cloze.blanks().get(n - 1);
          item(number(n), blank.accepted().answer());
          alternatives(blank.accepted());
          care(blank.accepted());
          if (!blank.hint().isEmpty()) {
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
        item(Line.plain("     "), option.why());
      }
    }
  }

  private void option(int n, String text, boolean right) {
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
    for (Accepted.Alternative alternative : accepted.also()) {
      switch (alternative) {
        case Accepted.Literal(String text) -> labelled("or      ", text);
        case Accepted.Pattern(String regex) -> labelled("or like ", regex);
      }
    }
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
    for (int n = 1; n <= matching.lefts().size(); n++) {
      item(number(n), Markdown.joined(matching.lefts().get(n - 1), " – ", matching.rightOf(n)));
    }
    matching
        .extra()
        .forEach(
            right -> item(Line.plain("   "), Markdown.joined(right, " ", "(matches nothing)")));
  }

  private void open(Open open) {
    heading("Model answer");
    markdown(open.answer());
    if (!open.sides().isEmpty()) {
      heading("Sides");
      open.sides().forEach(side -> labelled(side.name() + "  ", String.join(", ", side.match())));
    }
    heading("Points");
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
      item(Line.of(window.glyphs().wrong() + "  ", Style.WRONG), text);
      match(myth.claim(), myth.match());
    }
    examples(open.examples());
  }

  private static String notes(Open.Point point) {
    String weight = point.weight() == 1 ? "" : " (weight " + EndScreen.number(point.weight()) + ")";
    return of(point.side()) + weight;
  }

  private static String of(@Nullable String side) {
    return side == null ? "" : " (" + side + ")";
  }

  /** The words that a text is found by, where they are not its own. */
  private void match(String text, List<String> match) {
    if (!match.equals(List.of(text))) {
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
      labelled("exact   ", "case and inner spaces count");
    } else if (!accepted.typosForgiven()) {
      labelled("exact   ", "no typo is forgiven");
    }
  }

  private void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    lines.add(Line.of(text, Style.HEADING));
  }

  private void markdown(String text) {
    lines.addAll(Markdown.lines(text, window.textWidth(), window.glyphs()));
  }

  private void labelled(String label, String text) {
    line(Line.of(label, Style.DIM), List.of(Span.plain(text)));
  }

  private void item(Line prefix, String text) {
    lines.addAll(Layout.item(prefix, text, window));
  }

  private void line(Line prefix, List<Span> text) {
    lines.addAll(Layout.item(prefix, text, window.textWidth()));
  }

  private static Line number(int n) {
    return Line.of(n + "  ", Style.KEY);
  }
}
