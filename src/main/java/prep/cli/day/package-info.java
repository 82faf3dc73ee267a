/**
 * The commands that tell what there is to do: today (prep without a command), due and topics.
 *
 * <p>Begin with Today.
 *
 * <p>They ask nothing and write nothing; what is due is computed in prep.session and prep.schedule.
 */
@NullMarked
package prep.cli.day;

import org.jspecify.annotations.NullMarked;
