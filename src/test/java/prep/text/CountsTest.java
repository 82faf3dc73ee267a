package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void things_are_listed_as_they_are_said() {
    assertThat(Counts.listed(List.of(1))).isEqualTo("1");
    assertThat(Counts.listed(List.of(1, 2))).isEqualTo("1 and 2");
    assertThat(Counts.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}
