/**
 * The dialogue of {@code prep debrief}: by keys in a window, or line by line where nothing may move
 * and through pipes.
 *
 * <p>Begin with DebriefLineLoop and DebriefAtKeys, the dialogue at the keys as a value, which says
 * what an input means. What was asked goes to a DebriefRecorder before it is shown that it was.
 *
 * <p>What is asked is decided in prep.debrief, how it looks in prep.screen.debrief; what reads keys
 * and paints comes from prep.terminal.dialogue, what reads lines from prep.terminal.
 */
@NullMarked
package prep.terminal.debrief;

import org.jspecify.annotations.NullMarked;
