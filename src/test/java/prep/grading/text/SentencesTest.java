package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.grading.Given;

/** A right word in a sentence, with a reason, or told apart from another one. */
class SentencesTest {

  private static boolean isRight(String answer, String typed) {
    return TextMatch.of(Given.accepted(answer), Place.prose("What is it?"), typed, _ -> false)
        .right();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zsh | it is zsh",
        "zsh | it's zsh",
        "zsh | its zsh",
        "zsh | the answer is zsh",
        "zsh | the default shell is zsh",
        "zsh | the zsh shell",
        "zsh | zsh since Catalina",
        "zsh | zsh, because of the licence of bash",
        "zsh | zsh, not bash",
        "zsh | zsh and not bash",
        "zsh | zsh instead of bash",
        "zsh | zsh rather than bash",
        "zsh | it is zsh, not bash",
        "anycast | it is called anycast",
        "anycast | the anycast technique",
        "sun | it prints sun",
        "sun | the string sun",
        "[8, 9] | it prints [8, 9]",
        "weakref | the module weakref",
        "python | in a folder named python",
        ".github/workflows | in the .github/workflows directory",
        "WWW-Authenticate | the WWW-Authenticate response header",
        "anycast | any-cast",
        "control groups | control-groups",
        "copy-on-write | copy on write",
        "READ COMMITTED | READ-COMMITTED",
        "READ COMMITTED | read commited",
        "REPEATABLE READ | repeatable reads",
      })
  void counts_as_the_word_itself(String answer, String typed) {
    assertThat(isRight(answer, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zsh | it is not zsh",
        "zsh | bash, not zsh",
        "zsh | bash instead of zsh",
        "zsh | zsh or bash",
        "zsh | zsh, not sure",
        "zsh | it is never zsh",
        "zsh | it is zsh or bash",
        "sun | it prints wed and sun",
        "memory | in memory",
        "[8, 9] | {8, 9}",
        "[8, 9] | [[8, 9]]",
        "[8, 9] | [8, 9)",
        ".github/workflows | ../.github/workflows",
        ".github/workflows | ..github/workflows",
        "anycast | manycast",
        "Sprint Goal | spring goal",
        "READ COMMITTED | read uncommitted",
        "keepalive_timeout | keepalive-timeout",
      })
  void another_word_in_one_does_not(String answer, String typed) {
    assertThat(isRight(answer, typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[8, 9] | true",
        "8, 9 | true",
        "([8, 9]) | true",
        "(8, 9) | false",
        "{8, 9} | false",
        "[8, 9) | false",
        "[[8, 9]] | false",
      })
  void brackets_of_another_kind_count_even_where_none_are_needed(String typed, boolean right) {
    TextMatch match =
        TextMatch.of(
            Given.accepted("[8, 9]", "8, 9"), Place.prose("What is printed?"), typed, _ -> false);

    assertThat(match.right()).isEqualTo(right);
  }
}
