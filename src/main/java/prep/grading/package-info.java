/**
 * Is it right: a response is paired with its question and becomes a verdict.
 *
 * <p>Begin with Grader, which asks the package that fits: grading.text, grading.command or
 * grading.points.
 *
 * <p>Pure, deterministic and offline; when a question comes again is decided in prep.schedule.
 */
@NullMarked
package prep.grading;

import org.jspecify.annotations.NullMarked;
