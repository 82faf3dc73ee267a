/** The command line: one file a command, a form and a call. */
@NullMarked
package prep.cli;

import org.jspecify.annotations.NullMarked;
