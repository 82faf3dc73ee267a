/**
 * The three front ends of a session (keys, lines, JSON): where events come from and how screens are
 * written.
 */
@NullMarked
package prep.terminal;

import org.jspecify.annotations.NullMarked;
