package prep.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import prep.deck.QuestionKey;

/** Finds the questions that need work most. */
public final class Weakest {

  private Weakest() {}

  /**
   * The questions that were not right the last time or were ever forgotten: what was wrong first,
   * then what was partly right, then the lowest recall, then the most lapses.
   *
   * @param recall the chance that a question is remembered now; empty if nothing is known
   */
  public static List<QuestionKey> of(
      Map<QuestionKey, QuestionProgress> questions,
      Function<QuestionKey, OptionalDouble> recall,
      int most) {
    Comparator<Map.Entry<QuestionKey, QuestionProgress>> byLast =
        Comparator.comparingInt(entry -> step(entry.getValue()));
    return questions.entrySet().stream()
        .filter(entry -> !entry.getValue().lastFull() || entry.getValue().lapses() > 0)
        .sorted(
            byLast
                .thenComparingDouble(entry -> recall.apply(entry.getKey()).orElse(1))
                .thenComparingInt(entry -> -entry.getValue().lapses())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Wrong, partly right or right the last time. */
  private static int step(QuestionProgress question) {
    return question.lastFull() ? 2 : question.lastScore() > 0 ? 1 : 0;
  }
}
