package prep.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;

/**
 * The summaries of the bundled decks. The build writes them, so that what only tells or counts
 * questions reads no deck.
 */
public final class Catalog implements Summaries {

  /** The name of the resource below the root of the bundled decks. */
  public static final String NAME = "catalog";

  private final Map<String, SummaryFile.Entry> entries;

  private Catalog(Map<String, SummaryFile.Entry> entries) {
    this.entries = entries;
  }

  /**
   * The bytes of a catalog.
   *
   * @param reader stands for the program that read the decks: another one can find other things
   */
  public static byte[] of(List<Deck> decks, long reader) {
    return SummaryFile.write(
        reader,
        "",
        decks.stream()
            .map(deck ->
                new SummaryFile.Entry(
                    deck.topic().name(), 0, 0, SummaryBytes.of(DeckSummary.of(deck))))
            .toList());
  }

  /** The catalog below a root of bundled decks; empty where it has none. */
  static Catalog below(String base) {
    try (InputStream in = OwnFiles.open(base + NAME)) {
      if (in != null) {
        byte[] bytes = in.readAllBytes();
        Map<String, SummaryFile.Entry> entries =
            SummaryFile.read(bytes, SummaryFile.reader(bytes), "");
        return new Catalog(entries == null ? Map.of() : entries);
      }
    } catch (IOException _) {
      // Without it, the decks themselves can still be read.
    }
    return new Catalog(Map.of());
  }

  /** What stands for this program as a reader of decks; 0 where that is not known. */
  static long reader() {
    try (InputStream in = OwnFiles.open("/decks/" + NAME)) {
      return in == null ? 0 : SummaryFile.reader(in.readNBytes(SummaryFile.HEAD));
    } catch (IOException _) {
      return 0;
    }
  }

  @Override
  public @Nullable DeckSummary find(Topic topic) {
    SummaryFile.Entry entry = entries.get(topic.name());
    return entry == null ? null : SummaryBytes.read(topic, entry.summary());
  }

  @Override
  public void add(DeckSummary deck) {}

  @Override
  public void keep() {}
}
