/**
 * The screens of a practice interview.
 *
 * <p>Begin with ScorecardScreen, how an interview went, which ScorecardPage writes as Markdown and
 * MockWords says in words; PlainMock is the interview itself line by line, MockListScreen the list
 * of all interviews.
 *
 * <p>Pure functions of state and width, like those of prep.screen.
 */
@NullMarked
package prep.screen.mock;

import org.jspecify.annotations.NullMarked;
