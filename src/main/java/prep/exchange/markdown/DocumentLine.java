package prep.exchange.markdown;

import org.jspecify.annotations.Nullable;
import prep.exchange.item.MarkdownLine;

/**
 * A line of a Markdown document and what it is, according to the tree of blocks.
 *
 * @param source as it is in the file, or repaired where code was not closed
 * @param level of a heading, from 1; else 0
 * @param column where the text starts, after the indentation and list markers
 * @param inset how far the list items that hold the line indent what is in them
 * @param item the innermost list item that starts in the line; null if none does
 * @param opens whether a block begins here, such as a paragraph
 */
record DocumentLine(
    String source,
    Kind kind,
    int level,
    int column,
    int inset,
    @Nullable ItemStart item,
    boolean opens) {

  /** What kind of block a line belongs to. */
  enum Kind {
    BLANK,
    TEXT,
    HEADING,
    CODE,
    INDENTED_CODE,
    TABLE,
    HTML,
    COMMENT,
    RULE,
    /** Belongs to the line above it or to nothing: front matter, the line below a heading. */
    SKIPPED
  }

  /**
   * Where a list item starts.
   *
   * @param number of an ordered list; -1 for a bullet
   * @param depth 1 for an item of an outermost list
   * @param indent of its mark within what holds the list
   */
  record ItemStart(int number, int depth, int indent) {

    boolean isNumbered() {
      return number >= 0;
    }
  }

  boolean isBlank() {
    return source.isBlank();
  }

  /** The text after the indentation and list markers. */
  String text() {
    return source.substring(Math.min(column, source.length())).strip();
  }

  /** The text of a heading without its # and without emphasis around the whole. */
  String heading() {
    return MarkdownLine.headingText(text());
  }

  /** The line with this much less indentation. */
  String without(int indentation) {
    int i = 0;
    int column = 0;
    while (i < source.length() && column < indentation && " \t".indexOf(source.charAt(i)) >= 0) {
      column += source.charAt(i) == '\t' ? 4 - column % 4 : 1;
      i++;
    }
    return " ".repeat(Math.max(0, column - indentation)) + source.substring(i);
  }
}
