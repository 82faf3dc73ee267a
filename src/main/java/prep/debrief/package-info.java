/**
 * What was asked in a real interview, written down afterwards, as values.
 *
 * <p>Begin with Debrief, the dialogue: each answer makes the next one. It gathers what was asked
 * (Asked) and how it went (Outcome); a question that no deck has gets a key in the deck of its
 * interview (InterviewDeck).
 *
 * <p>What is known to the decks is found by prep.search; what is recorded, and when, is decided by
 * who runs the dialogue. No I/O, no clock.
 */
@NullMarked
package prep.debrief;

import org.jspecify.annotations.NullMarked;
