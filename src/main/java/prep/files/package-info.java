/**
 * Decks and tracks in prep's own YAML, read from trees and written back: one codec per question
 * type.
 *
 * <p>Begin with QuestionCodec, then DeckReader and DeckWriter; DeckFile and DeckMove change a text
 * and leave the rest as its author wrote it.
 *
 * <p>Where files lie belongs to prep.library; what is weak about a sound question, to prep.lint.
 */
@NullMarked
package prep.files;

import org.jspecify.annotations.NullMarked;
