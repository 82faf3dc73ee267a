/**
 * What is shown, as values: one file per screen, and the table of keys.
 *
 * <p>Begin with Screen and QuestionScreen. Keys says which key means what in each state of a
 * session; key handling and help both come from it.
 *
 * <p>Every screen is a pure function of state and width; colours and cursor movements belong to
 * prep.terminal.
 */
@NullMarked
package prep.screen;

import org.jspecify.annotations.NullMarked;
