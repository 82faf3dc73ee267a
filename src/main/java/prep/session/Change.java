package prep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.schedule.Grade;

/** Something in a session that is to be recorded. */
public sealed interface Change {

  /** Something that the user did and may take back. */
  sealed interface Deed extends Change {}

  /** A question was answered. */
  record Answered(Attempt attempt) implements Deed {}

  /** The user decided otherwise about attempt {@code attempt}; what is null stays. */
  record Amended(
      int attempt, @Nullable Grade grade, @Nullable Double score, @Nullable List<Integer> points)
      implements Deed {}

  /** The deed at place {@code place} of the session's log, from 0, was taken back. */
  record Withdrawn(int place) implements Change {}

  /** A question was called doubtful. */
  record Flagged(QuestionKey question, String note) implements Deed {}

  /** A question is never to be asked again. */
  record Muted(QuestionKey question) implements Deed {}
}
