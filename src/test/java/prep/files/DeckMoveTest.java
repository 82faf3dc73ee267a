package prep.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.UserError;

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

  @Test
  void another_id_changes_its_line_and_adds_the_former_key_and_nothing_else() {
    String text = DeckMove.rename(docker(SOURCE), "pods", key(DOCKER, "pod"));

    assertThat(text)
        .isEqualTo(
            SOURCE.replace(
                "  - id: pods   # the smallest unit\n",
                "  - id: pod   # the smallest unit\n    was: [docker/pods]\n"));
  }

  @Test
  void a_former_key_comes_before_those_that_are_there() {
    String text = DeckMove.rename(docker(SOURCE), "volume", key(DOCKER, "volumes"));

    assertThat(text).contains("  - id: volumes\n    was: [docker/volume, docker/disk]\n");
  }

  @Test
  void former_keys_below_each_other_get_one_more() {
    String source = SOURCE.replace("was: [docker/disk]", "was:\n      - docker/disk");
    String text = DeckMove.rename(docker(source), "volume", key(DOCKER, "volumes"));

    assertThat(text).contains("    was:\n      - docker/volume\n      - docker/disk\n");
  }

  @Test
  void a_question_goes_to_another_deck_with_its_comments() {
    String target =
        "title: Kubernetes\nquestions:\n- id: node\n  type: short\n  question: Q?\n  answer: a\n";
    DeckMove.Moved moved =
        DeckMove.move(
            docker(SOURCE),
            "pods",
            new DeckMove.File(KUBERNETES, "kubernetes.yaml", target),
            key(KUBERNETES, "pods"));

    assertThat(moved.source()).doesNotContain("Ask this").doesNotContain("pods");
    assertThat(moved.source()).contains("answer: image\n\n  - id: volume\n");
    assertThat(moved.target())
        .startsWith(target)
        .contains("# Ask this one often.\n- id: pods   # the");
    Question there = question(KUBERNETES, moved.target(), "pods");
    assertThat(there.stem()).isEqualTo(question(DOCKER, SOURCE, "pods").stem());
    assertThat(there.details().was()).containsExactly(key(DOCKER, "pods"));
  }

  @Test
  void what_the_old_decks_defaults_said_is_said_by_the_question() {
    DeckMove.Moved moved =
        DeckMove.move(
            docker(SOURCE),
            "image",
            new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
            key(KUBERNETES, "image"));

    Question there = question(KUBERNETES, moved.target(), "image");
    assertThat(there.level()).isEqualTo(Level.SENIOR);
    assertThat(there.tags()).containsExactly("containers");
    assertThat(there.details().checked()).hasToString("2026-10");
  }

  @Test
  void a_question_whose_type_and_sources_stand_in_the_defaults_takes_them_along() {
    String source =
        SOURCE
            .replace("defaults: {", "defaults: {type: short, sources: ['https://a.b/x,y'], ")
            .replace("    type: short\n", "");
    String target =
        "title: K\ndefaults: {covers: [A-1]}\nquestions:\n  - {id: a, type: short,"
            + " question: Q?, answer: x}\n";
    DeckMove.Moved moved =
        DeckMove.move(
            docker(source),
            "image",
            new DeckMove.File(KUBERNETES, "kubernetes.yaml", target),
            key(KUBERNETES, "image"));

    Question there = question(KUBERNETES, moved.target(), "image");
    assertThat(there.details().sources()).containsExactly("https://a.b/x,y");
    assertThat(there.details().covers()).isEmpty();
  }

  @Test
  void a_deck_keeps_its_last_question() {
    String one = SOURCE.substring(0, SOURCE.indexOf("  # Ask"));
    assertThatThrownBy(() ->
            DeckMove.move(
                docker(one),
                "image",
                new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
                key(KUBERNETES, "image")))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("image is the last question of docker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questions: [{id: pods, type: short, question: Q?, answer: a}]\ntitle: T\n",
        "title: T\nquestions:\n  - {id: pods, type: short, question: Q?, answer: a}\n"
      })
  void what_is_written_in_braces_is_left_alone(String text) {
    assertThatThrownBy(() -> DeckMove.rename(docker(text), "pods", key(DOCKER, "pod")))
        .isInstanceOf(UserError.class);
  }

  @Test
  void lines_of_windows_stay_lines_of_windows() {
    String windows = SOURCE.replace("\n", "\r\n");
    String text = DeckMove.rename(docker(windows), "pods", key(DOCKER, "pod"));

    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void a_deck_says_which_topic_it_was() {
    assertThat(DeckMove.formerTopic(docker(SOURCE)))
        .startsWith("# My notes on Docker.\nwas: [docker]\ntitle: Docker\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was: [a]  # old | was: [docker, a]  # old",
        "was: [] | was: [docker]",
        "was: [ # c\\n  'a-b', \"c\" ] | was: [docker,  # c\\n  'a-b', \"c\" ]",
        "'was':\\n  # c\\n  - a-b | 'was':\\n  # c\\n  - docker\\n  - a-b",
        "was:\\n- a\\n- b | was:\\n- docker\\n- a\\n- b",
        "was: [b, docker] | was: [b, docker]"
      })
  void a_deck_says_which_topics_it_was_however_it_is_written(String before, String after) {
    String rest =
        "\ntitle: T\nquestions:\n  - {id: q, type: true-false, question: Q?, answer: true}\n";
    String text = before.replace("\\n", "\n") + rest;
    String expected = after.replace("\\n", "\n") + rest;

    assertThat(DeckMove.formerTopic(docker(text))).isEqualTo(expected);
    assertThat(DeckMove.formerTopic(docker(text.replace("\n", "\r\n"))))
        .isEqualTo(expected.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was: [x/a-c, x/b] # old | was: [docker/volume, x/a-c, x/b] # old",
        "was: ['x/a-c',\\n      \"x/b\"] | was: [docker/volume, 'x/a-c',\\n      \"x/b\"]",
        "was: [ x/a-c ] | was: [docker/volume,  x/a-c ]",
        "was: [] | was: [docker/volume]",
        "was: [x/a, docker/volume] | was: [x/a, docker/volume]",
        "\"was\": [x/a-c] | \"was\": [docker/volume, x/a-c]",
        "was:   # old\\n"
            + "      - x/a-c  # older | was:   # old\\n"
            + "      - docker/volume\\n"
            + "      - x/a-c  # older",
        "was:\\n\\n"
            + "      # the first\\n"
            + "      -   'x/a-c' | was:\\n\\n"
            + "      # the first\\n"
            + "      - docker/volume\\n"
            + "      -   'x/a-c'",
        "was:\\n    - x/a-c\\n    - x/b | was:\\n    - docker/volume\\n    - x/a-c\\n    - x/b",
        "was:\\n      [x/a-c] | was:\\n      [docker/volume, x/a-c]",
      })
  void former_keys_stay_as_they_are_written(String before, String after) {
    String source = SOURCE.replace("was: [docker/disk]", before.replace("\\n", "\n"));
    String expected =
        SOURCE
            .replace("was: [docker/disk]", after.replace("\\n", "\n"))
            .replace("id: volume", "id: volumes");

    assertThat(DeckMove.rename(docker(source), "volume", key(DOCKER, "volumes")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"volume\"", "'volume'  # c", "  volume"})
  void an_id_is_found_however_it_is_written(String id) {
    String source =
        SOURCE.replace("- id: volume\n    was", "- type: short\n    \"id\": " + id + "\n    was");
    source = source.replace("docker/disk]\n    type: short\n", "docker/disk]\n");

    String text = DeckMove.rename(docker(source), "volume", key(DOCKER, "volumes"));
    assertThat(text)
        .isEqualTo(
            source
                .replaceFirst("(\"id\": +)[\"']?volume[\"']?", "$1volumes")
                .replace("[docker/disk", "[docker/volume, docker/disk"));
  }

  @Test
  void what_looks_like_a_field_within_a_text_is_none() {
    String source =
        SOURCE.replace(
            "    # no comment, but text\n", "    was: [a]\n        tags: [b]\n        id: pods\n");
    DeckMove.Moved moved =
        DeckMove.move(
            docker(source),
            "pods",
            new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
            key(KUBERNETES, "pod"));

    Question there = question(KUBERNETES, moved.target(), "pod");
    assertThat(there.stem())
        .isEqualTo(question(DOCKER, source, "pods").stem())
        .contains("was: [a]");
    assertThat(there.details().was()).containsExactly(key(DOCKER, "pods"));
    assertThat(there.tags()).containsExactly("containers");
  }

  @Test
  void the_keys_it_had_when_its_deck_was_called_otherwise_are_kept_too() {
    String source = "was: [containers, old]\n" + SOURCE;
    String text = DeckMove.rename(docker(source), "pods", key(DOCKER, "pod"));

    assertThat(text).contains("was: [docker/pods, containers/pods, old/pods]\n");
  }

  private static final String FOLLOWED =
      """
      questions:
        - id: image   # docker/pods, image
          type: short
          question: What does a container start from?
          answer: image
          followups:
            - {ask: pods, when: answered, lead: "pods"}   # pods
            - ask: 'docker/volume'
              when: missed
            - {ask: git/pods, when: missed}
        - id: pods
          type: short
          question: What holds containers?
          answer: pod
          followups: [{ask: image, when: missed}, {ask: kubernetes/node, when: answered}]
      """;

  @Test
  void follow_ups_ask_a_renamed_question_by_its_new_key_and_all_else_stays() {
    String text =
        DeckMove.followed(
            FOLLOWED,
            DOCKER,
            DOCKER,
            key -> key.equals(key(DOCKER, "pods")) ? key(KUBERNETES, "pod") : key);

    assertThat(text).isEqualTo(FOLLOWED.replace("{ask: pods, when", "{ask: kubernetes/pod, when"));
  }

  @Test
  void the_ids_in_the_follow_ups_of_a_moved_deck_stay_as_they_are() {
    String text =
        DeckMove.followed(
            FOLLOWED,
            DOCKER,
            KUBERNETES,
            key -> key.topic().equals(DOCKER) ? key(KUBERNETES, key.id()) : key);

    assertThat(text)
        .isEqualTo(
            FOLLOWED
                .replace("ask: 'docker/volume'", "ask: volume")
                .replace("ask: kubernetes/node", "ask: node"));
  }

  @Test
  void a_moved_question_asks_the_same_questions_from_its_new_deck() {
    DeckMove.Moved moved =
        DeckMove.move(
            docker(FOLLOWED),
            "pods",
            new DeckMove.File(KUBERNETES, "kubernetes.yaml", ""),
            key(KUBERNETES, "pods"));

    assertThat(moved.target())
        .contains("followups: [{ask: docker/image, when: missed}, {ask: node, when: answered}]");
    assertThat(question(KUBERNETES, moved.target(), "pods").details().followUps())
        .isEqualTo(question(DOCKER, FOLLOWED, "pods").details().followUps());
  }

  @Test
  void a_text_that_is_not_yaml_keeps_its_follow_ups() {
    String broken = FOLLOWED + "   x\n";

    assertThat(DeckMove.followed(broken, DOCKER, KUBERNETES, key -> key)).isEqualTo(broken);
  }
}
