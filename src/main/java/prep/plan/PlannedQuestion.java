package prep.plan;

import java.util.List;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/**
 * A question of a plan.
 *
 * @param items the items of its section that it covers, first of the track first; none in a section
 *     that is a topic
 * @param seconds how long it takes, the verdict included
 */
public record PlannedQuestion(QuestionKey key, QuestionType type, List<String> items, int seconds) {

  /** An interviewer offers nothing to choose from, so such a question proves only so much. */
  static final double MOST_FOR_CHOOSING = 0.7;

  public PlannedQuestion {
    items = List.copyOf(items);
  }

  /** Whether the answer must be produced, not only recognised or arranged. */
  boolean produces() {
    return switch (type) {
      case OPEN, COMMAND, SHORT, CLOZE -> true;
      case CHOICE, TRUE_FALSE, ORDER, MATCH, TASK -> false;
    };
  }

  /** What recalling it with some probability is worth in an interview, 0 to 1. */
  double worth(double recall) {
    return switch (type) {
      case CHOICE, TRUE_FALSE -> Math.min(recall, MOST_FOR_CHOOSING);
      case SHORT, COMMAND, CLOZE, ORDER, MATCH, OPEN, TASK -> recall;
    };
  }
}
