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
   * @param recall the chance that a question is remembered now; empty where nothing is known
   */
  public static List<QuestionKey> of(
      Map<QuestionKey, QuestionProgress> questions,
      Function<QuestionKey, OptionalDouble> recall,
      int most) {
    Comparator<QuestionKey> byLast = Comparator.comparingInt(key -> step(questions.get(key)));
    return questions.keySet().stream()
        .filter(key -> !questions.get(key).lastFull() || questions.get(key).lapses() > 0)
        .sorted(
            byLast
                .thenComparingDouble(key -> recall.apply(key).orElse(1))
                .thenComparingInt(key -> -questions.get(key).lapses())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Wrong, partly right or right the last time. */
  private static int step(QuestionProgress question) {
    return question.lastFull() ? 2 : question.lastScore() > 0 ? 1 : 0;
  }
}
