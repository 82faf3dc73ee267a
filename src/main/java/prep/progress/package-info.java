/**
 * What happened: the events of the history, and what they add up to.
 *
 * <p>Begin with HistoryEvent, then Fold, which makes a Progress of events; statistics are folds,
 * too.
 *
 * <p>Nothing here knows the form of a file or the time of day.
 */
@NullMarked
package prep.progress;

import org.jspecify.annotations.NullMarked;
