package prep.screen;

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
import prep.grading.Response;
import prep.grading.Verdict.Mark;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** The answers of a question with marks at what was right and what was given. */
final class MarkedAnswer {

  private static final Span UNMARKED = Span.plain("  ");

  private MarkedAnswer() {}

  static List<Line> of(View view, Attempt attempt) {
    Response response = attempt.response();
    return switch (attempt.question()) {
      case Choice choice -> options(view, attempt, choice);
      case TrueFalse statement -> truth(view, attempt, statement);
      case Ordering ordering -> steps(view, ordering, response);
      case Matching matching -> pairs(view, attempt.posed(), matching, response);
      case Task task -> points(view, task, response);
      case ShortAnswer shortAnswer ->
          TypedAnswer.of(view, attempt, shortAnswer.accepted().answer());
      case Command command -> TypedAnswer.of(view, attempt, command.answer());
      case Cloze cloze -> TypedAnswer.blanks(view, attempt, cloze);
      case Open _ -> List.of();
    };
  }

  /** Each wrong option with why it is wrong. */
  static List<Line> reasons(Window window, Attempt attempt) {
    return switch (attempt.question()) {
      case Choice choice -> reasons(window, attempt.posed(), choice);
      case Open open -> myths(window, open);
      case Question _ -> List.of(Line.of("There are no other options to explain.", Style.DIM));
    };
  }

  private static List<Line> reasons(Window window, Posed posed, Choice choice) {
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= posed.shown().size(); n++) {
      Choice.Option option = choice.option(posed.deckPosition(n));
      if (!option.right() && !option.why().isEmpty()) {
        lines.addAll(Layout.item(Line.of(n + "  ", Style.KEY), option.text(), window));
        lines.addAll(Layout.item(Line.plain("   "), option.why(), window));
      }
    }
    return lines.isEmpty()
        ? List.of(Line.of("The deck does not say why the others are wrong.", Style.DIM))
        : lines;
  }

  private static List<Line> myths(Window window, Open open) {
    Line sign = Line.of(Marks.before(Mark.WRONG, window.glyphs()));
    List<Line> lines = new ArrayList<>();
    for (Open.Myth myth : open.myths()) {
      lines.addAll(Layout.item(sign, Markdown.joined(myth.claim(), ": ", myth.why()), window));
    }
    return lines;
  }

  private static List<Line> options(View view, Attempt attempt, Choice choice) {
    List<Integer> given = attempt.response().numbers();
    List<Line> lines = new ArrayList<>();
    Posed posed = attempt.posed();
    for (int n = 1; n <= posed.shown().size(); n++) {
      Choice.Option option = choice.option(posed.deckPosition(n));
      boolean picked = given.contains(posed.deckPosition(n));
      lines.addAll(option(view, n, option.text(), option.right(), picked, attempt.full()));
      if (picked && !option.right() && !option.why().isEmpty()) {
        lines.addAll(Layout.item(Line.plain("     "), option.why(), view.window()));
      }
    }
    return lines;
  }

  private static List<Line> truth(View view, Attempt attempt, TrueFalse statement) {
    boolean known = attempt.response() instanceof Response.Judged;
    boolean given = attempt.full() == statement.answer();
    List<Line> lines = new ArrayList<>();
    lines.addAll(option(view, 1, "True", statement.answer(), known && given, attempt.full()));
    lines.addAll(option(view, 2, "False", !statement.answer(), known && !given, attempt.full()));
    return lines;
  }

  private static List<Line> option(
      View view, int n, String text, boolean right, boolean picked, boolean allRight) {
    Span sign = right || picked ? sign(view, right ? Mark.RIGHT : Mark.WRONG) : UNMARKED;
    String note = right ? (picked ? "right, yours" : "right answer") : picked ? "your answer" : "";
    return item(view, sign, Integer.toString(n), text, allRight ? "" : note);
  }

  private static List<Line> steps(View view, Ordering ordering, Response response) {
    List<Integer> given = response.numbers();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= ordering.steps().size(); n++) {
      int rank = given.indexOf(n) + 1;
      boolean inPlace = rank > 0 && ordering.groupOf(rank) == ordering.groupOf(n);
      Span sign = rank == 0 ? UNMARKED : sign(view, inPlace ? Mark.RIGHT : Mark.PARTLY);
      String note = inPlace || rank == 0 ? "" : "you had it " + QuestionScreen.ordinal(rank);
      lines.addAll(item(view, sign, Integer.toString(n), ordering.steps().get(n - 1), note));
    }
    return lines;
  }

  private static List<Line> pairs(View view, Posed posed, Matching matching, Response response) {
    List<Integer> given = response.numbers();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      int right = matching.pairing().get(n - 1);
      int yours = given.isEmpty() ? 0 : given.get(n - 1);
      Span sign = given.isEmpty() ? UNMARKED : sign(view, yours == right ? Mark.RIGHT : Mark.WRONG);
      String number = n + Character.toString(ReplyReader.letter(posed.shownNumber(right)));
      String pair = Markdown.joined(matching.lefts().get(n - 1), " – ", matching.rightOf(n));
      String note =
          yours == right || given.isEmpty()
              ? ""
              : yours == 0
                  ? "left open"
                  : "you had " + Markdown.oneLine(matching.rights().get(yours - 1));
      lines.addAll(item(view, sign, number, pair, note));
    }
    return lines;
  }

  private static List<Line> points(View view, Task task, Response response) {
    List<Integer> done = response.numbers();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= task.doneWhen().size(); n++) {
      Span sign = done.contains(n) ? sign(view, Mark.RIGHT) : Span.plain("- ");
      lines.addAll(item(view, sign, Integer.toString(n), task.doneWhen().get(n - 1), ""));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("A solution", Style.HEADING));
    lines.addAll(Markdown.lines(task.answer(), view.window().textWidth(), view.window().glyphs()));
    return lines;
  }

  private static Span sign(View view, Mark mark) {
    return Marks.before(mark, view.window().glyphs());
  }

  private static List<Line> item(View view, Span sign, String number, String text, String note) {
    Line prefix = Line.of(sign, Span.of(number + "  ", Style.KEY));
    List<Line> lines = Layout.item(prefix, text, view.window());
    return note.isEmpty() ? lines : Layout.noted(lines, Line.of(note, Style.DIM), 5, view.window());
  }
}
