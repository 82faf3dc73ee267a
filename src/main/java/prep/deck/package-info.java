/**
 * What is asked: decks, their questions and the tracks that order them. Pure values; nothing here
 * reads a file.
 */
@NullMarked
package prep.deck;

import org.jspecify.annotations.NullMarked;
