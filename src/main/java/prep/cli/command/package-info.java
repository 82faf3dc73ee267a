/**
 * What every command is made of: arguments, the environment, the decks it works with, where its
 * output goes.
 *
 * <p>Begin with Environment (all that comes from outside), then Argument (how options are declared)
 * and Decks (the decks of a selection).
 *
 * <p>No command lives here, and nothing here knows a command.
 */
@NullMarked
package prep.cli.command;

import org.jspecify.annotations.NullMarked;
