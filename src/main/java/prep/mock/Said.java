package prep.mock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.HistoryEvent;

/**
 * An answer of an interview as it was recorded.
 *
 * @param question by the key that it has today
 * @param given what was recorded when it was given
 * @param score what it came to, 0 to 1
 * @param points the points that the user ticked; null where nobody did
 * @param myths the wrong claims that the user ticked along with them
 */
public record Said(
    QuestionKey question,
    HistoryEvent.Answered given,
    double score,
    @Nullable List<Integer> points,
    List<Integer> myths) {

  public Said {
    points = points == null ? null : List.copyOf(points);
    myths = List.copyOf(myths);
  }

  static Said of(HistoryEvent.Answered given, QuestionKey today) {
    return new Said(today, given, given.score(), null, List.of());
  }

  Said amended(HistoryEvent.Amended amend) {
    List<Integer> ticked = amend.points();
    List<Integer> claimed = amend.myths();
    return new Said(
        question,
        given,
        amend.score() == null ? score : amend.score(),
        ticked == null ? points : ticked,
        claimed == null ? myths : claimed);
  }

  /** When it was given. */
  public Instant at() {
    return given.at();
  }

  /** The part of the interview; the first where it is none that is known. */
  public Part part() {
    return Part.of(given.manner().part()).orElse(Part.BREADTH);
  }

  /** Whether it was spoken, and nobody has said which points were made. */
  public boolean isUnticked() {
    return given.manner().aloud() && points == null;
  }

  /** Whether it was only searched for words. */
  public boolean isByWords() {
    return given.manner().byWords() && points == null;
  }

  /** Whether it counts as correct. */
  public boolean isFull() {
    return given.type().isFull(score);
  }

  /** Whether nothing was answered. */
  public boolean isUnknown() {
    return !given.manner().aloud()
        && switch (given.answer()) {
          case HistoryEvent.Given.Numbers(List<Integer> numbers) -> numbers.isEmpty();
          case HistoryEvent.Given.Text(String text) -> text.isEmpty();
        };
  }
}
