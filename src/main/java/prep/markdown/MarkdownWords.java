package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import prep.code.CodeBlock;
import prep.markdown.MarkdownTable.Cell;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;

/** Turns a document into words to be heard: what the layout would show is spelled out. */
final class MarkdownWords {

  private static final Pattern LETTERS = Pattern.compile("[\\p{L} ]+");

  private final Node document;
  private final String text;
  private final List<String> lines = new ArrayList<>();

  private MarkdownWords(Node document, String text) {
    this.document = document;
    this.text = text;
  }

  /**
   * A paragraph, a list item or a line of code is one line.
   *
   * @param text what the document was read from
   */
  static String of(Node document, String text) {
    MarkdownWords words = new MarkdownWords(document, text);
    words.children(document);
    return String.join("\n", words.lines);
  }

  static String definition(LinkReferenceDefinition definition) {
    String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
    return "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  /** The nodes of the parser are open to extensions, so this switch can't list them all. */
  private void add(Node node) {
    switch (node) {
      case Paragraph paragraph -> lines.addAll(rows(paragraph));
      case Heading heading -> lines.addAll(rows(heading));
      case FencedCodeBlock code -> lines.add(CodeBlock.words(code.getLiteral(), code.getInfo()));
      case IndentedCodeBlock code -> lines.add(CodeBlock.words(code.getLiteral(), ""));
      case OrderedList list -> numbered(list);
      case BlockQuote quote -> quote(quote);
      case TableBlock table -> table(table);
      case HtmlBlock html -> lines.addAll(MarkdownBlocks.raw(html.getLiteral()));
      case ThematicBreak _ -> {}
      case LinkReferenceDefinition definition -> {
        if (!MarkdownParser.destinations(document).contains(definition.getDestination())) {
          lines.add(Safe.text(definition(definition)));
        }
      }
      default -> children(node);
    }
  }

  private static List<String> rows(Node block) {
    List<String> texts = new ArrayList<>();
    for (List<Span> row : MarkdownInlines.rows(block, Carrier.WORDS, Style.PLAIN)) {
      String text = words(row);
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Code that could be words of the sentence is quoted. */
  private static String words(List<Span> row) {
    StringBuilder words = new StringBuilder();
    for (Span span : row) {
      boolean quoted =
          row.size() > 1 && span.style() == Style.CODE && LETTERS.matcher(span.text()).matches();
      words.append(quoted ? '"' + span.text() + '"' : span.text());
    }
    return words.toString();
  }

  private void numbered(OrderedList list) {
    int number = list.getMarkerStartNumber();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int at = lines.size();
      children(item);
      if (at < lines.size()) {
        lines.set(at, number + ". " + lines.get(at));
      } else {
        lines.add(number + ".");
      }
      number++;
    }
  }

  private void quote(BlockQuote quote) {
    int at = lines.size();
    children(quote);
    if (lines.size() == at + 1) {
      lines.set(at, "Quote: " + lines.get(at));
    } else if (lines.size() > at) {
      lines.add(at, "Quote:");
      lines.add("End of quote.");
    }
  }

  private void table(TableBlock table) {
    List<String> misread = MarkdownTable.misread(table, text);
    if (!misread.isEmpty()) {
      misread.forEach(line -> lines.add(Safe.text(line)));
      return;
    }
    MarkdownTable all = MarkdownTable.of(table, Carrier.WORDS);
    if (all.body().isEmpty()) {
      lines.add(row(List.of(), all.head()));
    }
    all.body().forEach(row -> lines.add(row(all.head(), row)));
  }

  private static String row(List<Cell> heads, List<Cell> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String head = i < heads.size() ? heads.get(i).text() : "";
      String cell = cells.get(i).text();
      if (!head.isBlank()) {
        parts.add(head + ": " + (cell.isBlank() ? "empty" : cell));
      } else if (!cell.isBlank()) {
        parts.add(cell);
      }
    }
    return String.join("; ", parts);
  }
}
