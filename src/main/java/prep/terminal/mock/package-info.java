/**
 * The front ends of a practice interview.
 *
 * <p>At the keys, begin with MockKeyLoop. MockAtKeys, the interview at the keys as a value, says
 * what an input means; while a question is asked or ticked, it hands it to prep.terminal.AtKeys, so
 * that answers are given as in a quiz. MockLineLoop is an interview line by line, MockJsonLoop the
 * same for a program. What happens goes into an InterviewLog before it is shown.
 *
 * <p>What is asked is decided in prep.mock, how it looks in prep.screen.mock.
 */
@NullMarked
package prep.terminal.mock;

import org.jspecify.annotations.NullMarked;
