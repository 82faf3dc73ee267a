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
 * @param readable whether all of its files are YAML, whatever is wrong in them
 * @param outdated the questions that replace others which have changed since
 */
public record Loaded(Deck deck, List<Problem> problems, boolean readable, List<Outdated> outdated) {

  /**
   * A copy of a question in a lower layer.
   *
   * @param rev the {@code rev} that the question in the lower layer has now
   */
  public record Outdated(Question copy, String rev) {}

  public Loaded {
    problems = List.copyOf(problems);
    outdated = List.copyOf(outdated);
  }

  /** A deck from a single layer. */
  public Loaded(Deck deck, List<Problem> problems, boolean readable) {
    this(deck, problems, readable, List.of());
  }

  /** Whether its sound questions can be asked without those that have mistakes. */
  public boolean isUsable() {
    return readable && !deck.questions().isEmpty();
  }

  /** Whether something is wrong with the deck, so that it should not be used as it is. */
  public boolean isBroken() {
    return !problems.isEmpty();
  }
}
