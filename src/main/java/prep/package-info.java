/** {@code prep}, a quiz for interview preparation in a terminal. */
@NullMarked
package prep;

import org.jspecify.annotations.NullMarked;
