package prep.session;

import java.time.Duration;
import java.util.List;
import prep.deck.Deck;
import prep.grading.Response;
import prep.schedule.Grade;

/** What can happen to a session. */
public sealed interface Event {

  /** Deck position {@code position} is toggled, or ranked next. */
  record Pick(int position) implements Event {}

  /** The last rank is taken back. */
  record TakeBack() implements Event {}

  /** What was picked or said so far is dropped. */
  record Clear() implements Event {}

  /**
   * An answer is given.
   *
   * @param took how long after its question was asked, or how long it was said
   * @param sure how sure it is, 1 to 3; 0 where that was not said
   */
  record Submit(Response response, Duration took, int sure) implements Event {

    /** An answer of which it was not said how sure it is. */
    public Submit(Response response, Duration took) {
      this(response, took, 0);
    }
  }

  /** The answer is a guess (1), or the user thinks (2) or is sure (3) that it is right. */
  record Weigh(int sure) implements Event {}

  /** The answer is to be said aloud, or is to be typed after all. */
  record SwitchVoice() implements Event {}

  /** The user begins to speak. */
  record Speak() implements Event {}

  /** The hint is wanted. */
  record Hint() implements Event {}

  /** The question is to come later; the second time it is dropped. */
  record Skip() implements Event {}

  /** On to what comes after the verdict. */
  record Continue() implements Event {}

  /** The follow-up to the last answer is asked next. */
  record FollowUp() implements Event {}

  /** The last deed is undone: an answer with its ticks, a grade, a flag, a mute. */
  record Undo() implements Event {}

  /** Attempt {@code attempt} gets another grade. */
  record Regrade(int attempt, Grade grade) implements Event {}

  /** Attempt {@code attempt} was right, says the user. */
  record ClaimRight(int attempt) implements Event {}

  /** These points were said in attempt {@code attempt}, says the user. */
  record SetPoints(int attempt, List<Integer> points) implements Event {
    public SetPoints {
      points = points.stream().distinct().sorted().toList();
    }
  }

  /**
   * Exactly these are ticked of what was found in an open answer; then comes its grade.
   *
   * @param ticks points, and myths numbered after them
   */
  record Tick(List<Integer> ticks) implements Event {
    public Tick {
      ticks = ticks.stream().distinct().sorted().toList();
    }
  }

  /** The question is doubtful. */
  record Flag(String note) implements Event {}

  /** The question is never to be asked again. */
  record Mute() implements Event {}

  /** A deck was changed and read again: its questions are asked and shown as they are now. */
  record Edited(Deck deck) implements Event {}

  /** No more questions. */
  record End() implements Event {}
}
