package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.DeckSummary;
import prep.deck.Topic;

class CatalogTest {

  private static Layers layers(String base) {
    return Layers.of(List.of(new Root.Bundled(base)), Path.of("").toAbsolutePath());
  }

  private static List<DeckSummary> read(Layers layers) {
    return layers.load(layers.topics()).stream()
        .map(loaded -> DeckSummary.of(loaded.deck()))
        .toList();
  }

  private static List<DeckSummary> summarized(Layers layers) {
    return layers.summaries(layers.topics()).stream().map(Summarized::deck).toList();
  }

  @Test
  void the_catalog_says_of_each_bundled_deck_what_the_deck_says() {
    Layers bundled = layers("/decks/");
    Catalog catalog = Catalog.below("/decks/");

    assertThat(bundled.topics())
        .isNotEmpty()
        .allSatisfy(topic -> assertThat(catalog.find(topic)).as(topic.name()).isNotNull());
    assertThat(summarized(bundled)).isEqualTo(read(bundled));
  }

  @Test
  void bundled_decks_without_a_catalog_are_read() {
    Layers bundled = layers("/decks/bundle/");

    assertThat(Catalog.below("/decks/bundle/").find(new Topic("docker"))).isNull();
    assertThat(summarized(bundled)).isNotEmpty().isEqualTo(read(bundled));
  }

  @Test
  void the_catalog_tells_which_program_read_the_decks() {
    assertThat(Catalog.reader()).isNotZero();
    assertThat(SummaryFile.reader(Catalog.of(List.of(), 7))).isEqualTo(7);
  }
}
