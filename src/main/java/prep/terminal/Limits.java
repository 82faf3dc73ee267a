package prep.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.text.Line;

/**
 * How long things may take.
 *
 * @param question for one question; null for as long as it takes
 * @param session until no further question is asked; null for no such limit
 */
public record Limits(@Nullable Duration question, @Nullable Duration session) {

  public static final Limits NONE = new Limits(null, null);

  /** The limits in words, one sentence each. */
  List<Line> inWords() {
    List<Line> lines = new ArrayList<>();
    if (question != null) {
      lines.add(Line.plain("Each question has " + words(question) + "."));
    }
    if (session != null) {
      lines.add(Line.plain("No question is asked after " + words(session) + "."));
    }
    return lines;
  }

  private static String words(Duration time) {
    String minutes = time.toMinutes() == 0 ? "" : counted(time.toMinutes(), "minute");
    String seconds = time.toSecondsPart() == 0 ? "" : counted(time.toSecondsPart(), "second");
    return (minutes + " " + seconds).strip();
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** Whether no further question is asked after so long a session. */
  public boolean isSessionOver(Duration elapsed) {
    return session != null && elapsed.compareTo(session) >= 0;
  }

  /** Whether a question that was asked so long ago is over. */
  public boolean isQuestionOver(Duration elapsed) {
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
