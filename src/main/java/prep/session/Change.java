package prep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.schedule.Grade;

/** Something in a session that is to be recorded. */
public sealed interface Change {

  /** A question was answered. */
  record Answered(Attempt attempt) implements Change {}

  /** The user decided otherwise about attempt {@code attempt}; what is null stays. */
  record Amended(
      int attempt, @Nullable Grade grade, @Nullable Double score, @Nullable List<Integer> points)
      implements Change {}

  /** Attempt {@code attempt} was taken back. */
  record Withdrawn(int attempt) implements Change {}

  /** A question was called doubtful. */
  record Flagged(QuestionKey question, String note) implements Change {}

  /** A question is never to be asked again. */
  record Muted(QuestionKey question) implements Change {}
}
