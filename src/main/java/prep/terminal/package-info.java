/**
 * Two front ends of a session, keys and lines: where events come from and how screens are written.
 *
 * <p>Begin with KeyLoop and LineLoop; programs have a room of their own. AtKeys, the session at the
 * keys as a value, carries out what the table in prep.screen says that a key means; Painter paints,
 * Palette alone knows colours, RawTerminal owns the terminal's modes. KeyTerminal is what all loops
 * at keys have in common.
 *
 * <p>What is shown is made in prep.screen; what an event does, in prep.session.
 */
@NullMarked
package prep.terminal;

import org.jspecify.annotations.NullMarked;
