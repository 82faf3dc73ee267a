/**
 * The command line: the tree of commands, help, completion, and how errors are reported.
 *
 * <p>Begin with Prep, which runs a command line and turns what went wrong into a message and an
 * exit status. What commands share is in prep.cli.command; each family of commands has a package
 * beside it.
 *
 * <p>A command takes its arguments and makes one call: it formats nothing, and decides nothing that
 * another front end would have to decide, too.
 */
@NullMarked
package prep.cli;

import org.jspecify.annotations.NullMarked;
