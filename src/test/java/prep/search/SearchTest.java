package prep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    return Search.in(List.of(DECK), Words.of(words)).stream()
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
  void all_words_must_be_there() {
    assertThat(found("paused volume")).isEmpty();
    assertThat(found("")).isEmpty();
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
