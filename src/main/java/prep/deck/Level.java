package prep.deck;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How experienced a candidate is expected to be to answer a question. */
public enum Level {
  JUNIOR,
  MID,
  SENIOR;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As written in decks and shown to people: {@code junior}, {@code mid}, {@code senior}. */
  public String word() {
    return word;
  }

  /** The level with that word, or empty. */
  public static Optional<Level> of(String word) {
    return Stream.of(values()).filter(level -> level.word.equals(word)).findFirst();
  }
}
