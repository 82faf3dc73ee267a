/**
 * When a question is due again, as arithmetic: FSRS-6 memory states, grades and study days.
 *
 * <p>Begin with Fsrs, which names the source of its formulas, then Memory and StudyDays.
 *
 * <p>No clock and no questions: time comes in as arguments. Which of the due questions are asked is
 * decided in prep.session.
 */
@NullMarked
package prep.schedule;

import org.jspecify.annotations.NullMarked;
