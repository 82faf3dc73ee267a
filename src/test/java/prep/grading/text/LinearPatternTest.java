package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {

  /** Expressions of decks. */
  private static final String[] EXPRESSIONS = {
    "(?i)(the )?(linux |kernel )?(c-?groups?|control groups?)( ?v?[12])?"
        + "( \\(?(c-?groups?|control groups?)\\)?)?",
    "((exit(ed)?( with)? )?((the )?code |status )?)\\(?(137|128 ?\\+ ?9)\\)?( \\(?sigkill\\)?)?",
    "(?i)(rediss?://)?cache:6379/?[0-9]*",
    "(the )?((data|bytes)?\\.)?decode(\\(.*\\))?( method)?",
    "(about |~ ?)?(52|52\\.5|52\\.56|52\\.6|53)( ?(min|mins|minutes))?",
    "10(\\.0+)?( ?(MB|megabytes?|MBytes?))?",
    "python/lib/python3\\.\\d+/site-packages/?",
    "12 ?(to|-|–) ?13 ?(s|sec|seconds)?",
    "caf[éè]s?|\\w+\\b.?|[^a-z]{2,3}|\\S+\\s\\S+$",
  };

  private static final String[] PIECES = {
    "the ",
    "Linux ",
    "c-groups",
    "CGROUP",
    "control group",
    " v2",
    "1",
    "2",
    "137",
    "(",
    ")",
    "+",
    "128 + 9",
    "exit ",
    "code ",
    "sigkill",
    "rediss://",
    "cache:6379",
    "/",
    "data",
    ".decode",
    "()",
    " method",
    "about ",
    "~",
    "52.5",
    " min",
    "S",
    "10.0",
    " MB",
    "mb",
    "python/lib/python3.",
    "site-packages",
    "12",
    " to ",
    "–",
    "13",
    " ",
    "é",
    "É",
    "caf",
    "ж",
    "Ж",
    "😀",
    "x"
  };

  private static boolean matches(String regex, String text) {
    return LinearPattern.of(regex, false).test(text);
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_matches_is_what_java_matches(int seed) {
    Random random = new Random(seed);
    for (String regex : EXPRESSIONS) {
      for (boolean caseMatters : new boolean[] {true, false}) {
        int flags = caseMatters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Pattern java = Pattern.compile(regex, flags);
        Predicate<String> linear = LinearPattern.of(regex, caseMatters);
        for (int round = 0; round < 200; round++) {
          String text = text(random);
          assertThat(linear.test(text))
              .as(regex + " on " + text)
              .isEqualTo(java.matcher(text).matches());
        }
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void letters_of_all_scripts_are_alike_in_any_case() {
    assertThat(matches("процесс", "ПРОЦЕСС")).isTrue();
    assertThat(matches("[à-ÿ]", "É")).isTrue();
    assertThat(LinearPattern.of("процесс", true).test("Процесс")).isFalse();
    assertThat(matches("\\p{L}+", "容器é")).isTrue();
  }

  @Test
  void repetition_in_repetition_takes_no_longer() {
    assertThat(matches("(a|b)*", "ab".repeat(60_000))).isTrue();
    assertThat(matches("(?:(?:(?:a+)+)+)+b", "a".repeat(60_000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:(?:a?){40}){40}", "(?:a{0,50}){0,40}", "(?:a|ab|abc|b){0,400}"})
  void the_largest_expressions_are_matched(String regex) {
    assertThat(LinearPattern.fault(regex)).isEmpty();
    assertThat(matches(regex, "a".repeat(400))).isTrue();
    assertThat(matches(regex, "a".repeat(SameText.LONGEST - 1) + "c")).isFalse();
  }

  @Test
  void a_larger_one_is_not_written_out() {
    String many = "(?:" + "a?".repeat(480) + "){100}";
    assertThat(LinearPattern.fault(many)).hasValue("its repetitions multiply too far");
    assertThat(LinearPattern.fault("((((a{1000}){1000}){1000}){1000}){1000}"))
        .hasValue("its repetitions multiply too far");
    assertThat(matches(many, "a")).isFalse();
  }

  @Test
  void a_fault_names_what_is_not_matched() {
    assertThat(LinearPattern.fault("a(?<!b)")).hasValue("it uses \"(?<!b)\"");
    assertThat(LinearPattern.fault("(a)\\1")).hasValue("it uses \"\\1\"");
    assertThat(LinearPattern.fault("x[a-z&&^b]")).hasValue("it uses \"[a-z&&\"");
    assertThat(LinearPattern.fault("(?U)\\w")).hasValue("it uses \"(?U\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u1c80",
        "\\x{1c88}",
        "[\u1c85]",
        "[a-\uffff]",
        "[ -\u2013]",
        "[]-\u2013]",
        "[^^-\u2013]",
        "[\\[-\u2013]",
        "[a\\[^-\u2013]",
        "[\\x{80}-\\x{ffff}]"
      })
  void letters_whose_cases_the_engine_seeks_without_end_are_kept_from_it(String regex) {
    assertThat(LinearPattern.fault(regex)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[-\u2013]", "[^-\u2013]", "[\u4e00-\u9fa5]+", "x|-|\u2013", "[a-z\u2013]"})
  void dashes_and_ranges_beyond_those_letters_are_matched(String regex) {
    assertThat(LinearPattern.fault(regex)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_expression_makes_one_wait_or_ends_with_an_exception(int seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "[",
      "]",
      "^",
      "-",
      "a",
      "Z",
      "\\",
      "\\[",
      "\\^",
      "\\x{1c80}",
      "\\x{ffff}",
      "\\x{41}",
      "\\w",
      "\u2013",
      "\u1c84",
      "\u9fa5",
      "\uffff",
      " ",
      "(?i)",
      "(",
      ")",
      "*",
      "+",
      "?",
      "|",
      "{3}",
      "{1000}"
    };
    for (int round = 0; round < 1_000; round++) {
      StringBuilder regex = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        regex.append(pieces[random.nextInt(pieces.length)]);
      }
      boolean _ = LinearPattern.of(regex.toString(), random.nextBoolean()).test("aZ-\u2013\u9fa5");
    }
  }
}
