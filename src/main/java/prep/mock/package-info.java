/**
 * A practice interview as a value: what is asked, what an answer leads to, and the scorecard.
 *
 * <p>Begin with Blueprint, how an interview is built; Draw fills one with questions of an Area and
 * makes a Script; Interview runs it: a Happening makes the next one, which waits in a Step and
 * hands out Drafts of what is to be recorded. Scorecard adds up what was recorded, and only that.
 * The reasons are in src/docs/decisions/0016-the-practice-interview.md.
 *
 * <p>No clock, no files and no chance of its own: times and seeds come in as arguments.
 */
@NullMarked
package prep.mock;

import org.jspecify.annotations.NullMarked;
