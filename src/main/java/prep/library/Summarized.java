package prep.library;

import java.util.List;
import prep.deck.DeckSummary;
import prep.problem.Problem;

/**
 * The summary of a deck as far as it could be read.
 *
 * @param problems what is wrong in its files; none where the deck is sound
 */
public record Summarized(DeckSummary deck, List<Problem> problems) {

  public Summarized {
    problems = List.copyOf(problems);
  }

  /** Whether something is wrong with the deck, so that it is not to be used as it is. */
  public boolean isBroken() {
    return !problems.isEmpty();
  }
}
