package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Question;
import prep.deck.Topic;
import prep.files.DeckReader;

/** The bundled decks can't be answered by the length of options or by saying "false". */
class BundledBalanceTest {

  static List<Path> decks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<Question> questions(Path file) throws IOException {
    return DeckReader.read(new Topic("t"), file.toString(), Files.readAllBytes(file))
        .deck()
        .questions();
  }

  private static Balance.Counts overAll() throws IOException {
    List<Question> all = new ArrayList<>();
    for (Path file : decks()) {
      all.addAll(questions(file));
    }
    return Balance.Counts.of(all);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void in_a_deck_the_right_option_is_the_longest_in_at_most_two_fifths(Path deck)
      throws IOException {
    Balance.Counts counts = Balance.Counts.of(questions(deck));
    if (counts.choices() >= 8) {
      assertThat(counts.shareOfLongest())
          .as(counts.longest().toString())
          .isLessThanOrEqualTo(Balance.LONGEST_IN_DECK);
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void in_a_deck_true_and_false_statements_differ_by_at_most_two(Path deck) throws IOException {
    Balance.Counts counts = Balance.Counts.of(questions(deck));
    if (counts.statements() >= 3) {
      assertThat(Math.abs(2 * counts.truths() - counts.statements()))
          .isLessThanOrEqualTo(Balance.ONE_SIDED);
    }
  }

  @Test
  void over_all_decks_the_right_option_is_hardly_more_often_the_longest_than_by_chance()
      throws IOException {
    assertThat(overAll().shareOfLongest()).isLessThanOrEqualTo(Balance.LONGEST_OVER_ALL);
  }

  @Test
  void over_all_decks_about_half_of_the_statements_are_true() throws IOException {
    assertThat(overAll().shareOfTruths())
        .isBetween(Balance.FEWEST_OF_EITHER, 1 - Balance.FEWEST_OF_EITHER);
  }
}
