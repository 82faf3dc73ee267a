package prep.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;

/**
 * The summaries of the bundled decks. The build writes them, so that commands that only list or
 * count questions read no deck.
 */
public final class Catalog {

  /** The name of the resource below the root of the bundled decks. */
  public static final String NAME = "catalog";

  private Catalog() {}

  /**
   * The bytes of a catalog.
   *
   * @param reader identifies the program that read the decks, since another one may read them
   *     differently
   */
  public static byte[] of(List<Deck> decks, long reader) {
    SummaryFile.Stamp never = new SummaryFile.Stamp(0, 0);
    return SummaryFile.write(
        reader,
        "",
        decks.stream().map(deck -> new SummaryFile.Entry(never, DeckSummary.of(deck))).toList());
  }

  /** The catalog below a root of bundled decks; empty if it has none. */
  static Map<Topic, SummaryFile.Entry> below(String base) {
    byte[] bytes = OwnFiles.read(base + NAME);
    // Without it, the decks themselves can still be read.
    return bytes == null ? Map.of() : SummaryFile.read(bytes, SummaryFile.reader(bytes), "");
  }

  /** Identifies this program as a reader of decks; 0 if it is not known. */
  static long reader() {
    try (InputStream in = OwnFiles.open("/decks/" + NAME)) {
      return in == null ? 0 : SummaryFile.reader(in.readNBytes(SummaryFile.HEAD));
    } catch (IOException _) {
      return 0;
    }
  }
}
