/**
 * Markdown and HTML as an exchange format: question lists read, study sheets and question papers
 * written.
 *
 * <p>Begin with MarkdownReader for reading, StudySheet for writing; HtmlToMarkdown serves the other
 * formats too.
 *
 * <p>How decks show Markdown in a terminal belongs to prep.markdown.
 */
@NullMarked
package prep.exchange.markdown;

import org.jspecify.annotations.NullMarked;
