package prep.mock;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a practice interview, in the order in which they come. */
public enum Part {
  /** Short questions on many things. */
  BREADTH,
  /** A question and what follows from its answer. */
  DEPTH,
  /** Something to do or to design. */
  PRACTICAL,
  /** What one has done and how one works. */
  BEHAVIOURAL;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As written in the history and shown to people: {@code breadth}. */
  public String word() {
    return word;
  }

  /** The part with that word, or empty. */
  public static Optional<Part> of(String word) {
    return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
  }
}
