/**
 * Finding questions by the words in them.
 *
 * <p>Begin with Search.
 *
 * <p>It decides which questions are found and in which order, not how they are shown.
 */
@NullMarked
package prep.search;

import org.jspecify.annotations.NullMarked;
