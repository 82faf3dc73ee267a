/**
 * What went wrong for a user, and where.
 *
 * <p>Begin with Problem (a place in a file and what is wrong there) and UserError (what ends a
 * command, with its exit status).
 *
 * <p>Bugs of the program are ordinary exceptions and have no place here.
 */
@NullMarked
package prep.problem;

import org.jspecify.annotations.NullMarked;
