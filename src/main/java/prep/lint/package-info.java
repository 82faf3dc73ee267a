/** What is wrong with decks beyond what makes them unreadable: the rules of item writing. */
@NullMarked
package prep.lint;

import org.jspecify.annotations.NullMarked;
