package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which of these is not a layer?",
        "A container is started. Which of these does it not share with the host?",
        "Which statement about volumes isn't true?",
        "Which of the following is false?",
        "All of these are namespaces, except which?",
        "Which option can never be right?",
      })
  void a_question_for_what_is_not_so_is_found(String stem) {
    assertThat(StemRules.unmarkedNegation(stem)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which of these is **not** a layer?",
        "Which of these is NOT a layer?",
        "All of these are namespaces, **except** which?",
        "Which command lists files that are not tracked?",
        "Which error do you get if the file does not exist?",
        "Why does the container not see the file?",
        "What happens when a transaction is never committed?",
        "The commit is not pushed. Which command pushes it?",
        "Which tasks need layer 7, as a layer 4 balancer cannot do them?",
        "It does not work.",
      })
  void a_question_about_something_that_is_not_so_is_none(String stem) {
    assertThat(StemRules.unmarkedNegation(stem)).isEmpty();
  }

  @Test
  void the_finding_names_the_word_to_mark() {
    assertThat(
            Linted.questions(
                "type: choice\nquestion: Which of these is not a layer?\n"
                    + "options: [right: A port, A copied file]"))
        .singleElement()
        .hasToString(
            "docker.yaml:4:15: warning: \"q1\" is negated by \"not\"; emphasize it (**not**), or"
                + " ask for what is true [negative-stem]");
  }

  @Test
  void over_80_words_are_long() {
    assertThat(Linted.rules(question("word ".repeat(80) + "what?"))).containsExactly("long-stem");
    assertThat(Linted.rules(question("word ".repeat(79) + "what?"))).isEmpty();
  }

  @Test
  void over_40_lines_of_code_are_long_and_their_words_do_not_count() {
    String code = "```\n" + "a b c\n".repeat(40) + "```";
    assertThat(Linted.rules(question("What is printed?\n" + code))).isEmpty();
    assertThat(Linted.rules(question("What is printed?\n" + code.replaceFirst("a", "a\na"))))
        .containsExactly("long-stem");
  }

  private static String question(String stem) {
    return "type: short\nanswer: layer\nquestion: |\n" + stem.indent(2);
  }
}
