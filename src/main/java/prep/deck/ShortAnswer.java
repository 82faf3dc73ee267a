package prep.deck;

import java.util.List;

/**
 * A word, a few words or a number, typed.
 *
 * @param examples what tests what is accepted
 */
public record ShortAnswer(Details details, Accepted accepted, List<Example> examples)
    implements Question {

  public ShortAnswer {
    examples = List.copyOf(examples);
  }

  /** One without examples. */
  public ShortAnswer(Details details, Accepted accepted) {
    this(details, accepted, List.of());
  }

  @Override
  public List<Accepted> typed() {
    return List.of(accepted);
  }

  @Override
  public ShortAnswer with(Details other) {
    return new ShortAnswer(other, accepted, examples);
  }
}
