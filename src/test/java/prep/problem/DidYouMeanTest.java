package prep.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

  private static final List<String> KNOWN =
      List.of(
          "docker", "docker-compose", "explanation", "hint", "sql", "python-core", "python-oop");

  @ParameterizedTest
  @CsvSource({
    "dokcer, docker",
    "doker, docker",
    "dockers, docker",
    "DOCKER, docker",
    "explantion, explanation",
    "explaination, explanation",
    "hnit, hint",
    "sqll, sql",
    "python-ooop, python-oop"
  })
  void a_mistyped_word_finds_the_known_one(String typed, String meant) {
    assertThat(DidYouMean.of(typed, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kubernetes", "go", "sql-server-2022"})
  void a_word_like_none_finds_none(String typed) {
    assertThat(DidYouMean.of(typed, KNOWN)).isEmpty();
  }

  @Test
  void the_start_of_a_single_known_word_finds_it() {
    assertThat(DidYouMean.of("expl", KNOWN)).contains("explanation");
  }

  @Test
  void the_start_of_several_known_words_finds_none() {
    assertThat(DidYouMean.of("pyth", KNOWN)).isEmpty();
  }

  @Test
  void the_closest_wins_over_the_first() {
    assertThat(DidYouMean.of("tests", List.of("texts", "test", "tests2"))).contains("texts");
    assertThat(DidYouMean.of("docker-compos", KNOWN)).contains("docker-compose");
  }

  @Test
  void a_swap_of_two_letters_is_one_edit() {
    assertThat(DidYouMean.of("slq", List.of("sql"))).contains("sql");
    assertThat(DidYouMean.of("slx", List.of("sql"))).isEmpty();
  }

  @Test
  void a_text_far_longer_than_any_word_is_not_compared() {
    assertThat(DidYouMean.of("x".repeat(1_000_000), List.of("x".repeat(1_000_000)))).isEmpty();
  }
}
