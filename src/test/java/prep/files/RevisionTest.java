package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Question;
import prep.deck.Topic;

class RevisionTest {

  private static final String PLAIN =
      """
      questions:
        - id: layers
          type: short
          question: What is an image made of?
          answer: layers
          accept: [layer, {regex: "lay.*"}]
          hint: Think.
      """;

  private static String rev(String yaml) {
    Loaded loaded =
        DeckReader.read(new Topic("t"), "t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.problems()).isEmpty();
    return loaded.deck().questions().getFirst().details().rev();
  }

  @Test
  void a_revision_never_changes_from_one_release_to_the_next() {
    assertThat(rev(PLAIN)).isEqualTo("37bd4485");
  }

  @Test
  void comments_order_of_keys_and_quoting_do_not_change_it() {
    String other =
        """
        title: Docker
        commands: {docker: {order: free}}
        questions:
          # a comment
          - hint: 'Think.'
            accept:
              - "layer"
              - regex: lay.*
            answer: |
              layers
            question: >
              What is an
              image made of?
            type: short  # another
            id: images
            level: mid
            typos: true
        """;
    assertThat(rev(other)).isEqualTo(rev(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was: [t/image]",
        "covers: [S1-001]",
        "tags: [a]",
        "checked: 2026-11",
        "draft: true"
      })
  void what_is_not_content_does_not_change_it(String field) {
    assertThat(rev(PLAIN + "    " + field + "\n")).isEqualTo(rev(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level: senior",
        "explanation: Because.",
        "sources: [https://docs.docker.com/]",
        "applies: Docker 29",
        "time: 90s",
        "case: true",
        "typos: false"
      })
  void content_changes_it(String field) {
    assertThat(rev(PLAIN + "    " + field + "\n")).isNotEqualTo(rev(PLAIN));
  }

  @Test
  void another_text_changes_it() {
    assertThat(rev(PLAIN.replace("made of", "built of"))).isNotEqualTo(rev(PLAIN));
    assertThat(rev(PLAIN.replace("lay.*", "lay.+"))).isNotEqualTo(rev(PLAIN));
    assertThat(rev(PLAIN.replace("[layer, ", "["))).isNotEqualTo(rev(PLAIN));
  }

  @Test
  void named_blanks_may_stand_in_any_order() {
    String deck = "questions: [{id: a, type: cloze, question: 'x {{p}} y {{q}}', blanks: %s}]";
    assertThat(rev(deck.formatted("{p: {answer: x}, q: {answer: y}}")))
        .isEqualTo(rev(deck.formatted("{q: {answer: y}, p: {answer: x}}")))
        .isNotEqualTo(rev(deck.formatted("{q: {answer: x}, p: {answer: y}}")));
  }

  @Test
  void the_grouping_of_steps_changes_it() {
    String deck = "questions: [{id: a, type: order, question: Q?, steps: [%s]}]";
    assertThat(rev(deck.formatted("a, {any: [b, c]}, d")))
        .isNotEqualTo(rev(deck.formatted("a, b, {any: [c, d]}")));
  }

  @Test
  void all_questions_of_a_deck_have_their_own() {
    byte[] content = Resources.bytes(Resources.path("/decks/valid/everything.yaml"));
    List<String> revisions = new ArrayList<>();
    for (Question question :
        DeckReader.read(new Topic("t"), "t.yaml", content).deck().questions()) {
      revisions.add(question.details().rev());
    }
    assertThat(revisions).doesNotHaveDuplicates().allMatch(rev -> rev.matches("[0-9a-f]{8}"));
  }

  @Test
  void what_may_be_asked_next_does_not_change_it() {
    assertThat(rev(PLAIN + "    followups: [{ask: cmd, when: missed}]\n")).isEqualTo(rev(PLAIN));
  }
}
