package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionRulesTest {

  private static String choice(String question, String... options) {
    StringBuilder yaml =
        new StringBuilder("type: choice\nquestion: \"" + question + "\"\noptions:\n");
    for (String option : options) {
      String quoted = option.substring(option.indexOf(' ') + 1).replace("\"", "\\\"");
      yaml.append("  - ").append(option, 0, option.indexOf(' '));
      yaml.append(" \"").append(quoted).append("\"\n");
    }
    return yaml.toString();
  }

  @Test
  void a_right_option_that_is_far_longer_than_all_wrong_ones_is_found() {
    assertThat(
            Linted.questions(
                choice(
                    "What is an image?",
                    "wrong: A paused container",
                    "right: A read-only template, made of layers, from which containers start",
                    "wrong: A kind of volume")))
        .singleElement()
        .hasToString(
            "docker.yaml:7:9: warning: the right option of \"q1\" has 65 characters, the longest"
                + " wrong one 18; make their lengths similar [longest-right]");
  }

  @Test
  void one_wrong_option_of_similar_length_hides_a_long_right_one() {
    assertThat(
            Linted.rules(
                choice(
                    "What is an image?",
                    "right: A read-only template, made of layers, from which containers start",
                    "wrong: A container that is paused and written to a file by its daemon",
                    "wrong: A volume")))
        .isEmpty();
  }

  @Test
  void short_options_may_differ_in_length() {
    assertThat(Linted.rules(choice("Which?", "right: git stash", "wrong: git", "wrong: svn")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All of the above",
        "None of the above.",
        "none of these",
        "Both of the above",
        "All options are correct",
        "A and C",
        "Both A and B",
      })
  void an_option_that_speaks_of_other_options_is_found(String option) {
    assertThat(
            Linted.rules(choice("Which?", "right: A layer", "wrong: A volume", "wrong: " + option)))
        .containsExactly("all-of-the-above");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All of them",
        "All of the rows above 100",
        "None",
        "Any other process of the user",
        "Both ends of the connection",
        "A andante",
      })
  void an_option_that_speaks_of_something_else_is_none_of_those(String option) {
    assertThat(
            Linted.rules(choice("Which?", "right: A layer", "wrong: A volume", "wrong: " + option)))
        .isEmpty();
  }

  @Test
  void options_that_differ_in_case_and_articles_say_the_same() {
    assertThat(
            Linted.questions(
                choice("Which?", "right: The daemon", "wrong: A volume", "wrong: the *Daemon*.")))
        .singleElement()
        .hasToString(
            "docker.yaml:8:9: error: options 1 and 3 of \"q1\" say the same, though only one is"
                + " right; change or remove one [repeated-option]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`x[1]`|`x(1)`", "`List`|`list`", "`a == b`|`a = b`", "-1|1", "Lock|Locks"})
  void in_code_and_numbers_every_sign_counts(String pair) {
    String[] options = pair.split("\\|", -1);
    assertThat(Linted.rules(choice("Which?", "right: " + options[0], "wrong: " + options[1])))
        .isEmpty();
  }

  @Test
  void a_right_option_that_alone_repeats_the_question_is_found() {
    assertThat(
            Linted.questions(
                choice(
                    "A writer must wait while readers hold the lock. What starves?",
                    "right: The waiting writer, by readers of the lock",
                    "wrong: The memory of the machine, by swapping",
                    "wrong: The scheduler, by too many signals")))
        .singleElement()
        .hasToString(
            "docker.yaml:6:9: warning: only the right option of \"q1\" repeats words of the"
                + " question (writer, wait, readers, lock); use other words, or let wrong options"
                + " repeat some too [stem-echo]");
  }

  @Test
  void words_that_wrong_options_repeat_as_well_lead_nowhere() {
    assertThat(
            Linted.rules(
                choice(
                    "A writer must wait while readers hold the lock. What starves?",
                    "right: The waiting writer, by readers of the lock",
                    "wrong: The memory of the readers, by swapping",
                    "wrong: The scheduler, by too many signals")))
        .isEmpty();
  }
}
