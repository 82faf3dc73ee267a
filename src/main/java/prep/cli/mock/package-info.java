/**
 * The command for practice interviews, {@code prep mock}.
 *
 * <p>Begin with MockCommand, what can be asked for; MockSubject is what an interview is about,
 * MockRun runs one at the front end that suits the terminal, MockEvents records it, and MockCards
 * has the scorecards of all that were recorded, which ScorecardJson writes for scripts.
 *
 * <p>What is asked and how it counts is decided in prep.mock; how it looks, in prep.screen.mock.
 */
@NullMarked
package prep.cli.mock;

import org.jspecify.annotations.NullMarked;
