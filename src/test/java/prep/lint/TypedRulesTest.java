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
    assertThat(Linted.questions(accepting("push, git push")))
        .singleElement()
        .hasToString(
            "docker.yaml:6:20: warning: the accepted text \"git push\" of \"q1\" stands there"
                + " twice; remove or change one [dead-accept]");
  }

  @Test
  void another_spelling_is_accepted_for_good_measure() {
    assertThat(Linted.rules(accepting("push, Push, git  push"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`git` push", "git  push", " git push", "git push\\n", "(`a`|\u201cb\u201d)"})
  void a_regular_expression_for_what_is_removed_before_it_is_tried_is_dead(String regex) {
    assertThat(Linted.rules(regex(regex))).containsExactly("dead-accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git push( origin)?",
        "`?git`? push",
        "\\s*git\\s+push\\s*",
        "(git|hg) (push|ship){1,3}",
        "[Gg]it.?[^ ]+",
        "(?i)GIT(?: push)",
        "(?=g)git.*",
      })
  void a_regular_expression_that_something_typed_matches_lives(String regex) {
    assertThat(Linted.rules(regex(regex))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+\\1b",
        "(?:(?:a+)+)+b",
        "git (?:(?:x*)*)*y",
        "(.*)(.*)(.*)(.*)=",
        "a*a*a*a*a*a*b",
        "(((a{100}){100}){100}){100}",
      })
  void a_regular_expression_that_takes_too_many_steps_runs_away(String regex) {
    assertThat(Linted.rules(regex(regex))).containsExactly("runaway-regex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(a+b)+",
        "git.*push.*",
        "(ab|cd)*e",
        "\\w+(-\\w+)*",
        "(\\d{3},)*\\d{3}"
      })
  void repetition_that_the_engine_copes_with_does_not(String regex) {
    assertThat(Linted.rules(regex(regex))).isEmpty();
  }

  @Test
  void the_blanks_of_a_cloze_are_looked_at() {
    assertThat(
            Linted.questions(
                "type: cloze\nquestion: \"{{x}} and {{y}}\"\nblanks:\n  x: {answer: a}\n"
                    + "  y: {answer: b, accept: [{regex: '(?:(?:b+)+)+c'}]}"))
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

  private static String command(String accept) {
    return "type: command\nquestion: What?\nanswer: git commit\naccept:\n" + accept.indent(2);
  }
}
