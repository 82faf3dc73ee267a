/**
 * Lays out the built program: one module with all libraries in a linked runtime. It runs while prep
 * is built and is no part of it.
 */
@NullMarked
package prep.distribution;

import org.jspecify.annotations.NullMarked;
