/**
 * The commands about the record: progress and what is below it, stats, and the marks on questions.
 *
 * <p>Begin with ProgressCommand, which lists the commands below progress.
 *
 * <p>The record itself is prep.store's: nothing here opens a file of it.
 */
@NullMarked
package prep.cli.record;

import org.jspecify.annotations.NullMarked;
