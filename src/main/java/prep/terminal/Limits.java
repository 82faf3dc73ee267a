package prep.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Line;

/**
 * How long things may take.
 *
 * @param question for one question; null for as long as it takes
 * @param session until no further question is asked; null for no such limit
 */
public record Limits(@Nullable Duration question, @Nullable Duration session) {

  public static final Limits NONE = new Limits(null, null);

  /** From so many minutes on, seconds don't matter. */
  private static final int LEAST_MINUTES = 5;

  private static final Duration GLANCE = Duration.ofMillis(200);

  /**
   * Says in the background when the time is over for a question that still waits for its answer.
   *
   * @param elapsed the time since the current question was asked
   */
  void watch(Supplier<Duration> elapsed, Supplier<Session> session, Consumer<String> say) {
    if (question != null) {
      Thread.ofVirtual()
          .start(() -> {
            boolean said = false;
            while (!session.get().isOver()) {
              boolean over =
                  session.get().phase() instanceof Phase.Asking && isQuestionOver(elapsed.get());
              if (over && !said) {
                // The prompt, and what was begun, stand at the start of the line.
                say.accept("");
                say.accept("Time is up. Press Enter.");
              }
              said = over;
              LockSupport.parkNanos(GLANCE.toNanos());
            }
          });
    }
  }

  /** The limits in words, one sentence each. */
  List<Line> inWords() {
    List<Line> lines = new ArrayList<>();
    if (question != null) {
      lines.add(Line.plain("Each question has " + words(question) + "."));
    }
    if (session != null) {
      lines.add(Line.plain("No question is asked after " + roughly(session) + "."));
    }
    return lines;
  }

  /** What is left of a day's minutes is no round number. */
  private static String roughly(Duration time) {
    boolean exact = time.toSecondsPart() == 0 || time.toMinutes() < LEAST_MINUTES;
    return exact
        ? words(time)
        : "about " + words(Duration.ofMinutes(time.plusSeconds(30).toMinutes()));
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
