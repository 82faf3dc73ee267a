/**
 * What is shown, as values: lines of styled spans. Every screen is a pure function of state and
 * width.
 */
@NullMarked
package prep.screen;

import org.jspecify.annotations.NullMarked;
