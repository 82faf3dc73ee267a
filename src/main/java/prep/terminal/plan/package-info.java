/**
 * The dialogue of {@code prep plan} at a terminal: by keys in a window, or line by line where
 * nothing may move.
 *
 * <p>Begin with PlanLineLoop and PlanAtKeys, the dialogue at the keys as a value, which says what
 * an input means. Foresight works out meanwhile what the choices bring.
 *
 * <p>What is asked is decided in prep.plan, how it looks in prep.screen.plan; what reads keys and
 * paints comes from prep.terminal.dialogue, what reads lines from prep.terminal.
 */
@NullMarked
package prep.terminal.plan;

import org.jspecify.annotations.NullMarked;
