package prep.deck;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question that an interviewer would ask next.
 *
 * @param ask the key of that question
 * @param lead what leads over to it, as Markdown on one line; empty where nothing does
 */
public record FollowUp(QuestionKey ask, When when, String lead) {

  /** After what kind of answer it is asked. */
  public enum When {
    ANSWERED,
    MISSED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As written in decks and shown to people: {@code answered}, {@code missed}. */
    public String word() {
      return word;
    }

    /** The one with that word, or empty. */
    public static Optional<When> of(String word) {
      return Stream.of(values()).filter(when -> when.word.equals(word)).findFirst();
    }
  }

  /** The same for a question that moves to another topic along with the others of its deck. */
  FollowUp moved(Topic from, Topic to) {
    return ask.topic().equals(from)
        ? new FollowUp(new QuestionKey(to, ask.id()), when, lead)
        : this;
  }
}
