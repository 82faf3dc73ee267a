/**
 * The front ends of a practice interview.
 *
 * <p>Begin with MockLineLoop, an interview line by line; MockJsonLoop is the same for a program.
 * Both turn what comes in into inputs of prep.mock.Interview and record what each brings, in an
 * InterviewLog, before anything that follows from it is shown.
 *
 * <p>What is asked next is decided in prep.mock; how it looks, in prep.screen.mock.
 */
@NullMarked
package prep.terminal.mock;

import org.jspecify.annotations.NullMarked;
