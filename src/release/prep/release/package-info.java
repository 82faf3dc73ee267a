/**
 * Makes what a release holds beside the program. It runs while prep is built and is no part of it.
 */
@NullMarked
package prep.release;

import org.jspecify.annotations.NullMarked;
