/** What went wrong for a user, and where. */
@NullMarked
package prep.problem;

import org.jspecify.annotations.NullMarked;
