package prep.deck;

/** A word, a few words or a number, typed. */
public record ShortAnswer(Details details, Accepted accepted) implements Question {

  @Override
  public ShortAnswer with(Details other) {
    return new ShortAnswer(other, accepted);
  }
}
