/**
 * Is it right: a response is paired with its question and becomes a verdict. Pure, deterministic,
 * offline.
 */
@NullMarked
package prep.grading;

import org.jspecify.annotations.NullMarked;
