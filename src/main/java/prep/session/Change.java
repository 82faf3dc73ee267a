package prep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.schedule.Grade;

/** Something in a session that is to be recorded. */
public sealed interface Change {

  /** Something that the user did and can undo. */
  sealed interface Deed extends Change {}

  /** A question was answered. */
  record Answered(Attempt attempt) implements Deed {}

  /** The user changed the result of attempt {@code attempt}; what is null stays as it is. */
  record Amended(
      int attempt, @Nullable Grade grade, @Nullable Double score, @Nullable List<Integer> points)
      implements Deed {}

  /** The deed at index {@code place} of the session's log was undone. */
  record Withdrawn(int place) implements Change {}

  /** A question was flagged as doubtful. */
  record Flagged(QuestionKey question, String note) implements Deed {}

  /** A question was muted. */
  record Muted(QuestionKey question) implements Deed {}
}
