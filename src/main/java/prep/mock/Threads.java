package prep.mock;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;

/**
 * How far the threads of an interview went.
 *
 * @param all how many were drawn
 * @param reached in how many a harder question was asked
 * @param answered in how many one of these was answered
 * @param unasked in how many it was not asked for want of time, or there is none; they count
 *     nowhere
 */
public record Threads(int all, int reached, int answered, int unasked) {

  /** None. */
  static final Threads NONE = new Threads(0, 0, 0, 0);

  /**
   * The threads of the depth.
   *
   * @param drawn how many questions were drawn to begin one; 0 where nobody recorded it
   */
  static Threads of(List<Marked> answers, int drawn) {
    int begun = 0;
    int reached = 0;
    int answered = 0;
    int unasked = 0;
    for (Marked root : answers) {
      if (root.said().given().manner().follows() == null) {
        begun++;
        List<Marked> harder =
            answers.stream().filter(next -> isHarder(next, root, answers)).toList();
        reached += harder.isEmpty() ? 0 : 1;
        answered += harder.stream().anyMatch(Threads::isAnswered) ? 1 : 0;
        unasked += harder.isEmpty() && (root.wasEnough() || !root.canLeadOn()) ? 1 : 0;
      }
    }
    int all = Math.max(begun, drawn);
    return new Threads(all, reached, answered, unasked + all - begun);
  }

  private static boolean isAnswered(Marked answer) {
    return !answer.said().isUnticked() && answer.isEnough();
  }

  /** Whether an answer is to a harder question, asked directly or at last after {@code root}. */
  private static boolean isHarder(Marked next, Marked root, List<Marked> answers) {
    @Nullable QuestionKey follows = next.said().given().manner().follows();
    for (int i = 0; follows != null && i < answers.size(); i++) {
      Marked before = answers.get(i);
      if (before.said().question().equals(follows)) {
        boolean more = before.isLessThan(next.said());
        return more
            && (before.said().question().equals(root.said().question())
                || isHarder(before, root, answers));
      }
    }
    return false;
  }

  /** How many threads count. */
  public int counted() {
    return all - unasked;
  }

  /** 1 to 4; empty where no thread counts. */
  OptionalInt mark() {
    if (counted() == 0) {
      return OptionalInt.empty();
    }
    if (answered == counted()) {
      return OptionalInt.of(Marks.HIGHEST);
    }
    if (2 * answered >= counted()) {
      return OptionalInt.of(Marks.HIGHEST - 1);
    }
    return OptionalInt.of(reached > 0 ? Marks.LOWEST + 1 : Marks.LOWEST);
  }
}
