package prep.mock;

import org.jspecify.annotations.Nullable;
import prep.deck.FollowUp;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.progress.HistoryEvent.Manner;
import prep.schedule.Grade;
import prep.session.Attempt;

/**
 * An answer in an interview.
 *
 * @param number counts the answers of the interview from 1
 * @param attempt how it was graded, and with whose ticks; a spoken one took as long as it was
 *     spoken
 * @param score 0 to 1: of the attempt, or until a spoken answer is ticked, how far the user thinks
 *     to have come
 * @param answered whether enough was said for a harder question to follow
 * @param follows the question that it followed up, or null
 * @param sure 1 to 3, or 0 where nobody asked
 * @param aloud whether it was spoken
 */
public record Answer(
    int number,
    Part part,
    Attempt attempt,
    double score,
    boolean answered,
    @Nullable QuestionKey follows,
    int sure,
    boolean aloud) {

  /** An answer that was not spoken. */
  static Answer given(int number, Step.Ask ask, Attempt attempt, int sure) {
    double said =
        attempt.response() instanceof Response.Explained(Open open, _)
            ? (double) attempt.standingPoints().size() / open.points().size()
            : attempt.score();
    return new Answer(
        number,
        ask.place().part(),
        attempt,
        attempt.score(),
        said >= Reach.ENOUGH,
        ask.follows(),
        sure,
        false);
  }

  /**
   * A spoken answer.
   *
   * @param reach how far the user thinks to have come; null where nobody asked, and then it counts
   *     as half until it is ticked
   */
  static Answer spoken(int number, Step.Ask ask, Attempt attempt, @Nullable Reach reach) {
    return new Answer(
        number,
        ask.place().part(),
        attempt,
        (reach == null ? Reach.HALF : reach).score(),
        reach == Reach.MOST,
        ask.follows(),
        0,
        true);
  }

  public Question question() {
    return attempt.question();
  }

  /** The grade that it gets: a guess proves nothing, even a right one. */
  public Grade grade() {
    return sure == Manner.GUESS
        ? Grade.AGAIN
        : Grade.proposed(score, question().type().isFull(score), false);
  }

  /** Whether nobody has said which points were made. */
  public boolean isUnticked() {
    return attempt.isByWords();
  }

  /** How it was given, as recorded. */
  public Manner manner() {
    return new Manner(isUnticked(), sure, aloud, part.word(), follows);
  }

  boolean isTo(Question other) {
    return question().key().equals(other.key());
  }

  /** Whether a question follows it that is asked after such an answer to {@code asked}. */
  boolean leadsTo(QuestionKey asked, FollowUp.When when) {
    return question().key().equals(asked) && answered == (when == FollowUp.When.ANSWERED);
  }

  /** Whether the user can say which points were made. */
  boolean canBeTicked() {
    return isUnticked();
  }

  /** The same with what the user ticked. */
  Answer ticked(Attempt settled) {
    return new Answer(number, part, settled, settled.score(), answered, follows, sure, aloud);
  }
}
