/** The record on disk: the history log, {@code progress.json}, locks and directories. */
@NullMarked
package prep.store;

import org.jspecify.annotations.NullMarked;
