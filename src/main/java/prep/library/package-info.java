/**
 * Where decks lie: roots in layers, the decks that are joined from them, and what is known of decks
 * without reading them.
 *
 * <p>Begin with Root and Layers; Catalog for the bundled decks and SummaryCache for others spare the
 * reading.
 *
 * <p>How the text of a deck becomes questions belongs to prep.files; which decks a command needs,
 * to prep.cli.command.
 */
@NullMarked
package prep.library;

import org.jspecify.annotations.NullMarked;
