/**
 * The record on disk: the history, progress.json, the lock and the directories.
 *
 * <p>Begin with Journal, then History (the files of all devices) and Loader (from progress.json or
 * from scratch).
 *
 * <p>What events mean is decided in prep.progress; this package only keeps them safe.
 */
@NullMarked
package prep.store;

import org.jspecify.annotations.NullMarked;
