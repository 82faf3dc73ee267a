/**
 * Text that a person types, as a value: a line editor without a terminal.
 *
 * <p>Begin with LineEditor, which a key makes into the next one; it holds the text with its cursor
 * (TypedText), what was cut out last, and the texts entered before (Recall). TypedRows says in
 * which row of the window each part of the text stands, by the columns that characters take.
 *
 * <p>Keys come by name from prep.terminal and rows are painted there; what a text means as an
 * answer is decided in prep.session. No width but the one that is given, no clock, no I/O.
 */
@NullMarked
package prep.typing;

import org.jspecify.annotations.NullMarked;
