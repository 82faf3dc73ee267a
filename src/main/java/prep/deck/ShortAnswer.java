package prep.deck;

import java.util.List;

/** A word, a few words or a number, typed. */
public record ShortAnswer(Details details, Accepted accepted) implements Question {

  @Override
  public List<Accepted> typed() {
    return List.of(accepted);
  }

  @Override
  public ShortAnswer with(Details other) {
    return new ShortAnswer(other, accepted);
  }
}
