/**
 * One run of questions as a value: an event makes the next session.
 *
 * <p>Begin with Session and Event; Course holds its progress. Selection and Order draw the
 * questions, ReplyReader reads what was typed, and Consequence says what a user's command leads to,
 * for all front ends.
 *
 * <p>No terminal, no disk, no clock: what happened is handed out as Change and recorded by others.
 */
@NullMarked
package prep.session;

import org.jspecify.annotations.NullMarked;
