package prep.library;

import org.jspecify.annotations.Nullable;
import prep.deck.DeckSummary;
import prep.deck.Topic;

/** What is known of the decks of a root from the time when they were last read. */
sealed interface Summaries permits Catalog, SummaryCache {

  /**
   * The summary of the deck of a topic as its file is now, with an empty title where it has none;
   * null where the file has to be read.
   */
  @Nullable DeckSummary find(Topic topic);

  /** Takes the summary of a sound deck that {@link #find} did not know and that was read since. */
  void add(DeckSummary deck);

  /** Keeps what was added for the next time, where that can be done. */
  void keep();
}
