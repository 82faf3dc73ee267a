package prep.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import prep.deck.QuestionKey;

/** Finds the questions that went worst. */
public final class Weakest {

  /** One slip says little. */
  private static final int FEWEST_ANSWERS = 2;

  private static final Comparator<Map.Entry<QuestionKey, QuestionProgress>> BY_SCORE =
      Comparator.comparingDouble(entry -> entry.getValue().score());

  private Weakest() {}

  /**
   * The questions with the lowest mean scores, of those answered twice or more and not always
   * right; where scores are equal, the one answered more often comes first.
   */
  public static List<QuestionKey> of(Map<QuestionKey, QuestionProgress> questions, int most) {
    return questions.entrySet().stream()
        .filter(entry ->
            entry.getValue().answered() >= FEWEST_ANSWERS
                && entry.getValue().score() < 1
                && entry.getValue().correct() < entry.getValue().answered())
        .sorted(
            BY_SCORE
                .thenComparingInt(entry -> -entry.getValue().answered())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
