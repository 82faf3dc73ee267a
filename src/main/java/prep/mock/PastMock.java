package prep.mock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.progress.MockFacts;

/**
 * An interview as it was recorded.
 *
 * @param session the ULID that its answers have
 * @param day on which it began
 * @param count which interview of that day it was, from 1
 * @param facts null where the program was stopped before it could record them
 * @param answers those that count, in order
 */
public record PastMock(
    String session, LocalDate day, int count, @Nullable MockFacts facts, List<Said> answers) {

  public PastMock {
    answers = List.copyOf(answers);
  }

  /** By what it is asked for: its day, with a number from the second of the day on. */
  public String name() {
    return count == 1 ? day.toString() : day + "-" + count;
  }

  public Optional<MockFacts> known() {
    return Optional.ofNullable(facts);
  }

  /** Whether it was about a track or a topic that another one was about, too. */
  public boolean isComparableTo(PastMock other) {
    return facts != null
        && other.facts != null
        && !(Collections.disjoint(facts.tracks(), other.facts.tracks())
            && Collections.disjoint(facts.topics(), other.facts.topics()));
  }

  /** Whether it went to its end. */
  public boolean isComplete() {
    return facts != null && facts.complete();
  }

  /** How long it took; from its first to its last answer where nobody recorded it. */
  public Duration took() {
    if (facts != null) {
      return facts.took();
    }
    return answers.isEmpty()
        ? Duration.ZERO
        : Duration.between(answers.getFirst().at(), answers.getLast().at());
  }
}
