package prep.terminal;

import java.util.List;
import java.util.Optional;
import prep.deck.Deck;
import prep.deck.Question;

/** Where a question can be changed while it is asked. */
public interface Editing {

  /**
   * The result.
   *
   * @param deck the deck of the question as it is now; empty where it stays as it was
   * @param told what the user is to know, a line each
   */
  record Outcome(Optional<Deck> deck, List<String> told) {
    public Outcome {
      told = List.copyOf(told);
    }
  }

  /** Lets the user change a question. The terminal belongs to the editor until this returns. */
  Outcome edit(Question question);
}
