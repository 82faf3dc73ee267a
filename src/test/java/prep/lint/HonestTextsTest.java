package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like mistakes and are none. */
class HonestTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "right click, wrong: left click",
        "'right: it may be omitted'",
        "std::move",
        "https://example.org/",
        "'correct: yes'",
      })
  void a_text_behind_its_key_may_begin_with_one(String text) {
    String value = text.contains(": ") && !text.startsWith("'") ? "'" + text + "'" : text;
    assertThat(
            Linted.rules(
                "type: choice\nquestion: Which?\noptions:\n  - right: "
                    + value
                    + "\n  - wrong: something else, and rather long"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "right-click it",
        "rightmost: first",
        "wrong::name",
        "'note: this'",
        "right://x",
        "true: no"
      })
  void an_option_without_a_key_may_look_like_one(String text) {
    assertThat(
            Linted.rules(
                "type: choice\nquestion: Which?\noptions:\n  - right: something else\n  - "
                    + (text.contains(": ") && !text.startsWith("'") ? "'" + text + "'" : text)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"any::of", "any-of", "'anything: goes'", "a:b"})
  void a_step_may_have_colons(String step) {
    assertThat(
            Linted.rules(
                "type: order\nquestion: Order them.\nsteps: [" + step + ", second, third]"))
        .isEmpty();
  }

  @Test
  void a_comment_within_a_list_of_several_lines_is_one() {
    assertThat(
            Linted.rules(
                "type: short\nquestion: What?\nanswer: x\naccept: [y, # [the other] name\n  z]"))
        .isEmpty();
  }

  @Test
  void a_quoted_text_with_commas_or_a_sharp_in_braces_is_fine() {
    assertThat(
            Linted.rules(
                "type: choice\nquestion: Which?\noptions:\n  - {right: 'C #, or so'}\n"
                    + "  - {wrong: \"F#, then\", why: It is younger}"))
        .isEmpty();
  }

  @Test
  void a_left_side_may_have_a_colon() {
    assertThat(
            Linted.rules(
                "type: match\nquestion: Match them.\npairs:\n  localhost:8080: here\n  a:b: there\n"
                    + "  std::move: C++\n  http://x: web"))
        .isEmpty();
  }

  @Test
  void lines_of_a_text_may_begin_like_keys() {
    assertThat(
            Linted.rules(
                "type: short\nquestion: |\n  What does this say?\n\n  answer:x\n  right:y\n"
                    + "  title; z\nanswer: nothing"))
        .isEmpty();
  }

  @Test
  void an_option_may_take_the_value_that_its_example_gives() {
    String table = "commands:\n  mtr: {options: {-c: --report-cycles=, -b: '='}, order: free}\n";
    String question =
        """
        questions:
          - id: a
            type: command
            question: How?
            answer: mtr -c 5 example.org
            examples:
              - {answer: mtr example.org --report-cycles=5, score: 1}
              - {answer: mtr -c 6 example.org, score: 0}
            explanation: It is so.
            sources: [https://example.org/]
        """;
    assertThat(Linted.rulesIn(table + question)).isEmpty();
  }
}
