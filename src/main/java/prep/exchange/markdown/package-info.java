/**
 * Markdown and HTML as an exchange format: question lists read, study sheets and question papers
 * written.
 *
 * <p>Begin with MarkdownReader for reading: DocumentLines tells which block each line belongs to,
 * by commonmark's tree; QuestionHeadings and NumberedQuestions say which of them ask; OpenQuestion
 * holds the question that is being read, and MarkdownCard makes it one of a deck. StudySheet is
 * where writing begins; HtmlToMarkdown serves the other formats too.
 *
 * <p>Texts are taken from the lines of the file and never rendered again, so that nothing in them
 * changes. How decks show Markdown in a terminal belongs to prep.markdown.
 */
@NullMarked
package prep.exchange.markdown;

import org.jspecify.annotations.NullMarked;
