package prep.terminal;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long things may take.
 *
 * @param question for one question; null for as long as it takes
 * @param session until no further question is asked; null for no such limit
 */
public record Limits(@Nullable Duration question, @Nullable Duration session) {

  public static final Limits NONE = new Limits(null, null);

  boolean isSessionOver(Duration elapsed) {
    return session != null && elapsed.compareTo(session) >= 0;
  }

  boolean isQuestionOver(Duration elapsed) {
    return question != null && elapsed.compareTo(question) >= 0;
  }

  /** What is left for the question, at least nothing; empty if it has no limit. */
  Optional<Duration> left(Duration elapsed) {
    if (question == null) {
      return Optional.empty();
    }
    Duration left = question.minus(elapsed);
    return Optional.of(left.isNegative() ? Duration.ZERO : left);
  }
}
