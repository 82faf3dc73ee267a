package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "lock, lock, 0", "lock, clock, 1", "clock, lock, 1", "lock, luck, 1", "lock, olck, 1",
    "lock, lokc, 1", "ca, abc, 3", "kitten, sitting, 3", "setuid, setgid, 1", "abcd, badc, 2"
  })
  void the_distance_is_the_least_number_of_edits(String expected, String typed, int distance) {
    assertThat(Alignment.of(expected, typed).distance()).isEqualTo(distance);
  }

  @Test
  void what_differs_is_told_on_both_sides() {
    Alignment swap = Alignment.of("deadlock", "daedlock");
    assertThat(swap.inExpected()).containsExactly(new Range(1, 3));
    assertThat(swap.inTyped()).containsExactly(new Range(1, 3));

    Alignment two = Alignment.of("deadlock", "dedlocks");
    assertThat(two.inExpected()).containsExactly(new Range(2, 3));
    assertThat(two.inTyped()).containsExactly(new Range(7, 8));
  }

  @Test
  void half_a_surrogate_pair_is_never_told() {
    Alignment alignment = Alignment.of("a\ud83d\ude00", "a\ud83d\ude01");

    assertThat(alignment.inExpected()).containsExactly(new Range(1, 3));
    assertThat(alignment.inTyped()).containsExactly(new Range(1, 3));
  }

  @Test
  void long_texts_are_compared_up_to_a_bound() {
    assertThat(Alignment.of("a".repeat(5_000), "a".repeat(4_000)).distance()).isZero();
    assertThat(Alignment.of("a".repeat(5_000), "").distance()).isEqualTo(Alignment.LONGEST);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_distance_is_symmetric_bounded_by_the_edits_made_and_zero_only_for_equal_texts(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.append((char) ('a' + random.nextInt(4)));
    }
    StringBuilder edited = new StringBuilder(text);
    int edits = random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.length() + 1);
      if (random.nextBoolean() && at < edited.length()) {
        edited.deleteCharAt(at);
      } else {
        edited.insert(at, 'z');
      }
    }
    Alignment there = Alignment.of(text.toString(), edited.toString());
    Alignment back = Alignment.of(edited.toString(), text.toString());

    assertThat(there.distance()).isEqualTo(back.distance()).isLessThanOrEqualTo(edits);
    assertThat(there.distance() == 0).isEqualTo(text.compareTo(edited) == 0);
    assertThat(without(there.inExpected(), text)).hasSameSizeAs(without(there.inTyped(), edited));
  }

  private static String without(List<Range> ranges, StringBuilder text) {
    StringBuilder left = new StringBuilder(text);
    for (Range range : ranges.reversed()) {
      left.delete(range.start(), range.end());
    }
    return left.toString();
  }
}
