/**
 * The commands that say what there is to do: today (prep without a command), due and topics.
 *
 * <p>Begin with Today.
 *
 * <p>They ask nothing and write nothing. When a question is due is computed in prep.schedule; what
 * is chosen for today, in prep.session.
 */
@NullMarked
package prep.cli.day;

import org.jspecify.annotations.NullMarked;
