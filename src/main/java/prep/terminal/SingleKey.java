package prep.terminal;

import java.util.List;
import java.util.Optional;
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

/** What single keys make of the questions that are answered by them. */
final class SingleKey {

  private SingleKey() {}

  /** The answer that picking {@code position} gives at once; empty where more may be picked. */
  static Optional<Response> answer(Question question, int position) {
    return switch (question) {
      case Choice choice when !choice.several() ->
          Optional.of(new Response.Chose(choice, List.of(position)));
      case TrueFalse statement -> Optional.of(new Response.Judged(statement, position == 1));
      case Choice _, ShortAnswer _, Command _, Cloze _, Ordering _, Matching _, Open _, Task _ ->
          Optional.empty();
    };
  }

  /** The answer that Enter gives with what was picked; empty where it is not complete. */
  static Optional<Response> entered(Question question, List<Integer> draft) {
    return switch (question) {
      case Choice choice when choice.several() && !draft.isEmpty() ->
          Optional.of(new Response.Chose(choice, draft));
      case Task task -> Optional.of(new Response.Did(task, draft));
      case Ordering ordering when draft.size() == ordering.steps().size() ->
          Optional.of(new Response.Ordered(ordering, draft));
      case Choice _,
          TrueFalse _,
          ShortAnswer _,
          Command _,
          Cloze _,
          Ordering _,
          Matching _,
          Open _ ->
          Optional.empty();
    };
  }
}
