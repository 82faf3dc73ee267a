package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.problem.Problem.Severity;

class FileRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question: Q?\nhint: Think of #1 # first",
        "question: Q?\nhint: It is a #[derive] one",
      })
  void a_text_that_a_comment_cuts_is_found(String field) {
    assertThat(Linted.rules("type: short\nanswer: layer\n" + field))
        .containsExactly("comment-in-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question: Which issue is # 12?",
        "question: Which issue is fixed\n  in release #12",
        "question: What does #[derive] do?",
        "question: What does # mean in YAML?",
      })
  void a_question_that_a_comment_cuts_is_an_error(String field) {
    assertThat(Linted.questions("type: short\nanswer: layer\n" + field))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("cut-question");
          assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question: 'Which issue is # 12?'",
        "question: Which issue is C#?",
        "question: |\n  Which issue is # 12?",
        "# What is asked for:\nquestion: Which issue?",
        "question: Which issue?\nlevel: junior # or mid",
        "question: Which issue? # asked at every interview",
        "question: Which issue?\nhint: The oldest one # see the docs",
      })
  void quoted_texts_and_real_comments_are_fine(String field) {
    assertThat(Linted.rules("type: short\nanswer: layer\n" + field)).isEmpty();
  }

  @Test
  void the_finding_stands_where_the_comment_starts() {
    assertThat(Linted.questions("type: short\nquestion: Which is # 12?\nanswer: layer"))
        .singleElement()
        .hasToString(
            "docker.yaml:4:24: error: \"# 12?\" is a comment, not part of the text \"Which is\";"
                + " quote the text, or move the comment to its own line [cut-question]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "cloud/NUL", "aux.old", "com1", "a:b", "what?", "dir./a"})
  void a_name_that_windows_has_no_files_by_is_found(String name) {
    assertThat(new Linted().named(name).rules()).containsExactly("portable-name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "cloud/null", "com", "com10", "c++", "python-3.14"})
  void a_name_that_resembles_a_device_is_fine(String name) {
    assertThat(new Linted().named(name).rules()).isEmpty();
  }

  @Test
  void names_that_differ_in_case_only_are_found() {
    assertThat(new Linted().named("docker").named("Docker").rules())
        .containsExactly("portable-name");
    assertThat(new Linted().named("docker").named("docker").rules()).isEmpty();
  }

  private static final String OLD = "type: short\nquestion: What is it?\nanswer: layer";
  private static final String NEW = "type: short\nquestion: What is it made of?\nanswer: layer";

  @Test
  void an_override_of_a_question_that_has_changed_since_is_found() {
    Linted linted = new Linted().bundled("docker", NEW);
    assertThat(linted.with("docker", OLD + "\nrev: 00c0ffee").rules()).containsExactly("shadowed");
  }

  @Test
  void an_override_of_the_current_question_is_fine() {
    Linted linted = new Linted().bundled("docker", NEW);
    String rev = linted.rev("docker", "q1");
    assertThat(linted.with("docker", OLD + "\nrev: " + rev).rules()).isEmpty();
  }

  @Test
  void a_question_that_does_not_say_what_it_was_made_from_replaces_without_a_word() {
    assertThat(new Linted().bundled("docker", NEW).with("docker", OLD).rules())
        .isEqualTo(List.of());
  }
}
