/**
 * Anki's notes: in plain text read and written, in packages (.apkg, .colpkg) read.
 *
 * <p>Begin with AnkiReader, which follows the headers that Anki exports, and AnkiPackage, which
 * opens a package: Archive unzips it, Collection knows its note types and decks. Both make Notes,
 * which become questions.
 *
 * <p>No media: images and sounds are only named. Databases and packed data belong to
 * prep.exchange.sqlite and prep.exchange.zstd.
 */
@NullMarked
package prep.exchange.anki;

import org.jspecify.annotations.NullMarked;
