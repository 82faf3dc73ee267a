/**
 * The commands about the record: progress with its subcommands, stats, and the marks on questions.
 *
 * <p>Begin with ProgressCommand, which lists the subcommands.
 *
 * <p>The record is prep.store's: nothing here opens its files.
 */
@NullMarked
package prep.cli.record;

import org.jspecify.annotations.NullMarked;
