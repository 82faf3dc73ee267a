/**
 * What an interview adds to a quiz: answers said aloud, and how sure one is.
 *
 * <p>Begin with AloudScreen. Prompts says in plain mode what can be typed where the answer is
 * spoken, and hands everything else on to PlainScreen.
 *
 * <p>Pure functions of state and width, like those of prep.screen. What is asked and recorded is
 * decided in prep.session.
 */
@NullMarked
package prep.screen.interview;

import org.jspecify.annotations.NullMarked;
