package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.deck.Accepted;
import prep.grading.Given;
import prep.grading.text.TextMatch.Outcome;

class TextMatchTest {

  private static final Place PROSE = Place.prose("What is it?");

  private static Outcome outcome(Accepted accepted, String typed) {
    return TextMatch.of(accepted, PROSE, typed, _ -> false).outcome();
  }

  private static Outcome outcome(String expected, String typed) {
    return outcome(Given.accepted(expected), typed);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "deadlock ~ Deadlock",
        "deadlock ~ DEADLOCK",
        "deadlock ~   deadlock \t",
        "deadlock ~ deadlock.",
        "deadlock ~ \"deadlock\"",
        "deadlock ~ 'deadlock'!",
        "deadlock ~ (deadlock)",
        "deadlock ~ `deadlock`",
        "`deadlock` ~ deadlock",
        "deadlock ~ dead lock",
        "garbage collector ~ garbage    collector",
        "garbage collector ~ garbagecollector",
        "O(n log n) ~ O( n log n )",
        "O(n log n) ~ O(nlogn)",
        "a, b ~ a,b",
        "x = 1 ~ x=1",
        "`x = 1` ~ x=1",
        "it's ~ it\u2019s",
        "\"yes\" ~ \u201cyes\u201d",
        "copy-on-write ~ copy\u2011on\u2013write",
        "file ~ \ufb01le",
        "caf\u00e9 ~ cafe\u0301",
        "O(n\u00b2) ~ O(n2)",
        "ABC ~ \uff21\uff22\uff23",
        "len() ~ len",
        "len ~ len()",
        "`len()` ~ len",
        "C++ ~ c++.",
        "C# ~ c#",
        "Yes, it does. ~ yes, it does!",
        ".gitignore ~ gitignore",
        "\u041f\u0440\u043e\u0446\u0435\u0441\u0441 ~ \u043f\u0440\u043e\u0446\u0435\u0441\u0441",
        "\u9501 ~ \u9501\u3002",
        "!= ~ !=",
        "the `WHERE` clause ~ the where clause",
        "zero ~ ze\u200bro",
      })
  void case_spacing_punctuation_at_the_ends_and_unicode_form_are_forgiven(String pair) {
    String expected = pair.split(" ~ ", 2)[0];
    String typed = pair.split(" ~ ", 2)[1];

    assertThat(outcome(expected, typed)).isEqualTo(Outcome.SAME);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "!= ~ =",
        "-> ~ -",
        "C++ ~ C",
        "C# ~ C",
        "[1, 2] ~ (1, 2)",
        "`String?` ~ String?? x",
        "O(n!) ~ O(n)",
        "*args ~ args",
        "**kwargs ~ *kwargs",
        "--rm ~ rm",
        "__init__ ~ init",
        "!important ~ important",
        ".5 ~ 5",
        "1 2 3 ~ 123",
        "`git commit` ~ gitcommit",
        "2> ~ 2",
        "deadlock ~ livelock",
        "x ~ y",
      })
  void signs_that_mean_something_are_not_forgiven(String pair) {
    String expected = pair.split(" ~ ", 2)[0];
    String typed = pair.split(" ~ ", 2)[1];

    assertThat(TextMatch.of(Given.accepted(expected), PROSE, typed, _ -> false).right()).isFalse();
  }

  @Test
  void case_counts_where_it_matters_and_is_then_the_difference() {
    assertThat(outcome(Given.caseMatters("String"), "String.")).isEqualTo(Outcome.SAME);
    assertThat(outcome(Given.caseMatters("String"), "string")).isEqualTo(Outcome.OTHER_CASE);
    assertThat(outcome(Given.caseMatters("String"), "STRING")).isEqualTo(Outcome.OTHER_CASE);
    TextMatch match = TextMatch.of(Given.caseMatters("String"), PROSE, "string", _ -> false);
    assertThat(match.inTyped()).containsExactly(new Range(0, 1));
  }

  @Test
  void where_case_matters_every_letter_does() {
    assertThat(outcome(Given.caseMatters("Daemon"), "Deamon")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome(Given.caseMatters("Daemon"), "deamon")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome(Given.caseMatters("daemon"), "daemoN")).isEqualTo(Outcome.OTHER_CASE);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"namespce", "namespaace", "namespoce", "naemspace", "amespace", "namespac"})
  void one_letter_left_out_added_replaced_or_swapped_is_one_typo(String typed) {
    assertThat(outcome("namespace", typed)).isEqualTo(Outcome.TYPO);
  }

  @Test
  void a_forgiven_typo_is_told_by_its_place() {
    TextMatch swap =
        TextMatch.of(Given.accepted("garbage collector"), PROSE, "garbage  colelctor", _ -> false);

    assertThat(swap.outcome()).isEqualTo(Outcome.TYPO);
    assertThat(swap.expected()).isEqualTo("garbage collector");
    assertThat(swap.typed()).isEqualTo("garbage colelctor");
    assertThat(swap.inExpected()).containsExactly(new Range(11, 13));
    assertThat(swap.inTyped()).containsExactly(new Range(11, 13));

    TextMatch leftOut =
        TextMatch.of(Given.accepted("namespace"), PROSE, "\"namspace\"", _ -> false);
    assertThat(leftOut.inExpected()).containsExactly(new Range(3, 4));
    assertThat(leftOut.inTyped()).isEmpty();
    TextMatch added =
        TextMatch.of(Given.accepted("namespace"), PROSE, "\"nameespace\"", _ -> false);
    assertThat(added.inExpected()).isEmpty();
    assertThat(added.inTyped()).hasSize(1);
    assertThat(added.inTyped().getFirst().of(added.typed())).isEqualTo("e");
  }

  @Test
  void only_one_typo_in_the_whole_answer_is_forgiven() {
    assertThat(outcome("garbage collector", "garbege collector")).isEqualTo(Outcome.TYPO);
    assertThat(outcome("garbage collector", "garbege colector")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome("namespace", "nmaespcae")).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void a_word_of_four_letters_forgives_no_typo_and_one_of_five_does() {
    assertThat(outcome("lock", "lokc")).isEqualTo(Outcome.OTHER_LETTER);
    assertThat(outcome("queue", "qeueu")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome("queue", "quuee")).isEqualTo(Outcome.TYPO);
    assertThat(outcome("the lock", "teh lock")).isEqualTo(Outcome.OTHER_LETTER);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "sha256sum ~ sha265sum",
        "max_connections ~ max_conections",
        "copy-on-write ~ copy-on-wirte",
        "useState ~ useSate",
        "GraphQL ~ GrpahQL",
        "SELECT ~ SELCET",
        "`chmod` ~ chmdo",
        "the `docker` group ~ the dokcer group",
      })
  void no_typo_is_forgiven_in_code_and_in_names_with_signs_or_inner_capitals(String pair) {
    String expected = pair.split(" ~ ", 2)[0];
    String typed = pair.split(" ~ ", 2)[1];

    assertThat(outcome(expected, typed)).isEqualTo(Outcome.OTHER_LETTER);
  }

  @Test
  void only_the_words_of_a_code_span_are_code() {
    assertThat(outcome("the `docker` group", "the docker gruop")).isEqualTo(Outcome.TYPO);
  }

  @Test
  void no_typo_is_forgiven_where_the_deck_says_so() {
    var strict = new Accepted("namespace", List.of(), false, false, null);

    assertThat(outcome(strict, "namespcae")).isEqualTo(Outcome.OTHER_LETTER);
    assertThat(outcome(strict, "Namespace!")).isEqualTo(Outcome.SAME);
  }

  @Test
  void setuid_is_not_setgid() {
    assertThat(outcome("setuid", "setgid")).isEqualTo(Outcome.OTHER_TERM);
    assertThat(outcome("setuid", "setgid.")).isEqualTo(Outcome.OTHER_TERM);
    assertThat(outcome("setuid", "setudi")).isEqualTo(Outcome.TYPO);
    assertThat(outcome("synchronous", "asynchronous")).isEqualTo(Outcome.OTHER_TERM);
  }

  @Test
  void no_typo_is_forgiven_that_makes_another_word_of_the_deck() {
    Accepted accepted = Given.accepted("unicast");
    assertThat(TextMatch.of(accepted, PROSE, "Unicats,", "unicats"::equals).outcome())
        .isEqualTo(Outcome.OTHER_TERM);
    assertThat(TextMatch.of(accepted, PROSE, "Unicats,", "unicasts"::equals).outcome())
        .isEqualTo(Outcome.TYPO);
  }

  @Test
  void the_deck_is_asked_only_where_a_typo_would_be_forgiven() {
    List<String> asked = new ArrayList<>();
    for (String typed : List.of("namespace", "other", "", "nam", "names pace")) {
      TextMatch.of(Given.accepted("namespace"), PROSE, typed, asked::add);
    }
    TextMatch.of(Given.accepted("`namespace`"), PROSE, "namespcae", asked::add);

    assertThat(asked).isEmpty();
  }

  @Test
  void any_accepted_text_is_right_and_a_typo_in_it_too() {
    Accepted accepted = Given.accepted("mutual exclusion", "mutex", "a mutex");

    assertThat(outcome(accepted, "A Mutex")).isEqualTo(Outcome.SAME);
    TextMatch match = TextMatch.of(accepted, PROSE, "mutual exlusion", _ -> false);
    assertThat(match.outcome()).isEqualTo(Outcome.TYPO);
  }

  @Test
  void a_wrong_text_is_compared_with_the_nearest_accepted_one() {
    Accepted accepted = Given.accepted("first normal form", "1NF", "primary form");
    TextMatch match = TextMatch.of(accepted, PROSE, "third normal form", _ -> false);

    assertThat(match.expected()).isEqualTo("first normal form");
    assertThat(match.inTyped()).isNotEmpty();
    for (Range range : match.inTyped()) {
      assertThat(range.end()).isLessThanOrEqualTo(5);
    }
    TextMatch far = TextMatch.of(accepted, PROSE, "zzzz", _ -> false);
    assertThat(far.outcome()).isEqualTo(Outcome.DIFFERENT);
    assertThat(far.inTyped()).isEmpty();
    assertThat(far.inExpected()).isEmpty();
  }

  @Test
  void nothing_typed_is_wrong() {
    assertThat(outcome("namespace", "")).isEqualTo(Outcome.EMPTY);
    assertThat(outcome("namespace", " \t\u200b")).isEqualTo(Outcome.EMPTY);
  }

  @Test
  void a_pattern_must_match_the_whole_text() {
    Accepted accepted = Given.pattern("colour", "colou?rs?");

    assertThat(outcome(accepted, "Colors.")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, " color ")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "colors of it")).isEqualTo(Outcome.DIFFERENT);
    var exact = new Accepted("Id", List.of(new Accepted.Pattern("[A-Z][a-z]")), true, true, null);
    assertThat(outcome(exact, "Ab")).isEqualTo(Outcome.SAME);
    assertThat(TextMatch.of(exact, PROSE, "ab", _ -> false).right()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "(a+)+$",
        "(a|aa)*b",
        "(?:){2147483647}",
        "((?:){9999}){9999}",
        "(a*)*b",
        "[",
        "(?<x",
        "(((((a*)*)*)*)*)*b",
        "(a|b|ab)*c",
      })
  void a_runaway_or_broken_pattern_is_no_match_within_bounded_time(String regex) {
    Accepted accepted = Given.pattern("right", regex);
    ProcessorTime.within(
        Duration.ofSeconds(5),
        () -> {
          TextMatch match = TextMatch.of(accepted, PROSE, "a".repeat(1_900) + "!c", _ -> false);
          assertThat(match.right()).isFalse();
        });
  }

  @Test
  void a_pattern_that_is_not_matched_in_linear_time_leaves_the_other_texts_accepted() {
    List<Accepted.Alternative> alternatives =
        List.of(new Accepted.Pattern("(?=m).*"), new Accepted.Literal("mutual exclusion"));
    var accepted = new Accepted("lock", alternatives, false, true, null);

    assertThat(outcome(accepted, "mutex")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome(accepted, "mutual exclusion")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "lock")).isEqualTo(Outcome.SAME);
  }

  @Test
  void a_very_long_text_is_wrong_at_once_unless_it_is_the_expected_one() {
    String essay = "word ".repeat(20_000);
    ProcessorTime.within(
        Duration.ofSeconds(5),
        () -> {
          assertThat(outcome("namespace", essay)).isEqualTo(Outcome.TOO_LONG);
          assertThat(outcome(essay, essay)).isEqualTo(Outcome.SAME);
          assertThat(outcome("namespace", "(".repeat(100_000) + "a")).isEqualTo(Outcome.TOO_LONG);
          assertThat(outcome("namespace", "`".repeat(99_999))).isEqualTo(Outcome.TOO_LONG);
          assertThat(outcome(essay, "namespace")).isEqualTo(Outcome.DIFFERENT);
        });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1000 ~ 1000",
        "1000 ~ 1,000",
        "1000 ~ 1 000",
        "1000 ~ 1_000",
        "1000 ~ 1'000",
        "1000 ~ 1e3",
        "1000 ~ 1.0E+3",
        "1000 ~ +1000",
        "1000 ~ 1.000,0",
        "1000 ~ 1,000.0",
        "1000 ~ 1000 ms",
        "1000 ~ 1000ms",
        "1000 ~ 1000 MS",
        "1000 ~ ~1000",
        "1000 ~ 1000.",
        "1000 ~ 1009",
        "1000 ~ 990.5",
        "1,000 ~ 1000",
        "0.5 ~ 0,5",
        "0.5 ~ .5",
        "-3 ~ \u22123",
        "1e6 ~ 1 000 000",
        "1e6 ~ 1.000.000",
        "50% ~ 50 %",
        "50% ~ 50",
        "65536 ~ 65,536",
        "0.125 ~ 0,125"
      })
  void numbers_are_compared_by_value(String pair) {
    String expected = pair.split(" ~ ", 2)[0];
    String typed = pair.split(" ~ ", 2)[1];

    assertThat(outcome(Given.number(expected, "1%", "ms"), typed)).isEqualTo(Outcome.SAME);
  }

  @Test
  void a_number_too_far_away_or_in_another_unit_or_none_is_told_apart() {
    Accepted accepted = Given.number("1000", "1%", "ms");

    assertThat(outcome(accepted, "1011")).isEqualTo(Outcome.OTHER_NUMBER);
    assertThat(outcome(accepted, "989 ms")).isEqualTo(Outcome.OTHER_NUMBER);
    assertThat(outcome(accepted, "1000 s")).isEqualTo(Outcome.OTHER_UNIT);
    assertThat(outcome(accepted, "1000/1")).isEqualTo(Outcome.OTHER_NUMBER);
    assertThat(outcome(accepted, "a lot")).isEqualTo(Outcome.NO_NUMBER);
    assertThat(outcome(accepted, "1.2.3")).isEqualTo(Outcome.NO_NUMBER);
    assertThat(outcome(accepted, "1e999999999")).isEqualTo(Outcome.NO_NUMBER);
    assertThat(outcome(accepted, "9".repeat(1_500))).isEqualTo(Outcome.NO_NUMBER);
  }

  @Test
  void a_tolerance_may_be_absolute_and_is_inclusive() {
    Accepted accepted = Given.number("3.14", "0.01", "");

    assertThat(outcome(accepted, "3.15")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "3,13")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "3.1501")).isEqualTo(Outcome.OTHER_NUMBER);
    assertThat(outcome(Given.number("7", "0", ""), "7.00")).isEqualTo(Outcome.SAME);
    assertThat(outcome(Given.number("7", "0", ""), "8")).isEqualTo(Outcome.OTHER_NUMBER);
  }

  @Test
  void another_accepted_number_may_have_a_unit_of_its_own() {
    Accepted accepted = Given.number("1000", "0", "seconds", "16.7 minutes", "a thousand");

    assertThat(outcome(accepted, "1000 second")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "16.7 minutes")).isEqualTo(Outcome.SAME);
    assertThat(outcome(accepted, "16.7 hours")).isEqualTo(Outcome.OTHER_NUMBER);
    assertThat(outcome(accepted, "a thousnad")).isEqualTo(Outcome.TYPO);
    assertThat(outcome(Given.number("$5", "0", ""), "$5.00")).isEqualTo(Outcome.SAME);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_expected_text_given_back_is_right_and_one_edit_is_never_more_than_told(int seed) {
    Random random = new Random(seed);
    String expected = randomText(random);
    Accepted accepted =
        random.nextBoolean() ? Given.accepted(expected) : Given.caseMatters(expected);
    boolean blank = PlainText.of(expected).isEmpty();

    assertThat(TextMatch.of(accepted, PROSE, expected, _ -> true).right()).isEqualTo(!blank);

    int at = random.nextInt(expected.length());
    String edited = expected.substring(0, at) + "z" + expected.substring(at);
    checkRanges(TextMatch.of(accepted, PROSE, edited, _ -> random.nextBoolean()));
    checkRanges(TextMatch.of(accepted, PROSE, randomText(random), _ -> random.nextBoolean()));
    Accepted number = Given.number(expected, "1%", "ms");
    checkRanges(TextMatch.of(number, PROSE, randomText(random), _ -> true));
    assertThat(TextMatch.of(number, PROSE, expected, _ -> true).right()).isEqualTo(!blank);
  }

  private static void checkRanges(TextMatch match) {
    for (Range range : match.inExpected()) {
      assertThat(range.end()).isLessThanOrEqualTo(match.expected().length());
    }
    for (Range range : match.inTyped()) {
      assertThat(range.end()).isLessThanOrEqualTo(match.typed().length());
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "a",
      "B",
      "deadlock",
      "namespace",
      " ",
      "  ",
      "`",
      "``",
      "'",
      "\"",
      "(",
      ")",
      "[",
      "]",
      ".",
      ",",
      "-",
      "_",
      "1",
      "1,000",
      "e5",
      "\u00e9",
      "e\u0301",
      "\u201c",
      "\u2013",
      "\u9501",
      "\ud83d\ude00",
      "\ud83d",
      "!",
      "?",
      "\n",
      "\t",
      "*",
      "\u200b",
      "\u00a0",
      "()"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static boolean counts(String answer, String typed) {
    return outcome(Given.accepted(answer), typed) == Outcome.SAME;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "27 ~ 27 queries",
        "2 ~ 2 SQL queries",
        "50 ~ 50 of 80",
        "50 ~ 50 out of the 80",
        "50 ~ ~50",
        "50 ~ exactly 50",
        "50 ~ fifty",
        "50 ~ about fifty requests",
        "27 ~ twenty-seven",
        "150 ~ one hundred and fifty",
        "3.10 ~ version 3.10",
        "7 ~ 3 + 4 = 7",
        "27 ~ 3*3*3 = 27",
        "2.5 ~ 2.50",
        "60000 ~ 60k",
        "60000 ~ sixty thousand messages",
        "137 ~ exit code 137",
        "422 ~ HTTP 422",
        "-1 ~ minus one",
        "-1 ~ -1 (no expiry)",
        "0 ~ no rows",
        "0 ~ none of the three",
        "2.0.0 ~ v2.0.0",
        "10 ~ 10 (5 + 5)"
      })
  void a_number_is_read_as_people_give_it(String pair) {
    assertThat(counts(pair.split(" ~ ", 2)[0], pair.split(" ~ ", 2)[1])).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "50 ~ 80 of 50",
        "50 ~ 50 or 60",
        "50 ~ 50 60",
        "50 ~ not 50",
        "50 ~ 50 (or 60)",
        "50 ~ 50 (60)",
        "50 ~ more than 50",
        "50 ~ up to 50",
        "50 ~ 50 = 25 * 2",
        "50 ~ >= 50",
        "50 ~ x != 50",
        "50 ~ 50th",
        "50 ~ 50 GB",
        "50 ~ fifty-one",
        "50 ~ five",
        "50 ~ 50 thousand",
        "50 ~ 50%",
        "0 ~ -0",
        "10 ~ 10.0",
        "3.10 ~ 3.1",
        "422 ~ 422 Not Found",
        "0 ~ no"
      })
  void another_number_and_a_number_denied_are_wrong(String pair) {
    assertThat(counts(pair.split(" ~ ", 2)[0], pair.split(" ~ ", 2)[1])).isFalse();
  }

  @Test
  void units_convert_and_their_case_counts() {
    Accepted accepted = Given.number("1", "0.05", "", "1 MB");

    for (String right :
        List.of("1,000,000 bytes", "1000 kB", "8 Mbit", "1 MiB", "1 mb", "0.95 MB")) {
      assertThat(outcome(accepted, right)).as(right).isEqualTo(Outcome.SAME);
    }
    for (String wrong : List.of("1 Mb", "1 megabit", "1 s", "1000 MB", "1 GB", "1 byte")) {
      assertThat(outcome(accepted, wrong)).as(wrong).isNotEqualTo(Outcome.SAME);
    }
  }

  @Test
  void a_unit_counts_where_the_question_names_it() {
    Accepted accepted = Given.accepted("30");
    Place place = Place.prose("By default [...] seconds pass.");

    assertThat(TextMatch.of(accepted, place, "30 s", _ -> false).right()).isTrue();
    assertThat(TextMatch.of(accepted, place, "30 ms", _ -> false).right()).isFalse();
  }

  @Test
  void a_gloss_an_article_and_the_plural_are_no_second_answer() {
    Accepted terminal = Given.accepted("pseudo-terminal", "pty");

    for (String right :
        List.of(
            "pty (pseudo-terminal)",
            "a pseudo-terminal",
            "the pty",
            "pseudo-terminals",
            "pseudo-terminal, pty",
            "a pty (one end of a pair)")) {
      assertThat(outcome(terminal, right)).as(right).isEqualTo(Outcome.SAME);
    }
    for (String wrong :
        List.of("tty (pty)", "pty or tty", "pty, tty", "pty (or tty)", "not a pty", "ptys and")) {
      assertThat(outcome(terminal, wrong)).as(wrong).isNotEqualTo(Outcome.SAME);
    }
    assertThat(outcome(Given.accepted("exception", "logger.exception"), "exceptions"))
        .isNotEqualTo(Outcome.SAME);
  }

  private static boolean inCode(String language, String before, String after, String... pair) {
    Place place = new Place("", "", new Place.Code(language, before, after));
    return TextMatch.of(Given.accepted(pair[0]), place, pair[1], _ -> false).right();
  }

  @Test
  void code_is_compared_by_letter() {
    assertThat(inCode("python", "pool.", "(f)", "submit", "submit()")).isTrue();
    assertThat(inCode("python", "pool.", "(f)", "submit", ".submit")).isTrue();
    assertThat(inCode("python", "pool.", "(f)", "submit", "`submit`")).isTrue();
    assertThat(inCode("python", "lo = ", "", "mid + 1", "(mid+1)")).isTrue();
    assertThat(inCode("python", "type(", ", ", "\"Square\"", "'Square'")).isTrue();
    assertThat(inCode("yaml", "  ", ": x", "condition", "condition:")).isTrue();
    assertThat(inCode("yaml", "a: ", "", "service_healthy", "\"service_healthy\"")).isTrue();
    assertThat(inCode("json", "\"", "\": 1", "Prefix", "\"Prefix\"")).isTrue();
    assertThat(inCode("sql", "", " 1", "LIMIT", "limit")).isTrue();

    assertThat(inCode("python", "(", ")", "Square", "\"Square\"")).isFalse();
    assertThat(inCode("python", "type(", ", ", "\"Square\"", "Square")).isFalse();
    assertThat(inCode("python", "Schema(", "=Query)", "query", "Query")).isFalse();
    assertThat(inCode("", "file `", "`", ".gitlab-ci.yml", "gitlab-ci.yml")).isFalse();
    assertThat(inCode("yaml", "", ":", "healthcheck", "healthchecks")).isFalse();
    assertThat(inCode("python", "x = ", "", "len(a)", "len(A)")).isFalse();
    assertThat(inCode("python", "", "", "lambda x", "lambdax")).isFalse();
  }

  @Test
  void an_exact_answer_keeps_its_inner_spaces() {
    assertThat(outcome(Given.caseMatters("Report 42"), "Report42")).isEqualTo(Outcome.DIFFERENT);
    assertThat(outcome(Given.caseMatters("Report 42"), "`Report 42`")).isEqualTo(Outcome.SAME);
  }
}
