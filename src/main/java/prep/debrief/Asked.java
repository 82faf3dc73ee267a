package prep.debrief;

import java.util.Optional;
import prep.deck.Question;
import prep.deck.QuestionKey;

/**
 * A question that was asked in an interview.
 *
 * @param text as it was asked, on one line
 * @param known the question of a deck that it is, or empty
 * @param key the key of that one, or of the draft that it becomes
 */
public record Asked(String text, Optional<Question> known, QuestionKey key, Outcome outcome) {

  /** Whether no deck has it, so that it becomes a draft. */
  public boolean isNew() {
    return known.isEmpty();
  }
}
