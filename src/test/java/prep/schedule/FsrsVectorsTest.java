package prep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sequences of answers that the reference implementation was asked for. */
class FsrsVectorsTest {

  /** The reference knows no local dates: all answers of a sequence are given the same one. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  record Step(Instant at, Grade grade, double stability, double difficulty, Instant due) {}

  record Sequence(int number, double retention, List<Step> steps) {
    @Override
    public String toString() {
      return "sequence " + number + " at " + retention;
    }
  }

  static List<Sequence> sequences() throws IOException {
    List<Sequence> sequences = new ArrayList<>();
    try (InputStream file = FsrsVectorsTest.class.getResourceAsStream("/fsrs-vectors.json")) {
      for (JsonNode node :
          new JsonMapper().readTree(Objects.requireNonNull(file)).get("sequences")) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode review : node.get("reviews")) {
          steps.add(
              new Step(
                  Instant.parse(review.get("at").stringValue()),
                  Grade.of(review.get("grade").stringValue()).orElseThrow(),
                  review.get("stability").doubleValue(),
                  review.get("difficulty").doubleValue(),
                  Instant.parse(review.get("due").stringValue())));
        }
        sequences.add(
            new Sequence(sequences.size() + 1, node.get("desiredRetention").doubleValue(), steps));
      }
    }
    return sequences;
  }

  static Stream<Sequence> each() throws IOException {
    return sequences().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("each")
  void the_reference_is_reproduced(Sequence sequence) {
    Fsrs fsrs = new Fsrs(sequence.retention());
    Memory memory = null;
    for (Step step : sequence.steps()) {
      memory =
          memory == null
              ? fsrs.first(step.grade(), step.at(), ANY_DAY)
              : fsrs.next(memory, step.grade(), step.at(), ANY_DAY);
      assertThat(memory.stability()).isCloseTo(step.stability(), within(1e-6));
      assertThat(memory.difficulty()).isCloseTo(step.difficulty(), within(1e-6));
      assertThat(memory.dueAt()).isEqualTo(step.due());
    }
  }

  @Test
  void there_are_sequences_of_several_retentions() throws IOException {
    assertThat(sequences()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(sequences()).extracting(Sequence::retention).contains(0.8, 0.85, 0.9, 0.95);
  }
}
