package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Samples;
import prep.deck.Topic;

class CatalogTest {

  @Test
  void an_entry_counts_the_questions_of_a_deck_by_level() {
    Deck deck = Samples.deck(List.of(Samples.choice("a"), Samples.task("b")));

    Catalog.Entry entry = Catalog.Entry.of(deck);

    assertThat(entry.questions()).isEqualTo(2);
    assertThat(entry.levels()).isEqualTo(Map.of(Level.JUNIOR, 2));
    assertThat(entry.tags()).containsExactly("images");
  }

  @Test
  void what_is_written_is_read_again() {
    Catalog.Entry entry =
        new Catalog.Entry(
            new Topic("cloud/aws"),
            "AWS: compute, and more",
            Map.of(Level.MID, 3, Level.SENIOR, 1),
            Set.of("ec2", "lambda"),
            Set.of("S1-001", "S2-010"));

    assertThat(Catalog.entry(Catalog.text(List.of(entry)).strip())).isEqualTo(entry);
  }

  @Test
  void a_deck_without_tags_and_covers_is_read_again() {
    Catalog.Entry entry =
        new Catalog.Entry(new Topic("x"), "X", Map.of(Level.MID, 1), Set.of(), Set.of());

    String line = Catalog.text(List.of(entry));

    assertThat(Catalog.entry(line.substring(0, line.length() - 1))).isEqualTo(entry);
  }
}
