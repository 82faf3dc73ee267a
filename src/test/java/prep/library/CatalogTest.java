package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.DeckSummary;

class CatalogTest {

  private static Layers layers(String base) {
    return new Layers(List.of(new BundledRoot(base)));
  }

  private static List<DeckSummary> read(Layers layers) {
    return layers.topics().stream()
        .map(topic -> DeckSummary.of(layers.load(topic).orElseThrow().deck()))
        .toList();
  }

  private static List<DeckSummary> known(Layers layers) {
    return layers.topics().stream().flatMap(topic -> layers.summary(topic).stream()).toList();
  }

  @Test
  void the_catalog_says_of_each_bundled_deck_what_the_deck_says() {
    Layers bundled = layers("/decks/");

    assertThat(known(bundled)).isNotEmpty().isEqualTo(read(bundled));
  }

  @Test
  void of_bundled_decks_without_a_catalog_nothing_is_known() {
    Layers bundled = layers("/decks/bundle/");

    assertThat(bundled.topics()).isNotEmpty();
    assertThat(known(bundled)).isEmpty();
  }

  @Test
  void the_catalog_tells_which_program_read_the_decks() {
    assertThat(Catalog.reader()).isNotZero();
    assertThat(SummaryFile.reader(Catalog.of(List.of(), 7))).isEqualTo(7);
  }
}
