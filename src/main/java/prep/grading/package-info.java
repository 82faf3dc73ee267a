/**
 * Whether an answer is right: a response is paired with its question and becomes a verdict.
 *
 * <p>Begin with Grader. It grades choices, orders and pairs itself and asks prep.grading.text,
 * prep.grading.command or prep.grading.points about what was typed.
 *
 * <p>Pure, deterministic and offline; when a question comes again is decided in prep.schedule.
 */
@NullMarked
package prep.grading;

import org.jspecify.annotations.NullMarked;
