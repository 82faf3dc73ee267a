/**
 * What an interview adds to a quiz: answers said aloud, and how sure one is.
 *
 * <p>Begin with SessionScreen, which chooses what a session shows. AloudScreen has the one clock
 * that ticks, ConfidenceScreen the step before the verdict. Prompts says in plain mode what can be
 * typed at either, and hands everything else on to PlainScreen.
 *
 * <p>Pure functions of state and width, like those of prep.screen. What is asked and recorded is
 * decided in prep.session.
 */
@NullMarked
package prep.screen.interview;

import org.jspecify.annotations.NullMarked;
