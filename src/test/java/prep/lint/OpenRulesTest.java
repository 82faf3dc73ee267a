package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRulesTest {

  private static String open(String answer, String rest) {
    return """
    type: open
    question: What is a container?
    answer: %s
    points:
      - {say: It shares the kernel, match: [share kernel, same kernel]}
      - {say: It starts fast, match: [start fast]}
    %s\
    """
        .formatted(answer, rest);
  }

  @Test
  void a_point_that_the_model_answer_does_not_cover_is_found() {
    assertThat(Linted.questions(open("All containers share the kernel.", "")))
        .singleElement()
        .hasToString(
            "docker.yaml:8:9: error: the model answer of \"q1\" does not cover point 2 (\"It starts"
                + " fast\"); add a \"match\" entry that fits, or make the point in the answer"
                + " [uncovered-model]");
  }

  @Test
  void a_model_answer_that_is_taken_for_a_myth_is_found() {
    String myth = "myths: [{claim: It is a VM, match: [light vm], why: No.}]";
    assertThat(Linted.rules(open("They share the kernel. Light VMs, they start fast.", myth)))
        .containsExactly("uncovered-model");
  }

  @Test
  void a_model_answer_that_covers_all_points_is_right() {
    assertThat(Linted.rules(open("They share the kernel. They start fast.", ""))).isEmpty();
  }

  @Test
  void an_example_that_scores_otherwise_is_found() {
    String examples = "examples: [{answer: They have the same kernel., score: 1}]";
    assertThat(Linted.questions(open("They share the kernel. They start fast.", examples)))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).startsWith("example 1 of \"q1\" scores 0.5"));
  }

  @Test
  void an_example_may_be_a_tenth_off() {
    String examples = "examples: [{answer: They have the same kernel., score: 0.6}]";
    assertThat(Linted.rules(open("They share the kernel. They start fast.", examples))).isEmpty();
  }

  @Test
  void an_entry_that_not_even_itself_fits_is_dead() {
    String myth = "myths: [{claim: It is a VM, match: ['not but only'], why: No.}]";
    assertThat(Linted.rules(open("They share the kernel. They start fast.", myth)))
        .containsExactly("dead-accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shares nothing", "not isolated", "isolated not", "==", "copy-on-write"})
  void an_entry_of_words_or_signs_or_with_a_denial_lives(String entry) {
    String myth = "myths: [{claim: It is a VM, match: ['" + entry + "'], why: No.}]";
    assertThat(Linted.rules(open("They share the kernel. They start fast.", myth))).isEmpty();
  }
}
