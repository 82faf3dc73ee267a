package prep.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses CommonMark with tables. A text that no author would write, such as ten thousand brackets
 * or quotes in each other, is not parsed: it could take the parser minutes, or all of the stack.
 */
final class MarkdownParser {

  /** More characters than this are no question. */
  private static final int LONGEST = 50_000;

  /** More of a sign than this can nest too deep, or takes the parser time by its square. */
  private static final int MOST_SIGNS = 1_000;

  /** The parser makes a cell for each column of each row, written or not. */
  private static final int MOST_CELLS = 20_000;

  /** Nodes in each other. */
  private static final int DEEPEST = 60;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          // Blocks in each other take time by the square of their number, and too many are refused.
          .maxOpenBlockParsers(2 * DEEPEST)
          .build();

  private static final Parser PARAGRAPHS = Parser.builder().enabledBlockTypes(Set.of()).build();

  private MarkdownParser() {}

  /** The document; empty where the text is beyond bounds. */
  static Optional<Node> document(String text) {
    return isBounded(text) ? bounded(PARSER.parse(text)) : Optional.empty();
  }

  /** The document read as paragraphs only: signs at the beginning of a line mean nothing. */
  static Optional<Node> paragraphs(String text) {
    return isBounded(text) ? bounded(PARAGRAPHS.parse(text)) : Optional.empty();
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
