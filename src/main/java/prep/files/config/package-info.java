/**
 * The user's settings in {@code config.yaml}: what holds where the command line says nothing.
 *
 * <p>Begin with Config, then ConfigReader.
 *
 * <p>Which settings a command uses, and how they are overridden, belongs to prep.cli.command.
 */
@NullMarked
package prep.files.config;

import org.jspecify.annotations.NullMarked;
