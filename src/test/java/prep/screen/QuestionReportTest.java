package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Question;
import prep.deck.Samples;

class QuestionReportTest {

  @Test
  void it_holds_all_that_tells_which_question_is_meant() {
    assertThat(QuestionReport.of(Samples.choice("choice"), "", "prep 1.0"))
        .containsSequence(
            "# Question docker/choice",
            "",
            "## What is wrong",
            "",
            "(What is wrong, what would be right, and a source.)")
        .contains(
            "- key: `docker/choice`, choice",
            "- revision: `00c0ffee`",
            "- version: prep 1.0",
            "- from: `docker.yaml:1`",
            "- source: https://docs.docker.com/get-started/",
            "> What is asked in choice?",
            "    + 1  A container is a running instance of an image");
  }

  @Test
  void the_note_of_the_user_says_what_is_wrong() {
    List<String> report = QuestionReport.of(Samples.choice("choice"), "Two are right.", "prep 1.0");

    assertThat(report).containsSequence("## What is wrong", "", "Two are right.");
  }

  @Test
  void each_type_can_be_reported() {
    for (Question question : Samples.ofEachType()) {
      assertThat(QuestionReport.of(question, "", "prep 1.0"))
          .as(question.key().id())
          .anyMatch(line -> line.startsWith("    ") && !line.isBlank());
    }
  }
}
