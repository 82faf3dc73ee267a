/**
 * The commands that ask questions: quiz and review; and try, which only grades.
 *
 * <p>Begin with QuizRun, which draws the questions and runs them at the front end that suits the
 * terminal; SessionRecorder records what happens.
 *
 * <p>What is asked and in which order is decided in prep.session; how it looks, in prep.screen.
 */
@NullMarked
package prep.cli.sessions;

import org.jspecify.annotations.NullMarked;
