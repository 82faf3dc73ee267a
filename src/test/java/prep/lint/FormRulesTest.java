package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {

  private static String cloze(String text) {
    return "type: cloze\nquestion: |\n  " + text.replace("\n", "\n  ");
  }

  private static String command(String explanation) {
    return "questions:\n"
        + "  - id: q1\n"
        + "    type: command\n"
        + "    question: How?\n"
        + "    answer: docker ps -a\n"
        + "    explanation: "
        + explanation
        + "\n    sources: [https://example.org/]\n";
  }

  @Test
  void a_blank_of_code_in_prose_is_found() {
    assertThat(Linted.questions(cloze("A loop calls {{__next__}} of the iterator.")))
        .singleElement()
        .hasToString(
            "docker.yaml:4:15: warning: blank 1 of \"q1\" is code or program output (\"__next__\"),"
                + " but in prose case and typos are forgiven; put it in a code span, or add \"case:"
                + " true\" [inexact-code]");
  }

  @Test
  void a_blank_of_what_the_code_prints_is_found() {
    assertThat(Linted.rules(cloze("```\nf()\n```\nIt prints {{guest}} first.")))
        .containsExactly("inexact-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A loop calls `{{__next__}}` of the iterator.",
        "Python calls it a {{generator}}.",
        "```\nf()\n```\nIt prints `{{guest}}` first.",
        "```\nf()\n```\nIt prints {{3}} numbers.",
        "It prints {{nothing}} as long as no code is there.",
      })
  void a_blank_that_is_compared_as_it_is_meant_is_right(String text) {
    assertThat(Linted.rules(cloze(text))).isEmpty();
  }

  @Test
  void a_blank_of_code_with_case_is_right() {
    assertThat(
            Linted.rules(
                "type: cloze\n"
                    + "question: 'A loop calls {{a}}.'\n"
                    + "blanks: {a: {answer: __next__, case: true}}"))
        .isEmpty();
  }

  @Test
  void an_exact_output_without_case_is_found() {
    String asked = "type: short\nquestion: |\n  What does it print?\n  ```\n  f()\n  ```\nanswer: ";
    assertThat(Linted.rules(asked + "Report 42")).containsExactly("inexact-code");
    assertThat(Linted.rules(asked + "Report 42\ncase: true")).isEmpty();
    assertThat(Linted.rules(asked + "'42'")).isEmpty();
  }

  @Test
  void a_number_of_a_known_unit_needs_the_unit() {
    String asked = "type: short\nquestion: How many minutes at most?\nanswer: '15'";
    assertThat(Linted.questions(asked))
        .singleElement()
        .hasToString(
            "docker.yaml:5:13: warning: \"q1\" asks for a number of minutes but has no \"unit\";"
                + " add \"unit: minutes\" so that other units count too [missing-unit]");
    assertThat(Linted.rules(asked + "\nunit: minutes")).isEmpty();
    assertThat(Linted.rules("type: short\nquestion: How many queries?\nanswer: '15'")).isEmpty();
  }

  @Test
  void a_form_that_the_explanation_recommends_is_to_be_accepted() {
    assertThat(
            Linted.rulesIn(
                command("Or, for short, `docker ps -a` or `docker container inspect -a`.")))
        .containsExactly("unaccepted-form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Without `-a` it lists what runs, and `docker ps --help` says more.",
        "`docker images` lists the images, or try `docker info`.",
      })
  void what_an_explanation_only_mentions_need_not_be_accepted(String explanation) {
    assertThat(Linted.rulesIn(command("'" + explanation + "'"))).isEmpty();
  }
}
