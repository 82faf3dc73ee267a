package prep.deck;

/** A statement that is true or false. */
public record TrueFalse(Details details, boolean answer) implements Question {

  @Override
  public TrueFalse with(Details other) {
    return new TrueFalse(other, answer);
  }
}
