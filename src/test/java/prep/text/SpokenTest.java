package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  private static List<String> spoken(String... lines) {
    return Spoken.of(Stream.of(lines).map(Line::plain).toList()).stream().map(Line::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "O(n²), O(n squared)",
    "x³ + 1, x cubed + 1",
    "a day is 10⁵ seconds, a day is 10 to the power of 5 seconds",
    "2ⁿ, 2 to the power of n",
    "10⁻³, 10 to the power of -3",
    "log₂ n, log sub 2 n",
    "2^10 bytes, 2 to the power of 10 bytes",
    "git show HEAD^, git show HEAD^",
    "a^b, a^b",
    "'^[a-z]+$', '^[a-z]+$'"
  })
  void what_is_raised_or_lowered_is_said(String written, String said) {
    assertThat(spoken(written)).containsExactly(said);
  }

  @Test
  void the_indentation_of_code_is_said_and_nothing_else_of_it_changes() {
    assertThat(
            spoken(
                "Look:",
                "1. Code, python, 4 lines:",
                "def f():",
                "",
                "    return 2^10",
                " x²",
                "End of code.",
                "    n²"))
        .containsExactly(
            "Look:",
            "1. Code, python, 4 lines:",
            "def f():",
            "",
            "4 spaces: return 2^10",
            "1 space: x²",
            "End of code.",
            "    n squared");
  }
}
