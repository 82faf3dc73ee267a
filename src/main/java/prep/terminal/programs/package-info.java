/**
 * Other programs that are started for the user: the editor, the pager, the browser.
 *
 * <p>Begin with UserProgram, then EditorCommand, Pager and Browser.
 *
 * <p>No shell interprets anything, and nothing from a deck is executed; only http and https are
 * opened.
 */
@NullMarked
package prep.terminal.programs;

import org.jspecify.annotations.NullMarked;
