/**
 * The dialogue of {@code prep debrief}: by keys in a window, or line by line where nothing may move
 * and through pipes.
 *
 * <p>Begin with DebriefKeyLoop and DebriefLineLoop. DebriefAtKeys, the dialogue at the keys as a
 * value, says what an input means. Both hand what was asked to a DebriefRecorder before they show
 * that it was.
 *
 * <p>What is asked is decided in prep.debrief, how it looks in prep.screen.debrief; what reads keys
 * and paints comes from prep.terminal.
 */
@NullMarked
package prep.terminal.debrief;

import org.jspecify.annotations.NullMarked;
