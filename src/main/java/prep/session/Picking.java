package prep.session;

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

/** What picking a numbered item does to the answer. */
public enum Picking {
  /** One pick is the answer. */
  ONE,
  /** A pick toggles; the answer is what is picked in the end. */
  SEVERAL,
  /** A pick ranks what comes next. */
  RANKING,
  /** Nothing is picked: the answer is typed. */
  NONE;

  /** How the question is answered. */
  public static Picking of(Question question) {
    return switch (question) {
      case Choice choice -> choice.several() ? SEVERAL : ONE;
      case TrueFalse _ -> ONE;
      case Task _ -> SEVERAL;
      case Ordering _ -> RANKING;
      case ShortAnswer _, Command _, Cloze _, Matching _, Open _ -> NONE;
    };
  }

  /** The answer that picks, as deck positions, come to; empty if it is not complete. */
  public static Optional<Response> answer(Question question, List<Integer> picks) {
    return switch (question) {
      case Choice choice when !picks.isEmpty() -> Optional.of(new Response.Chose(choice, picks));
      case TrueFalse statement when !picks.isEmpty() ->
          Optional.of(new Response.Judged(statement, picks.getFirst() == 1));
      case Task task when !picks.isEmpty() -> Optional.of(new Response.Did(task, picks));
      case Ordering ordering when picks.size() == ordering.steps().size() ->
          Optional.of(new Response.Ordered(ordering, picks));
      case Choice _,
          TrueFalse _,
          ShortAnswer _,
          Command _,
          Cloze _,
          Ordering _,
          Matching _,
          Open _,
          Task _ ->
          Optional.empty();
    };
  }
}
