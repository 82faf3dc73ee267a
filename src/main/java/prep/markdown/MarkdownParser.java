package prep.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses CommonMark with tables. A text that no author would write, such as ten thousand nested
 * brackets or quotes, is not parsed: it could take minutes, or exhaust the stack.
 */
final class MarkdownParser {

  /** Longer texts are not parsed. */
  private static final int LONGEST = 50_000;

  /** More of a character than this can nest too deeply, or takes quadratic time to parse. */
  private static final int MOST_SIGNS = 1_000;

  /** The parser makes a cell for each column of each row, written or not. */
  private static final int MOST_CELLS = 20_000;

  /** Nested nodes. */
  private static final int DEEPEST = 60;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          // Nested blocks take quadratic time, and too many are refused.
          .maxOpenBlockParsers(2 * DEEPEST)
          .build();

  private static final Parser PARAGRAPHS = Parser.builder().enabledBlockTypes(Set.of()).build();

  private static final Parser ITEM =
      Parser.builder().enabledBlockTypes(Set.of(FencedCodeBlock.class)).build();

  private MarkdownParser() {}

  /** The document; empty if the text exceeds the bounds. */
  static Optional<Node> document(String text) {
    return isBounded(text) ? bounded(PARSER.parse(text)) : Optional.empty();
  }

  /** The document read as paragraphs only: block markers mean nothing. */
  static Optional<Node> paragraphs(String text) {
    return isBounded(text) ? bounded(PARAGRAPHS.parse(text)) : Optional.empty();
  }

  /** The document read as paragraphs and fenced code. */
  static Optional<Node> item(String text) {
    return isBounded(text) ? bounded(ITEM.parse(text)) : Optional.empty();
  }

  /** The addresses that links and images of the document go to. */
  static Set<String> destinations(Node document) {
    Set<String> destinations = new HashSet<>();
    collect(document, destinations);
    return destinations;
  }

  private static void collect(Node parent, Set<String> destinations) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Link link -> destinations.add(link.getDestination());
        case Image image -> destinations.add(image.getDestination());
        default -> {}
      }
      collect(node, destinations);
    }
  }

  private static boolean isBounded(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int emphasis = 0;
    int brackets = 0;
    int angles = 0;
    int lines = 1;
    int bars = 0;
    int mostBars = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '*', '_' -> emphasis++;
        case '[', ']' -> brackets++;
        case '<' -> angles++;
        case '|' -> mostBars = Math.max(mostBars, ++bars);
        case '\n', '\r' -> {
          lines++;
          bars = 0;
        }
        default -> {}
      }
    }
    return Math.max(angles, Math.max(emphasis, brackets)) <= MOST_SIGNS
        && mostBars * lines <= MOST_CELLS;
  }

  private static Optional<Node> bounded(Node document) {
    return isDeeper(document, DEEPEST) ? Optional.empty() : Optional.of(document);
  }

  private static boolean isDeeper(Node node, int levels) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (levels == 0 || isDeeper(child, levels - 1)) {
        return true;
      }
    }
    return false;
  }
}
