package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;

class DeckMoveTest {

  private static final Topic DOCKER = new Topic("docker");
  private static final Topic KUBERNETES = new Topic("kubernetes");

  private static final String SOURCE =
      """
      # My notes on Docker.
      title: Docker
      defaults: {level: senior, tags: [containers], checked: 2026-10}
      questions:
        - id: image
          type: short
          question: What does a container start from?
          answer: image

        # Ask this one often.
        - id: pods   # the smallest unit
          type: short
          question: |
            What holds containers in Kubernetes?

            # no comment, but text
          answer: pod
          # inside
          accept: [pods]

        - id: volume
          was: [docker/disk]
          type: short
          question: What outlives a container?
          answer: volume
      """;

  private static DeckMove.File docker(String text) {
    return new DeckMove.File(DOCKER, "docker.yaml", text);
  }

  private static QuestionKey key(Topic topic, String id) {
    return new QuestionKey(topic, id);
  }

  private static Question question(Topic topic, String text, String id) {
    return DeckReader.read(topic, "x.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .deck()
        .question(id)
        .orElseThrow();
  }

  private static DeckMove.Moved moved(DeckMove.Result result) {
    assertThat(result).isInstanceOf(DeckMove.Moved.class);
    return (DeckMove.Moved) result;
  }

  @Test
  void another_id_changes_its_line_and_adds_the_former_key_and_nothing_else() {
    String text = moved(DeckMove.rename(docker(SOURCE), "pods", key(DOCKER, "pod"))).source();

    assertThat(text)
        .isEqualTo(
            SOURCE.replace(
                "  - id: pods   # the smallest unit\n",
                "  - id: pod   # the smallest unit\n    was: [docker/pods]\n"));
  }

  @Test
  void a_former_key_comes_before_those_that_are_there() {
    String text = moved(DeckMove.rename(docker(SOURCE), "volume", key(DOCKER, "volumes"))).source();

    assertThat(text).contains("  - id: volumes\n    was: [docker/volume, docker/disk]\n");
  }

  @Test
  void former_keys_below_each_other_get_one_more() {
    String source = SOURCE.replace("was: [docker/disk]", "was:\n      - docker/disk");
    String text = moved(DeckMove.rename(docker(source), "volume", key(DOCKER, "volumes"))).source();

    assertThat(text).contains("    was:\n      - docker/volume\n      - docker/disk\n");
  }

  @Test
  void a_question_goes_to_another_deck_with_its_comments() {
    String target =
        "title: Kubernetes\nquestions:\n- id: node\n  type: short\n  question: Q?\n  answer: a\n";
    DeckMove.Moved moved =
        moved(
            DeckMove.move(
                docker(SOURCE),
                "pods",
                new DeckMove.File(KUBERNETES, "kubernetes.yaml", target),
                key(KUBERNETES, "pods")));

    assertThat(moved.source()).doesNotContain("Ask this").doesNotContain("pods");
    assertThat(moved.source()).contains("answer: image\n\n  - id: volume\n");
    assertThat(moved.target())
        .startsWith(target)
        .contains("# Ask this one often.\n- id: pods   # the");
    Question there = question(KUBERNETES, String.valueOf(moved.target()), "pods");
    assertThat(there.stem()).isEqualTo(question(DOCKER, SOURCE, "pods").stem());
    assertThat(there.details().was()).containsExactly(key(DOCKER, "pods"));
  }

  @Test
  void what_the_old_decks_defaults_said_is_said_by_the_question() {
    DeckMove.Moved moved =
        moved(
            DeckMove.move(
                docker(SOURCE),
                "image",
                new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
                key(KUBERNETES, "image")));

    Question there = question(KUBERNETES, String.valueOf(moved.target()), "image");
    assertThat(there.level()).isEqualTo(Level.SENIOR);
    assertThat(there.tags()).containsExactly("containers");
    assertThat(there.details().checked()).hasToString("2026-10");
  }

  @Test
  void a_deck_keeps_its_last_question() {
    String one = SOURCE.substring(0, SOURCE.indexOf("  # Ask"));
    assertThat(
            DeckMove.move(
                docker(one),
                "image",
                new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
                key(KUBERNETES, "image")))
        .isInstanceOf(DeckMove.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questions: [{id: pods, type: short, question: Q?, answer: a}]\ntitle: T\n",
        "title: T\nquestions:\n  - {id: pods, type: short, question: Q?, answer: a}\n"
      })
  void what_is_written_in_braces_is_left_alone(String text) {
    assertThat(DeckMove.rename(docker(text), "pods", key(DOCKER, "pod")))
        .isNotInstanceOf(DeckMove.Moved.class);
  }

  @Test
  void lines_of_windows_stay_lines_of_windows() {
    String windows = SOURCE.replace("\n", "\r\n");
    String text = moved(DeckMove.rename(docker(windows), "pods", key(DOCKER, "pod"))).source();

    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void a_deck_says_which_topic_it_was() {
    assertThat(DeckMove.formerTopic(SOURCE, DOCKER))
        .startsWith("# My notes on Docker.\nwas: [docker]\ntitle: Docker\n");
    assertThat(DeckMove.formerTopic("title: T\nwas: [a]  # old\nquestions: []\n", DOCKER))
        .isEqualTo("title: T\nwas: [docker, a]  # old\nquestions: []\n");
  }
}
