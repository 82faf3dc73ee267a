/** When again, as arithmetic: FSRS-6 memory states, grades and study days. */
@NullMarked
package prep.schedule;

import org.jspecify.annotations.NullMarked;
