/**
 * The record on disk: the history, a file of lines for each device, {@code progress.json}, which
 * sums it up, and the lock on both. Start with {@link prep.store.Journal}, which a session records
 * with; {@code Loader} finds out where the user stands. What events come to is counted in {@code
 * progress}, and how a file is written whole is known to {@code disk}.
 *
 * <p>Decision note 0011 says what is done here for speed.
 */
@NullMarked
package prep.store;

import org.jspecify.annotations.NullMarked;
