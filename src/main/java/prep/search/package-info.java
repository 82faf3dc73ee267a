/**
 * Finding questions by the words in them.
 *
 * <p>Begin with Search. What a question says of the words is Told; Relevance weighs it.
 *
 * <p>It decides which questions are found and in which order, not how they are shown.
 */
@NullMarked
package prep.search;

import org.jspecify.annotations.NullMarked;
