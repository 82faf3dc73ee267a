package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemRulesTest {

  private static final String TRACK =
      """
      title: Backend
      sections:
        - title: Docker
          covers: [B-9]
          items:
            - id: B-9
              item: The section itself
            - id: B-1
              item: Images
      """;

  private static String covering(String covers) {
    return "type: short\nquestion: What is it?\nanswer: layer\ncovers: [" + covers + "]";
  }

  @Test
  void an_item_that_no_track_has_is_found() {
    assertThat(new Linted().track("backend", TRACK).with("docker", covering("B-1, B-l")).problems())
        .singleElement()
        .hasToString(
            "docker.yaml:6:19: error: \"q1\" covers \"B-l\", which is not an item of any track; did"
                + " you mean \"B-1\"? [unknown-item]");
  }

  @Test
  void items_of_sections_and_of_their_lists_are_known() {
    assertThat(new Linted().track("backend", TRACK).with("docker", covering("B-1, B-9")).rules())
        .isEmpty();
  }

  @Test
  void an_item_that_no_question_covers_is_found() {
    assertThat(new Linted().track("backend", TRACK).problems())
        .singleElement()
        .hasToString(
            "tracks/backend.yaml:8:9: warning: no question covers \"B-1\" (\"Images\"); write one,"
                + " or name the item in \"covers\" of one that does [uncovered-item]");
  }

  @Test
  void an_item_that_only_a_draft_covers_is_uncovered() {
    assertThat(
            new Linted()
                .track("backend", TRACK)
                .with("docker", covering("B-1") + "\ndraft: true")
                .rules())
        .containsExactly("uncovered-item");
  }

  @Test
  void an_item_is_not_called_unknown_if_a_track_with_mistakes_may_have_it() {
    for (String mistake :
        new String[] {
          TRACK.replace("id: B-1", "id:B-1"),
          TRACK.replace("item: Images", "itme: Images"),
          TRACK.replace("title: Backend", "title: Back: end"),
          ""
        }) {
      assertThat(new Linted().track("backend", mistake).with("docker", covering("B-1")).rules())
          .as(mistake)
          .doesNotContain("unknown-item");
    }
  }

  @Test
  void an_item_is_not_called_unknown_if_an_item_of_a_track_lacks_its_id() {
    for (String mistake :
        new String[] {
          TRACK.replace("id: B-1\n        item: Images", "Images"),
          TRACK.replace("id: B-1\n        ", ""),
          TRACK.replace("id: B-1", "id: B 1")
        }) {
      assertThat(new Linted().track("backend", mistake).with("docker", covering("B-1")).rules())
          .as(mistake)
          .isEmpty();
    }
  }

  @Test
  void an_item_that_not_even_a_track_with_mistakes_has_is_found() {
    String mistake = TRACK.replace("item: Images", "itme: Images");
    for (String item : List.of("B-10", "XB-1", "B-1-2", "B-2")) {
      assertThat(new Linted().track("backend", mistake).with("docker", covering(item)).rules())
          .as(item)
          .containsExactly("unknown-item");
    }
  }

  @Test
  void no_item_is_called_uncovered_while_a_deck_cannot_be_read() {
    assertThat(new Linted().track("backend", TRACK).named("docker").rules())
        .doesNotContain("uncovered-item");
  }
}
