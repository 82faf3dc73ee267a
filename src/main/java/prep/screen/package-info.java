/**
 * What is shown, as values: one file per screen, and the table of keys.
 *
 * <p>Begin with Screen and QuestionScreen. Keys says which rows of keys each state of a session
 * has, KeyRow what the keys of a row mean; key handling and help both come from them.
 *
 * <p>Every screen is a pure function of state and width; colours and cursor movements belong to
 * prep.terminal.
 */
@NullMarked
package prep.screen;

import org.jspecify.annotations.NullMarked;
