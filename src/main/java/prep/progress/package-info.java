/**
 * What happened: the events of the history, and {@link prep.progress.Progress} as their {@link
 * prep.progress.Fold}. Start with these and {@link prep.progress.HistoryEvent}; {@code Counting} is
 * the one pass over the events, {@code Decisions} what the user decided about earlier ones. Files
 * stay out: they are read and written in {@code store}. So does the clock.
 */
@NullMarked
package prep.progress;

import org.jspecify.annotations.NullMarked;
