/** One run of questions as a value: an event makes the next session. */
@NullMarked
package prep.session;

import org.jspecify.annotations.NullMarked;
