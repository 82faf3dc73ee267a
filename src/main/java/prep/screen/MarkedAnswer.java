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
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** The answers of a question with marks at what was right and what was given. */
final class MarkedAnswer {

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
        lines.addAll(item(window, Line.of(Span.of(n + "  ", Style.KEY)), option.why()));
      }
    }
    return lines.isEmpty()
        ? List.of(Line.of("The deck does not say why the others are wrong.", Style.DIM))
        : lines;
  }

  private static List<Line> myths(Window window, Open open) {
    List<Line> lines = new ArrayList<>();
    for (Open.Myth myth : open.myths()) {
      Line sign = Line.of(Span.of(window.glyphs().wrong() + " ", Style.WRONG));
      lines.addAll(item(window, sign, myth.claim() + ": " + myth.why()));
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
        lines.addAll(item(view, Line.plain("     "), option.why()));
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
    Glyphs glyphs = view.window().glyphs();
    Span mark =
        right
            ? Span.of(glyphs.right() + " ", Style.RIGHT)
            : picked ? Span.of(glyphs.wrong() + " ", Style.WRONG) : Span.plain("  ");
    List<Line> lines =
        new ArrayList<>(item(view, Line.of(mark, Span.of(n + "  ", Style.KEY)), text));
    String note =
        allRight
            ? ""
            : right ? (picked ? "right, yours" : "right answer") : picked ? "your answer" : "";
    return noted(view, lines, note);
  }

  /** The note at the right of the last line. */
  private static List<Line> noted(View view, List<Line> lines, String note) {
    if (note.isEmpty()) {
      return lines;
    }
    Line last = lines.removeLast();
    List<Line> spread = Layout.spread(last, Line.of(note, Style.DIM), view.window());
    lines.add(spread.getFirst());
    spread.stream().skip(1).forEach(line -> lines.add(line.indented(5)));
    return lines;
  }

  private static List<Line> steps(View view, Ordering ordering, Response response) {
    List<Integer> given = response.numbers();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= ordering.steps().size(); n++) {
      int rank = given.indexOf(n) + 1;
      boolean inPlace = rank > 0 && ordering.groupOf(rank) == ordering.groupOf(n);
      Line prefix = Line.of(sign(view, rank, inPlace), Span.of(n + "  ", Style.KEY));
      String note = inPlace || rank == 0 ? "" : "you had it " + QuestionScreen.ordinal(rank);
      lines.addAll(
          noted(view, new ArrayList<>(item(view, prefix, ordering.steps().get(n - 1))), note));
    }
    return lines;
  }

  private static Span sign(View view, int rank, boolean inPlace) {
    if (rank == 0) {
      return Span.plain("  ");
    }
    Glyphs glyphs = view.window().glyphs();
    return inPlace
        ? Span.of(glyphs.right() + " ", Style.RIGHT)
        : Span.of(glyphs.partly() + " ", Style.PARTLY);
  }

  private static List<Line> pairs(View view, Posed posed, Matching matching, Response response) {
    List<Integer> given = response.numbers();
    Glyphs glyphs = view.window().glyphs();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      int right = matching.pairing().get(n - 1);
      int yours = given.isEmpty() ? 0 : given.get(n - 1);
      Span mark =
          given.isEmpty()
              ? Span.plain("  ")
              : yours == right
                  ? Span.of(glyphs.right() + " ", Style.RIGHT)
                  : Span.of(glyphs.wrong() + " ", Style.WRONG);
      String letter = Character.toString(ReplyReader.letter(posed.shownNumber(right)));
      Line prefix = Line.of(mark, Span.of(n + letter + "  ", Style.KEY));
      String pair = matching.lefts().get(n - 1) + " – " + matching.rights().get(right - 1);
      String note =
          yours == right || given.isEmpty()
              ? ""
              : yours == 0
                  ? "left open"
                  : "you had " + Markdown.oneLine(matching.rights().get(yours - 1));
      lines.addAll(noted(view, new ArrayList<>(item(view, prefix, pair)), note));
    }
    return lines;
  }

  private static List<Line> points(View view, Task task, Response response) {
    List<Integer> done = response.numbers();
    Glyphs glyphs = view.window().glyphs();
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= task.doneWhen().size(); n++) {
      Span mark = done.contains(n) ? Span.of(glyphs.right() + " ", Style.RIGHT) : Span.plain("- ");
      lines.addAll(
          item(view, Line.of(mark, Span.of(n + "  ", Style.KEY)), task.doneWhen().get(n - 1)));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("A solution", Style.HEADING));
    lines.addAll(Markdown.lines(task.answer(), view.window().textWidth(), view.window().glyphs()));
    return lines;
  }

  private static List<Line> item(View view, Line prefix, String text) {
    return item(view.window(), prefix, text);
  }

  private static List<Line> item(Window window, Line prefix, String text) {
    return Layout.item(prefix, Markdown.inline(text), window.textWidth());
  }
}
