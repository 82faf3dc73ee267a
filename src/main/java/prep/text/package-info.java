/**
 * Styled text as values: spans with a meaning, lines of them, their width in a terminal, and how
 * they are wrapped.
 *
 * <p>Begin with Span and Line, then Wrapping. Safe makes what comes from a deck harmless to a
 * terminal.
 *
 * <p>No colours (only the palette of prep.terminal knows those), and nothing about questions or
 * sessions.
 */
@NullMarked
package prep.text;

import org.jspecify.annotations.NullMarked;
