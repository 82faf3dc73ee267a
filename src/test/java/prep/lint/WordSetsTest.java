package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetsTest {

  private static int[] set(Random random) {
    int count = random.nextInt(12);
    int[] numbers = random.ints(count, 0, 15).toArray();
    return WordSets.of(numbers, count);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void short_cuts_say_what_counting_says(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      int[] a = set(random);
      int[] b = set(random);
      int common = WordSets.common(a, b);
      for (int needed = 0; needed <= 12; needed++) {
        assertThat(WordSets.shareAtLeast(a, b, needed)).isEqualTo(common >= needed);
      }
      assertThat(WordSets.hasAll(a, b)).isEqualTo(common == b.length);
    }
  }
}
