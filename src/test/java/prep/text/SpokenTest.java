package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  private static List<String> spoken(String... lines) {
    return spokenIn(1_000, lines);
  }

  private static List<String> spokenIn(int columns, String... lines) {
    return Spoken.of(Stream.of(lines).map(Line::plain).toList(), columns).stream()
        .map(Line::text)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "O(n²), O(n squared)",
    "x³ + 1, x cubed + 1",
    "a day is 10⁵ seconds, a day is 10 to the power of 5 seconds",
    "2ⁿ, 2 to the power of n",
    "10⁻³, 10 to the power of minus 3",
    "about 2ᵏ − 1 elements, 'about 2 to the power of k, minus 1 elements'",
    "2¹⁹ − 1 is too few, '2 to the power of 19, minus 1 is too few'",
    "8·10^7 bits, 8 times 10 to the power of 7 bits",
    "2^6 - 2, '2 to the power of 6, minus 2'",
    "10^9 bit/s, 10 to the power of 9 bit/s",
    "n² − n, n squared minus n",
    "about n²/2, about n squared divided by 2",
    "2^(n+1), 2 to the power of (n+1)",
    "log₂ n, log sub 2 n",
    "2^10 bytes, 2 to the power of 10 bytes",
    "git show HEAD^, git show HEAD^",
    "a^b, a^b",
    "'^[a-z]+$', '^[a-z]+$'"
  })
  void what_is_raised_or_lowered_is_said(String written, String said) {
    assertThat(spoken(written)).containsExactly(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A→B 7, A→C 2 | A to B 7, A to C 2",
        "`student, course → teacher` | `student, course to teacher`",
        "\"a\" → \"b\"→\"c\" | \"a\" to \"b\" to \"c\"",
        "(3)×(4) is (→) | (3) times (4) is (to)",
        "3 × 25 = 75 | 3 times 25 = 75",
        "3× as fast | 3 times as fast",
        "(95 · 20 + 5) / 100 | (95 times 20 + 5) / 100",
        "- a · | - a ·",
        "(page − 1) × page_size | (page minus 1) times page_size",
        "answers −1 or (−2) | answers minus 1 or (minus 2)",
        "0.999³ ≈ 0.997 | 0.999 cubed is about 0.997",
        "230 MB/s, ≈ 1.9 Gbit/s | 230 MB/s, about 1.9 Gbit/s",
        "start ≤ end, ≥ 3, a ≠ b | start is at most end, at least 3, a is not b",
        "comment_count ± 1 | comment_count plus or minus 1",
        "61–72 of 100, Bellman–Ford | 61 to 72 of 100, Bellman–Ford",
        "0, 1, 2 … | 0, 1, 2 …"
      })
  void a_sign_that_a_screen_reader_skips_is_said(String written, String said) {
    assertThat(spoken(written)).containsExactly(said);
  }

  @Test
  void lines_break_between_words_after_they_are_put_into_words() {
    assertThat(spokenIn(20, "a→b and b→c imply a→c", "see https://example.org/a-long-page now"))
        .containsExactly(
            "a to b and b to c", "imply a to c", "see", "https://example.org/a-long-page", "now");
  }

  @Test
  void a_line_of_code_is_never_broken() {
    String line = "print(\"a line that is longer than the terminal is wide\")";
    assertThat(spokenIn(20, "Code, 1 line:", line, "End of code."))
        .containsExactly("Code, 1 line:", line, "End of code.");
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
                " x² → y",
                "End of code.",
                "    n²"))
        .containsExactly(
            "Look:",
            "1. Code, python, 4 lines:",
            "def f():",
            "",
            "4 spaces: return 2^10",
            "1 space: x² → y",
            "End of code.",
            "    n squared");
  }
}
