/**
 * What happened: the events of the history, and {@link prep.progress.Progress} as their {@link
 * prep.progress.Fold}.
 */
@NullMarked
package prep.progress;

import org.jspecify.annotations.NullMarked;
