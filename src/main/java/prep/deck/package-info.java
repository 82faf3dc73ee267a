/**
 * What is asked: decks, their questions and the tracks that order them, as pure values.
 *
 * <p>Begin with Question, which is sealed and has one record per type, then Deck and Track.
 *
 * <p>Nothing here reads a file, grades an answer or knows how it is shown.
 */
@NullMarked
package prep.deck;

import org.jspecify.annotations.NullMarked;
