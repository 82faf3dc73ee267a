/**
 * What happened: the events of the history, and Progress as their fold.
 *
 * <p>Begin with HistoryEvent and Progress; Fold makes one of the other, Counting is the one pass
 * over the events, Decisions holds what the user decided about earlier ones.
 *
 * <p>No files (they are prep.store's) and no clock.
 */
@NullMarked
package prep.progress;

import org.jspecify.annotations.NullMarked;
