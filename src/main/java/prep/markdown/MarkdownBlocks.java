package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import prep.code.CodeBlock;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Tabs;
import prep.text.Wrapping;

/** Lays out the blocks of a document as lines. */
final class MarkdownBlocks {

  /** Nested blocks are indented only as long as this many columns are left for text. */
  private static final int LEAST_TEXT = 8;

  private final Node document;
  private final String text;
  private final Glyphs glyphs;

  /**
   * @param text what the document was read from
   */
  MarkdownBlocks(Node document, String text, Glyphs glyphs) {
    this.document = document;
    this.text = text;
    this.glyphs = glyphs;
  }

  List<Line> lines(int width) {
    return children(document, width, true);
  }

  /**
   * @param spaced whether there is an empty line between the blocks
   */
  private List<Line> children(Node parent, int width, boolean spaced) {
    List<Line> lines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      List<Line> own = block(node, width);
      if (!own.isEmpty()) {
        if (spaced && !lines.isEmpty()) {
          lines.add(Line.EMPTY);
        }
        lines.addAll(own);
      }
    }
    return lines;
  }

  /** The nodes of the parser are open to extensions, so this switch can't list them all. */
  private List<Line> block(Node node, int width) {
    return switch (node) {
      case Paragraph paragraph -> rows(paragraph, width, Style.PLAIN);
      case Heading heading -> rows(heading, width, Style.HEADING);
      case FencedCodeBlock code ->
          CodeBlock.lines(code.getLiteral(), code.getInfo(), width, glyphs);
      case IndentedCodeBlock code -> CodeBlock.lines(code.getLiteral(), "", width, glyphs);
      case BulletList list -> list(list, width, 0, "");
      case OrderedList list ->
          list(list, width, list.getMarkerStartNumber(), list.getMarkerDelimiter());
      case BlockQuote quote -> quote(quote, width);
      case TableBlock table -> table(table, width);
      case HtmlBlock html -> literal(html.getLiteral(), width);
      case ThematicBreak _ -> List.of(Line.of("* * *", Style.DIM));
      case LinkReferenceDefinition definition -> definition(definition, width);
      default -> children(node, width, true);
    };
  }

  private static List<Line> rows(Node block, int width, Style base) {
    return MarkdownInlines.rows(block, Carrier.STYLES, base).stream()
        .flatMap(row -> Wrapping.wrap(row, width).stream())
        .toList();
  }

  /**
   * @param first the number of the first item
   * @param delimiter what follows a number; empty for bullets
   */
  private List<Line> list(ListBlock list, int width, int first, String delimiter) {
    boolean numbered = !delimiter.isEmpty();
    int count = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      count++;
    }
    int digits = Integer.toString(first + count - 1).length();
    List<Line> lines = new ArrayList<>();
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!lines.isEmpty() && !list.isTight()) {
        lines.add(Line.EMPTY);
      }
      String sign = numbered ? number + delimiter + " " : "- ";
      int missing = numbered ? digits - Integer.toString(number).length() : 0;
      lines.addAll(item(item, width, " ".repeat(missing) + sign, !list.isTight()));
      number++;
    }
    return lines;
  }

  private List<Line> item(Node item, int width, String sign, boolean spaced) {
    if (width - sign.length() < LEAST_TEXT) {
      return children(item, width, spaced);
    }
    List<Line> lines = children(item, width - sign.length(), spaced);
    return Wrapping.hang(
        lines.isEmpty() ? List.of(Line.EMPTY) : lines,
        Line.plain(sign),
        Line.plain(" ".repeat(sign.length())));
  }

  private List<Line> quote(BlockQuote quote, int width) {
    Line bar = Line.of(glyphs.quote() + " ", Style.DIM);
    int room = width - bar.width();
    return room < LEAST_TEXT
        ? children(quote, width, true)
        : Wrapping.hang(children(quote, room, true), bar, bar);
  }

  private List<Line> table(TableBlock table, int width) {
    List<String> misread = MarkdownTable.misread(table, text);
    return misread.isEmpty()
        ? MarkdownTable.of(table, Carrier.STYLES).lines(width)
        : literal(String.join("\n", misread), width);
  }

  private static List<Line> literal(String text, int width) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.stripTrailing().split("\n", -1)) {
      lines.addAll(
          line.isBlank()
              ? List.of(Line.EMPTY)
              : Wrapping.wrap(List.of(Span.plain(Tabs.expanded(line))), width));
    }
    return lines;
  }

  /** A link definition that nothing uses is text that someone meant to be read. */
  private List<Line> definition(LinkReferenceDefinition definition, int width) {
    if (MarkdownParser.destinations(document).contains(definition.getDestination())) {
      return List.of();
    }
    return Wrapping.wrap(List.of(Span.plain(MarkdownWords.definition(definition))), width);
  }

  /** A text as it is, line by line. */
  static List<Line> raw(String text, int width) {
    return text.isBlank()
        ? List.of()
        : literal(text.replace("\r\n", "\n").replace('\r', '\n'), width);
  }

  /** The same in lines of any width, as words. */
  static List<String> raw(String text) {
    return raw(text, Integer.MAX_VALUE).stream().map(Line::text).toList();
  }
}
