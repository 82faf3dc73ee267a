/**
 * Where decks are: roots in layers, the decks joined from them, and summaries of decks, so that
 * most need not be read.
 *
 * <p>Begin with Root and Layers. Catalog has the summaries of the bundled decks, SummaryCache those
 * of all others; a summary that doesn't match its file any more is refused.
 *
 * <p>How the text of a deck becomes questions belongs to prep.files; which decks a command needs,
 * to prep.cli.command.
 */
@NullMarked
package prep.library;

import org.jspecify.annotations.NullMarked;
