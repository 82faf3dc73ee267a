/**
 * A whole session on the screen and in words: what an interview and an exam add to a quiz.
 *
 * <p>Begin with SessionScreen, which chooses what a session shows, and with SessionLines, the same
 * line by line for plain mode. AloudScreen has the one clock that ticks, ConfidenceScreen the step
 * before the verdict. Prompts says in plain mode what can be typed, PlainDeeds what was done,
 * PlainEnd how it ended, and PlainExam tells the verdicts of an exam, which ExamReview shows.
 *
 * <p>Pure functions of state and width, like those of prep.screen. What is asked and recorded is
 * decided in prep.session.
 */
@NullMarked
package prep.screen.interview;

import org.jspecify.annotations.NullMarked;
