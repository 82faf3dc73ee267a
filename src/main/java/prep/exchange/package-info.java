/**
 * Import from other formats and export to them.
 *
 * <p>Begin with Exchange, which knows every format, and DeckImport, which puts what was read into
 * decks. A format that needs several classes has a package below; Aiken and JSON are read here.
 *
 * <p>Decks in prep's own YAML belong to prep.files.
 */
@NullMarked
package prep.exchange;

import org.jspecify.annotations.NullMarked;
