package prep.mock;

import java.util.Comparator;
import java.util.List;
import prep.progress.HistoryEvent.Manner;

/**
 * A question to learn from.
 *
 * @param answer what was answered
 * @param why why it is worth it
 */
public record Lesson(Marked answer, Why why) {

  /** Why a question is worth going over, the most telling first. */
  public enum Why {
    SURE_AND_WRONG,
    MYTH,
    POINTS,
    WRONG,
    GUESSED,
    UNKNOWN
  }

  private static final int MOST = 5;

  /** The first few. */
  static List<Lesson> of(List<Marked> answers) {
    return answers.stream()
        .filter(answer -> !answer.said().isUnticked())
        .filter(answer -> !answer.said().isFull() || answer.myths() > 0)
        .map(answer -> new Lesson(answer, reason(answer)))
        .sorted(
            Comparator.comparing(Lesson::why)
                .thenComparingDouble(lesson -> lesson.answer.share())
                .thenComparing(lesson -> lesson.answer.said().question()))
        .limit(MOST)
        .toList();
  }

  private static Why reason(Marked answer) {
    int sure = answer.said().given().manner().sure();
    if (sure == Manner.SURE && !answer.said().isFull()) {
      return Why.SURE_AND_WRONG;
    }
    if (answer.myths() > 0) {
      return Why.MYTH;
    }
    if (answer.of() > 1) {
      return Why.POINTS;
    }
    if (answer.said().isUnknown()) {
      return Why.UNKNOWN;
    }
    return sure == Manner.GUESS ? Why.GUESSED : Why.WRONG;
  }
}
