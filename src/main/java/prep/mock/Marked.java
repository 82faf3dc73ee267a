package prep.mock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.FollowUp;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Task;
import prep.grading.points.Coverage;
import prep.progress.HistoryEvent;

/**
 * A recorded answer beside its question.
 *
 * @param question null where it is in no deck any more, or has changed since
 * @param got how many points were made, or steps done; 0 or 1 where there is only right and wrong
 * @param of how many there are, at least 1
 * @param myths how many wrong claims were made
 */
public record Marked(Said said, @Nullable Question question, int got, int of, int myths) {

  /** Nobody answers faster, in milliseconds: it was a program. */
  private static final long INSTANT = 1000;

  static Marked of(Said said, Function<QuestionKey, Optional<Question>> questions) {
    Question question =
        questions
            .apply(said.question())
            .filter(now -> now.details().rev().equals(said.given().rev()))
            .orElse(null);
    int right = said.isFull() ? 1 : 0;
    return switch (question) {
      case Open open when said.points() != null ->
          new Marked(said, open, said.points().size(), open.points().size(), said.myths().size());
      case Open open -> {
        Coverage found = Coverage.of(open, text(said));
        yield new Marked(
            said, open, found.covered().size(), open.points().size(), found.myths().size());
      }
      case Task task -> {
        int steps = task.doneWhen().size();
        yield new Marked(said, task, (int) Math.round(said.score() * steps), steps, 0);
      }
      case null -> new Marked(said, null, right, 1, said.myths().size());
      case Question other -> new Marked(said, other, right, 1, 0);
    };
  }

  private static String text(Said said) {
    return said.given().answer() instanceof HistoryEvent.Given.Text(String text) ? text : "";
  }

  /** The share of what there was to say or do, 0 to 1. */
  double share() {
    return (double) got / of;
  }

  /** Whether it counts as answered. */
  boolean isEnough() {
    return share() >= Reach.ENOUGH;
  }

  /** Whether a harder question was to follow it, as it looked when it was given. */
  boolean wasEnough() {
    return said.given().manner().aloud() ? said.given().score() >= Reach.ENOUGH : isEnough();
  }

  /** Whether something was said in which wrong claims could have been noticed. */
  boolean couldBeMistaken() {
    return question instanceof Open open && !open.myths().isEmpty() && got + myths > 0;
  }

  /** Whether a harder question can follow it. */
  boolean canLeadOn() {
    return question == null
        || question.details().followUps().stream()
            .anyMatch(next -> next.when() == FollowUp.When.ANSWERED);
  }

  /** Whether {@code next}, which followed it, asked for more. */
  boolean isLessThan(Said next) {
    return question == null
        ? wasEnough()
        : question.details().followUps().stream()
            .filter(link -> link.ask().equals(next.question()))
            .map(link -> link.when() == FollowUp.When.ANSWERED)
            .findFirst()
            .orElse(wasEnough());
  }

  /** How long it took, where a good answer takes a known time: what was spoken, or done. */
  public Optional<Duration> time() {
    boolean timed = said.given().manner().aloud() || question instanceof Task;
    return timed && target().isPresent() && said.given().ms() >= INSTANT && !said.isUnknown()
        ? Optional.of(Duration.ofMillis(said.given().ms()))
        : Optional.empty();
  }

  /** How long a good answer takes. */
  public Optional<Duration> target() {
    return question == null ? Optional.empty() : Targets.of(question, said.part());
  }

  /** How much longer than a good answer it took; zero where it did not. */
  Duration over() {
    return time()
        .map(took -> took.minus(target().orElse(took)))
        .filter(over -> !over.isNegative())
        .orElse(Duration.ZERO);
  }

  static List<Marked> all(List<Said> answers, Function<QuestionKey, Optional<Question>> questions) {
    return answers.stream().map(said -> of(said, questions)).toList();
  }
}
