package prep.files;

import java.util.List;
import prep.deck.Deck;
import prep.problem.Problem;

/**
 * A deck as far as it could be read.
 *
 * @param deck without the questions that have problems
 * @param problems what is wrong in its files; none where the deck is sound
 */
public record Loaded(Deck deck, List<Problem> problems) {

  public Loaded {
    problems = List.copyOf(problems);
  }

  /** Whether something is wrong with the deck, so that it is not to be used as it is. */
  public boolean isBroken() {
    return !problems.isEmpty();
  }
}
