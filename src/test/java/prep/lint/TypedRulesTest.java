package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRulesTest {

  private static String accepting(String accept) {
    return "type: short\nquestion: What?\nanswer: git push\naccept: [" + accept + "]";
  }

  private static String regex(String regex) {
    return accepting("{regex: '" + regex + "'}");
  }

  @Test
  void a_text_that_is_accepted_twice_is_found() {
    assertThat(Linted.questions(accepting("push, push")))
        .singleElement()
        .hasToString(
            "docker.yaml:6:20: warning: the accepted text \"push\" of \"q1\" is listed twice;"
                + " remove or change one [dead-accept]");
  }

  @Test
  void an_accepted_text_that_repeats_the_answer_is_found() {
    assertThat(Linted.questions(accepting("push, git push")))
        .singleElement()
        .hasToString(
            "docker.yaml:6:20: warning: the accepted text \"git push\" of \"q1\" repeats the"
                + " answer; remove it [dead-accept]");
  }

  @Test
  void another_spelling_is_accepted_for_good_measure() {
    assertThat(Linted.rules(accepting("push, Push, git  push"))).isEmpty();
  }

  @Test
  void a_regular_expression_that_is_not_matched_in_linear_time_is_ignored() {
    assertThat(Linted.questions(regex("(?=g)git.*")))
        .singleElement()
        .hasToString(
            "docker.yaml:6:14: error: the regular expression \"(?=g)git.*\" of \"q1\" is ignored,"
                + " since it uses \"(?=\"; rewrite it, or list the texts themselves"
                + " [unsupported-regex]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?!x)git",
        "(?<=g)it",
        "(?<!g)it",
        "(?>git)",
        "gi*+t",
        "(a+)+\\1b",
        "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\11",
        "(?<x>a)\\k<x>",
        "[a-z&&[^b]]+",
        "[a[bc]]",
        "\\h+git",
        "a{1001}",
        "(((a{100}){100}){100}){100}",
        "(?:(?:a?){100}){100}",
      })
  void what_it_has_that_linear_time_leaves_out_is_found(String regex) {
    assertThat(Linted.rules(regex(regex))).containsExactly("unsupported-regex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git push( origin)?",
        "\\s*git\\s+push\\s*",
        "(git|hg) (push|ship){1,3}",
        "[Gg]it.?[^ \\[]+",
        "\\[a[bc]]",
        "(?i)GIT(?: push)",
        "(?:(?:a+)+)+b",
        "(.*)(.*)(.*)(.*)=",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}",
        "\\p{L}+\\Q(?=\\E",
      })
  void any_other_is_not(String regex) {
    assertThat(Linted.rules(regex(regex))).doesNotContain("unsupported-regex");
  }

  @Test
  void a_regular_expression_that_accepts_more_than_the_answer_with_something_added_is_found() {
    assertThat(Linted.questions(regex("(git )?push[0-9]*")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).contains("also accepts \"");
          assertThat(problem.toString()).endsWith("[wide-regex]");
        });
    assertThat(Linted.rules(regex("(git )?push( -[a-z])?"))).isEmpty();
  }

  @Test
  void the_blanks_of_a_cloze_are_looked_at() {
    assertThat(
            Linted.questions(
                "type: cloze\nquestion: \"{{x}} and {{y}}\"\nblanks:\n  x: {answer: a}\n"
                    + "  y: {answer: b, accept: [{regex: '(?!b)c'}]}"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("of blank 2 of \"q1\""));
  }

  @Test
  void a_command_whose_quotes_are_open_is_dead() {
    assertThat(Linted.rules(command("- git commit -m \"x"))).containsExactly("dead-accept");
    assertThat(Linted.rules(command("- git commit -m \"x y\""))).isEmpty();
  }

  @Test
  void a_command_that_is_accepted_twice_is_found() {
    assertThat(Linted.rules(command("- git commit"))).containsExactly("dead-accept");
  }

  @Test
  void an_example_of_a_short_answer_that_is_graded_otherwise_is_found() {
    String question = "type: short\nquestion: How long?\nanswer: 90\nunit: minutes\nexamples:\n";
    assertThat(Linted.questions(question + "  - {answer: 80 min, score: 1}"))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .isEqualTo(
                    "example 1 of \"q1\" (\"80 min\") scores 0, not 1; add it to \"accept\", or"
                        + " correct the score"));
    assertThat(Linted.questions(question + "  - {answer: 1.5 h, score: 0}"))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message()).contains("scores 1, not 0; narrow what is accepted"));
    assertThat(
            Linted.rules(question + "  - {answer: 1.5 h, score: 1}\n  - {answer: 2 h, score: 0}"))
        .isEmpty();
  }

  @Test
  void an_example_of_a_command_that_is_graded_otherwise_is_found() {
    String question = "type: command\nquestion: Which?\nanswer: ls -l -a\nexamples:\n";
    assertThat(Linted.rules(question + "  - {answer: dir, score: 1}"))
        .containsExactly("example-score");
    assertThat(Linted.rules(question + "  - {answer: ls -la, score: 1}")).isEmpty();
  }

  private static String command(String accept) {
    return "type: command\nquestion: What?\nanswer: git commit\naccept:\n" + accept.indent(2);
  }
}
