/**
 * The Markdown of decks as lines of styled text (paragraphs, lists, tables, code), and mistakes in
 * it that its author can't have meant.
 *
 * <p>Begin with Markdown, which lays out a text for the eye, or in words for a screen reader;
 * MarkdownFaults serves lint.
 *
 * <p>CommonMark is parsed by commonmark-java, in one place. Code is coloured in prep.code; Markdown
 * to be imported is read in prep.exchange.
 */
@NullMarked
package prep.markdown;

import org.jspecify.annotations.NullMarked;
