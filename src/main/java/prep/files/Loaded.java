package prep.files;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Question;
import prep.problem.Problem;

/**
 * A deck as far as it could be read.
 *
 * @param deck without the questions that have problems
 * @param problems what is wrong in its files; none where the deck is sound
 * @param outdated the questions that take the place of others which have changed since
 */
public record Loaded(Deck deck, List<Problem> problems, List<Outdated> outdated) {

  /**
   * A copy of a question of a lower layer.
   *
   * @param rev the {@code rev} that the question in the lower layer has now
   */
  public record Outdated(Question copy, String rev) {}

  public Loaded {
    problems = List.copyOf(problems);
    outdated = List.copyOf(outdated);
  }

  /** A deck that is one of a single layer. */
  public Loaded(Deck deck, List<Problem> problems) {
    this(deck, problems, List.of());
  }

  /** Whether something is wrong with the deck, so that it is not to be used as it is. */
  public boolean isBroken() {
    return !problems.isEmpty();
  }
}
