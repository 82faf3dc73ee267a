/** Finding questions by the words in them. */
@NullMarked
package prep.search;

import org.jspecify.annotations.NullMarked;
