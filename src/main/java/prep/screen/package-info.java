/**
 * What is shown, as values: one file a screen, and the one table of keys.
 *
 * <p>Begin with Screen and QuestionScreen; Keys feeds both the handling of keys and the help.
 *
 * <p>Every screen is a pure function of state and width; colours and cursor movements belong to
 * prep.terminal.
 */
@NullMarked
package prep.screen;

import org.jspecify.annotations.NullMarked;
