/**
 * The Markdown of decks as lines of styled text, and what an author can't have meant by it.
 *
 * <p>Begin with Markdown, which lays out a text for the eye or in words for the ear; MarkdownFaults
 * serves lint.
 *
 * <p>CommonMark is parsed by the library, in one way. What is to be imported is read in
 * prep.exchange.
 */
@NullMarked
package prep.markdown;

import org.jspecify.annotations.NullMarked;
