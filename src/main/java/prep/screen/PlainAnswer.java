package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.text.Line;

/** What would have been right, in words. */
final class PlainAnswer {

  private PlainAnswer() {}

  /** The right answer and what was given instead, a sentence each. */
  static List<String> of(Attempt attempt) {
    Posed posed = attempt.posed();
    Response response = attempt.response();
    return switch (attempt.question()) {
      case Choice choice -> chosen(posed, choice, response);
      case TrueFalse statement ->
          List.of("The statement is " + (statement.answer() ? "true." : "false."));
      case ShortAnswer question -> List.of("Expected: " + literal(question.accepted().answer()));
      case Command question -> List.of("Expected: " + question.answer());
      case Cloze cloze ->
          each(cloze.blanks().size(), n -> "Blank " + n + ": " + literal(answer(cloze, n)));
      case Ordering ordering -> {
        int count = ordering.steps().size();
        yield each(count + 1, n -> n == 1 ? "The right order:" : step(ordering, n - 1));
      }
      case Matching matching -> each(matching.lefts().size(), n -> pair(posed, matching, n));
      case Open open -> List.of("Model answer: " + PlainScreen.text(open.answer()));
      case Task task -> {
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= task.doneWhen().size(); n++) {
          if (!attempt.standingPoints().contains(n)) {
            lines.add("Not done: " + n + ". " + PlainScreen.text(task.doneWhen().get(n - 1)));
          }
        }
        lines.add("A solution: " + PlainScreen.text(task.answer()));
        yield lines;
      }
    };
  }

  private static List<String> each(int count, IntFunction<String> sentence) {
    return IntStream.rangeClosed(1, count).mapToObj(sentence).toList();
  }

  private static String answer(Cloze cloze, int n) {
    return cloze.blanks().get(n - 1).accepted().answer();
  }

  private static String step(Ordering ordering, int n) {
    return n + ". " + PlainScreen.text(ordering.steps().get(n - 1));
  }

  private static String pair(Posed posed, Matching matching, int n) {
    char letter = ReplyReader.letter(posed.shownNumber(matching.pairing().get(n - 1)));
    String left = PlainScreen.text(matching.lefts().get(n - 1));
    return n + letter + ": " + left + ", " + PlainScreen.text(matching.rightOf(n));
  }

  private static List<String> chosen(Posed posed, Choice choice, Response response) {
    List<String> lines = new ArrayList<>();
    for (int position : choice.rightOptions()) {
      lines.add(
          (choice.several() ? "Right: " : "The right answer is ")
              + posed.shownNumber(position)
              + ": "
              + PlainScreen.text(choice.option(position).text()));
    }
    for (int position : response.numbers()) {
      Choice.Option option = choice.option(position);
      if (!option.right()) {
        String why = option.why().isEmpty() ? "which is wrong." : PlainScreen.text(option.why());
        lines.add("You chose " + posed.shownNumber(position) + ": " + why);
      }
    }
    return lines;
  }

  private static String literal(String answer) {
    return new Line(Markdown.literal(answer)).text();
  }
}
