package prep.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckReader;

class SearchTest {

  private static final Deck DECK =
      DeckReader.read(
              new Topic("docker"),
              "docker.yaml",
              """
              title: Docker
              questions:
                - id: image-or-container
                  type: choice
                  tags: [images]
                  question: Which statement about images and containers is right?
                  options:
                    - right: A container runs from an image
                    - wrong: An image is a paused container
                  explanation: Layers are shared.
                - id: keep-data
                  type: command
                  tags: [volumes]
                  question: Make a volume named data.
                  answer: docker volume create data
                - id: isolation
                  type: cloze
                  question: "Isolation comes from {{namespaces}}."
                - id: cafe
                  type: short
                  question: Wie heißt das Café im Bild?
                  answer: Zur Schönen Aussicht
                - id: parts
                  type: match
                  question: What holds what?
                  pairs: {registry: images, daemon: containers, volume: files}
                - id: why
                  type: open
                  question: Why does one use it?
                  answer: Deployment becomes repeatable.
                  points: [{say: repeatable deployment, match: [repeatable]}]
              """
                  .getBytes(StandardCharsets.UTF_8))
          .deck();

  private static List<String> found(String words) {
    return ids(hit -> hit.all(), words);
  }

  /** With some of the words only. */
  private static List<String> alsoFound(String words) {
    return ids(hit -> !hit.all(), words);
  }

  private static List<String> ids(Predicate<Search.Hit> wanted, String words) {
    return Search.in(List.of(DECK), Words.of(words)).stream()
        .filter(wanted)
        .map(hit -> hit.question().key().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paused                | image-or-container",
        "PAUSED image          | image-or-container",
        "image paused          | image-or-container",
        "create                | keep-data",
        "volumes               | keep-data",
        "namespace             | isolation",
        "schonen               | cafe",
        "café                  | cafe",
        "daemon                | parts",
        "repeatable            | why",
        "layers                | image-or-container"
      })
  void a_word_is_found_in_every_part_of_a_question(String words, String id) {
    assertThat(found(words)).containsExactly(id);
  }

  @Test
  void what_has_all_words_comes_before_what_has_some() {
    assertThat(Search.in(List.of(DECK), Words.of("containers daemon")))
        .extracting(hit -> hit.question().key().id(), Search.Hit::all)
        .containsExactly(tuple("parts", true), tuple("image-or-container", false));
    assertThat(Search.in(List.of(DECK), Words.of(""))).isEmpty();
  }

  @Test
  void of_those_with_some_words_the_rare_word_comes_first() {
    // Two questions have containers, one has data, none has kubernetes.
    assertThat(alsoFound("containers data kubernetes"))
        .containsExactly("keep-data", "image-or-container", "parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deployments, please     | why",
        "repeating a deployment? | why",
        "(Namespace)             | isolation",
        "why is it pausing       | image-or-container"
      })
  void some_words_are_found_in_any_form(String words, String id) {
    assertThat(alsoFound(words)).containsExactly(id);
  }

  @Test
  void words_that_say_nothing_find_nothing_where_some_will_do() {
    assertThat(alsoFound("why is it what xyzzy")).isEmpty();
    assertThat(alsoFound("aperture in")).isEmpty();
    assertThat(alsoFound("explain the difference between vs xyzzy")).isEmpty();
  }

  @Test
  void names_with_signs_are_words_and_words_joined_by_signs_are_several() {
    assertThat(Search.words("c++ and ci/cd, tcp/udp, n+1, i/o or load-balancing at example.com?"))
        .containsExactly("c++", "ci/cd", "tcp", "udp", "n+1", "i/o", "load", "balancing");
  }

  @Test
  void short_words_are_not_found_as_beginnings_where_some_will_do() {
    assertThat(alsoFound("con xyzzy")).isEmpty();
    assertThat(Words.of("api").formsIn("apis rapid apiary API"))
        .containsExactly(new Words.Range(0, 4), new Words.Range(18, 21));
  }

  @Test
  void a_question_in_other_words_is_recognised_by_its_rare_words() {
    assertThat(Search.meantBy("so whats an image, is it like containers?", List.of(DECK)))
        .extracting(question -> question.key().id())
        .startsWith("image-or-container");
    assertThat(Search.meantBy("pictures, are they alike?", List.of(DECK))).isEmpty();
  }

  @Test
  void of_those_that_share_the_same_words_what_explains_them_comes_first_then_the_shorter_one() {
    Deck pods =
        DeckReader.read(
                new Topic("work"),
                "work.yaml",
                """
                questions:
                  - {id: a, type: true-false, question: Much is said of it before the pod., answer: true}
                  - {id: b, type: true-false, question: What is a pod?, answer: true}
                  - {id: c, type: true-false, question: Something else., answer: true}
                  - id: d
                    type: open
                    question: What is a pod for?
                    answer: It runs containers.
                    points: [runs containers]
                """
                    .getBytes(StandardCharsets.UTF_8))
            .deck();

    assertThat(Search.meantBy("pods", List.of(pods)))
        .extracting(question -> question.key().id())
        .containsExactly("d", "b", "a");
  }

  @Test
  void a_question_about_something_else_is_not_recognised_by_a_single_word() {
    assertThat(Search.meantBy("data", List.of(DECK))).hasSize(1);
    assertThat(Search.meantBy("data lakes, warehouses, marts?", List.of(DECK))).isEmpty();
  }

  @Test
  void the_fewer_questions_have_a_word_the_rarer_it_is() {
    assertThat(Rarity.of(1, 100)).isEqualTo(Math.log(100));
    assertThat(Rarity.of(10, 100)).isLessThan(Rarity.of(9, 100));
    assertThat(Rarity.of(100, 100)).isZero();
    assertThat(Rarity.of(0, 100)).isEqualTo(Rarity.of(1, 100));
  }

  @Test
  void what_is_in_the_name_comes_before_what_is_in_the_answers() {
    assertThat(found("container")).containsExactly("image-or-container", "parts");
  }

  @Test
  void a_hit_tells_where_the_word_stands() {
    assertThat(Search.in(List.of(DECK), Words.of("repeatable")).getFirst().passage())
        .isEqualTo("Deployment becomes repeatable.");
  }

  @Test
  void ranges_do_not_overlap_and_the_longest_word_wins() {
    assertThat(Words.of("con contain").in("Containers con"))
        .containsExactly(new Words.Range(0, 7), new Words.Range(11, 14));
  }

  @Test
  void folding_keeps_the_places_of_characters() {
    assertThat(Words.of("e").in("é\uD83D\uDE80e"))
        .containsExactly(new Words.Range(0, 1), new Words.Range(3, 4));
  }
}
