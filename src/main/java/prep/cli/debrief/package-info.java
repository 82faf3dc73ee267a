/**
 * {@code prep debrief}: an interview is written down.
 *
 * <p>Begin with DebriefCommand, which finds out which interview it is and runs the dialogue.
 * Recording keeps each question when its last key is pressed, with DraftDeck where no deck has it;
 * DebriefJson says afterwards what was kept.
 *
 * <p>The dialogue itself is in prep.debrief, its loops in prep.terminal.debrief.
 */
@NullMarked
package prep.cli.debrief;

import org.jspecify.annotations.NullMarked;
