/**
 * The record on disk: the history, one file of lines per device; progress.json, which sums it up;
 * and the lock on both.
 *
 * <p>Begin with Journal, which a session records with, and Loader, which determines the user's
 * progress. Decision note 0011 says what is done here for speed.
 *
 * <p>Events are added up in prep.progress; writing a file whole is prep.disk's job.
 */
@NullMarked
package prep.store;

import org.jspecify.annotations.NullMarked;
