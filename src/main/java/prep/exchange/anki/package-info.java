/**
 * Anki's notes in plain text, read and written.
 *
 * <p>Begin with AnkiReader, which heeds the headers that Anki exports.
 *
 * <p>Packages of decks (.apkg) are not read.
 */
@NullMarked
package prep.exchange.anki;

import org.jspecify.annotations.NullMarked;
