/**
 * Questions from and for elsewhere: all formats, and the import into decks.
 *
 * <p>Begin with Exchange, which reads and writes all formats, and DeckImport, which puts what was
 * read into decks. A format of several files has a package of its own.
 *
 * <p>Decks in prep's own YAML belong to prep.files.
 */
@NullMarked
package prep.exchange;

import org.jspecify.annotations.NullMarked;
