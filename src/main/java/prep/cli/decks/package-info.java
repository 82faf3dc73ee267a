/**
 * The commands about questions and their files: show, search, new, edit, move, lint, import,
 * export, report.
 *
 * <p>Begin with Show for the simplest, with Import for one that writes.
 *
 * <p>Reading and writing of formats belongs to prep.files and prep.exchange; this package calls
 * them and phrases the outcome.
 */
@NullMarked
package prep.cli.decks;

import org.jspecify.annotations.NullMarked;
