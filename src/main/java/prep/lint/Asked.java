package prep.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/**
 * A question among all that may be asked.
 *
 * @param file the file that it is checked in; null where it is not checked itself
 */
record Asked(Question question, @Nullable CheckedDeck file) {

  /** All that the question is made of, with its answer: what two questions are compared by. */
  String whole() {
    return switch (question) {
      case Choice choice -> {
        StringBuilder text = new StringBuilder(choice.stem());
        choice.options().forEach(option -> text.append('\n').append(option.text()));
        yield text.toString();
      }
      case TrueFalse statement -> statement.stem() + "\n" + statement.answer();
      case ShortAnswer typed -> typed.stem() + "\n" + typed.accepted().answer();
      case Command command -> command.stem() + "\n" + command.answer();
      case Cloze cloze -> cloze.filled(n -> cloze.blanks().get(n - 1).accepted().answer());
      case Ordering ordering -> with(ordering, ordering.steps());
      case Matching matching -> {
        List<String> sides = new ArrayList<>(matching.lefts());
        sides.addAll(matching.rights());
        yield with(matching, sides);
      }
      case Open open -> with(open, open.points().stream().map(Open.Point::say).toList());
      case Task task -> with(task, task.steps());
    };
  }

  private static String with(Question question, List<String> texts) {
    return question.stem() + "\n" + String.join("\n", texts);
  }

  /** The texts that are asked for; none where they are no single text. */
  List<String> answers() {
    return switch (question) {
      case Choice choice ->
          choice.several()
              ? List.of()
              : List.of(choice.option(choice.rightOptions().getFirst()).text());
      case ShortAnswer typed -> List.of(typed.accepted().answer());
      case Command command -> List.of(command.answer());
      case Cloze cloze -> cloze.blanks().stream().map(blank -> blank.accepted().answer()).toList();
      case TrueFalse _, Ordering _, Matching _, Open _, Task _ -> List.of();
    };
  }

  /** What is told as a fact before the answer is given; a false statement tells none. */
  String told() {
    return question instanceof TrueFalse statement && !statement.answer() ? "" : question.stem();
  }
}
