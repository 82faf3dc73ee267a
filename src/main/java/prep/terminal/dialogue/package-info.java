/**
 * What all dialogues at the keys of a terminal have in common, whatever they ask for.
 *
 * <p>Begin with DialogueKeyLoop, which reads keys and paints. A DialogueAtKeys is a dialogue as a
 * value: it says what an input means and how the window looks then. What else happens on the way,
 * such as keeping an answer, is handed to the loop.
 *
 * <p>Keys, painting and the modes of the terminal come from prep.terminal. Sessions and practice
 * interviews have clocks and leave one question for the next, and run in loops of their own.
 */
@NullMarked
package prep.terminal.dialogue;

import org.jspecify.annotations.NullMarked;
