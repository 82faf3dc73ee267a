package prep.mock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.session.Posed;

/** What an interview waits for. */
public sealed interface Step {

  /**
   * Where in the interview a question stands.
   *
   * @param minutes how long the part may take
   * @param number which of the questions that begin a thread, from 1
   * @param of how many of them the part has
   * @param followUp 0 for the question that begins the thread, then counted from 1
   */
  record Place(Part part, int minutes, int number, int of, int followUp) {}

  /**
   * An answer.
   *
   * @param lead what leads over to the question, as Markdown; empty where nothing does
   * @param follows the question that it follows up, or null
   */
  record Ask(Place place, Posed posed, String lead, @Nullable QuestionKey follows) implements Step {

    public Question question() {
      return posed.question();
    }

    /** Whether it may be answered aloud: an open question outside the breadth. */
    public boolean mayBeSpoken() {
      return question() instanceof Open && place.part() != Part.BREADTH;
    }

    /** How long an answer should take, in so far as one knows. */
    public Optional<Duration> target() {
      return Targets.of(question(), place.part());
    }
  }

  /**
   * How sure the answer is, before anything else.
   *
   * @param ask the question
   */
  record HowSure(Ask ask, Response response, Duration took) implements Step {}

  /**
   * How far a spoken answer got, to choose what follows.
   *
   * @param ask the question
   */
  record HowFar(Ask ask, Duration spoken) implements Step {}

  /**
   * Which points were made, and which wrong claims.
   *
   * @param place of the question
   * @param answer what was said; its attempt has the points that were found
   * @param proposed what is ticked until the user says otherwise: points, and myths numbered after
   *     them
   */
  record Tick(Place place, Answer answer, List<Integer> proposed) implements Step {
    public Tick {
      proposed = List.copyOf(proposed);
    }
  }

  /**
   * That it goes on: the time for a part is over.
   *
   * @param questions how many questions that begin a thread stay unasked
   * @param followUps how many other ones of the last thread do, 0 or 1
   * @param next the part that follows; null if none does
   * @param minutes how long that may take
   */
  record BoxOver(Part part, int questions, int followUps, @Nullable Part next, int minutes)
      implements Step {}

  /**
   * Nothing more.
   *
   * @param early whether the user ended it before the last question
   */
  record Over(boolean early) implements Step {}
}
