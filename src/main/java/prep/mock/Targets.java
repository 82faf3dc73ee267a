package prep.mock;

import java.time.Duration;
import java.util.Optional;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.Task;
import prep.deck.Topic;

/** How long good answers take. */
public final class Targets {

  /** The topic of the questions about what one has done, whatever the track. */
  public static final Topic BEHAVIOURAL = new Topic("behavioural");

  private static final Duration STORY = Duration.ofMinutes(2);

  private Targets() {}

  /**
   * How long an answer should take: as the question says, otherwise for an open one two minutes for
   * a story and 60, 90 or 150 seconds by level; empty where nobody knows.
   */
  public static Optional<Duration> of(Question question) {
    return switch (question) {
      case Open open -> Optional.of(said(open).orElseGet(() -> usual(open)));
      case Task task -> said(task);
      case Question _ -> Optional.empty();
    };
  }

  /**
   * The same in a part of an interview: whoever is to design something takes the time that there
   * is.
   */
  static Optional<Duration> of(Question question, Part part) {
    return part == Part.PRACTICAL ? said(question) : of(question);
  }

  private static Optional<Duration> said(Question question) {
    return Optional.ofNullable(question.details().time());
  }

  private static Duration usual(Open question) {
    if (question.topic().equals(BEHAVIOURAL)) {
      return STORY;
    }
    return Duration.ofSeconds(
        switch (question.level()) {
          case JUNIOR -> 60;
          case MID -> 90;
          case SENIOR -> 150;
        });
  }
}
