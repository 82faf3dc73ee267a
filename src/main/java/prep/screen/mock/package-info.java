/**
 * What a practice interview shows: how it begins, what it asks, and how it went.
 *
 * <p>At the keys, begin with MockStartScreen. The questions look as in any session, below the line
 * that MockHeading makes; ReachScreen and MockPauseScreen are what stands between them,
 * LessonScreen is for going over the answers once it is over. PlainMock is the interview line by
 * line.
 *
 * <p>ScorecardScreen shows how an interview went, which ScorecardPage writes as Markdown and
 * MockWords says in words; MockListScreen is the list of all interviews.
 *
 * <p>Pure functions of state and width, like those of prep.screen. What is asked is decided in
 * prep.mock.
 */
@NullMarked
package prep.screen.mock;

import org.jspecify.annotations.NullMarked;
