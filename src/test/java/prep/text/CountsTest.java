package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | 0 answers",
        "1       | 1 answer",
        "999     | 999 answers",
        "1514    | 1,514 answers",
        "1234567 | 1,234,567 answers"
      })
  void digits_are_grouped_in_threes(int number, String words) {
    assertThat(Counts.of(number, "answer")).isEqualTo(words);
  }
}
