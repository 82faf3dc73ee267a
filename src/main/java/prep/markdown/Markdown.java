package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import prep.code.CodeBlock;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/**
 * The texts of decks, which are CommonMark with tables, as lines of styled spans. Nothing of a text
 * is lost: HTML is shown as it is written, and a text too deep or too large for Markdown is shown
 * line by line.
 */
public final class Markdown {

  /** The columns that an item is given at least. */
  private static final int LEAST_ITEM = 8;

  private Markdown() {}

  /** The text in lines of at most {@code width} columns. Blocks are separated by one empty line. */
  public static List<Line> lines(String text, int width, Glyphs glyphs) {
    Optional<Node> document = MarkdownParser.document(text);
    return document.isPresent()
        ? new MarkdownBlocks(document.get(), text, glyphs).lines(width)
        : MarkdownBlocks.raw(text, width);
  }

  /**
   * The text as one paragraph, for places such as options; signs that begin blocks are text, and
   * addresses are written out, since they may be what is asked for.
   */
  public static List<Span> inline(String text) {
    Optional<Node> document = MarkdownParser.paragraphs(text);
    if (document.isEmpty()) {
      return List.of(Span.plain(text.replace('\n', ' ')));
    }
    List<Span> all = new ArrayList<>();
    for (Node node = document.get().getFirstChild(); node != null; node = node.getNext()) {
      append(all, paragraph(node, document.get()));
    }
    return List.copyOf(all);
  }

  /**
   * The same in lines of at most {@code width} columns behind a prefix, but with fenced code in
   * lines of its own.
   */
  public static List<Line> item(Line prefix, String text, int width, Glyphs glyphs) {
    Optional<Node> document =
        text.contains("```") || text.contains("~~~") ? MarkdownParser.item(text) : Optional.empty();
    Line below = Line.plain(" ".repeat(prefix.width()));
    if (document.isEmpty()) {
      return Wrapping.wrap(inline(text), width, prefix, below);
    }
    int room = Math.max(LEAST_ITEM, width - prefix.width());
    List<Line> lines = new ArrayList<>();
    for (Node node = document.get().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock code) {
        lines.addAll(CodeBlock.lines(code.getLiteral(), code.getInfo(), room, glyphs));
      } else {
        List<Span> all = new ArrayList<>();
        append(all, paragraph(node, document.get()));
        lines.addAll(Wrapping.wrap(all, room));
      }
    }
    return Wrapping.hang(lines.isEmpty() ? List.of(Line.EMPTY) : lines, prefix, below);
  }

  /** Two texts of items as one, with {@code between} between them; fences keep their lines. */
  public static String joined(String first, String between, String second) {
    return first.stripTrailing()
        + (first.stripTrailing().endsWith("```") ? "\n" + between.strip() + " " : between)
        + (second.startsWith("```") ? "\n" : "")
        + second;
  }

  private static List<List<Span>> paragraph(Node node, Node document) {
    if (!(node instanceof LinkReferenceDefinition definition)) {
      return MarkdownInlines.rows(node, Carrier.ANSWER, Style.PLAIN);
    }
    return MarkdownParser.destinations(document).contains(definition.getDestination())
        ? List.of()
        : List.of(List.of(Span.plain(MarkdownWords.definition(definition))));
  }

  /**
   * The words of the text on one line, to be cut where there is little room: up to a block of code,
   * which says nothing on one line. Where the text begins with code, what comes after it, or if
   * nothing does, its first line.
   */
  public static String oneLine(String text) {
    int code = text.indexOf("\n```");
    if (text.startsWith("```") && code > 0) {
      int end = text.indexOf('\n', code + 1);
      String after = end < 0 ? "" : text.substring(end).strip();
      return after.isEmpty()
          ? text.substring(text.indexOf('\n'), code).strip().lines().findFirst().orElse("")
          : oneLine(after);
    }
    return new Line(inline(code > 0 ? text.substring(0, code) : text)).text();
  }

  /** A text that is typed as an answer: outside code spans, every character is literal. */
  public static List<Span> literal(String text) {
    return text.indexOf('`') >= 0 ? inline(text) : List.of(Span.plain(text));
  }

  private static void append(List<Span> all, List<List<Span>> rows) {
    for (List<Span> row : rows) {
      if (!all.isEmpty() && !row.isEmpty()) {
        all.add(Span.plain(" "));
      }
      all.addAll(row);
    }
  }

  /**
   * The text in words, to be heard or piped: without marks, each paragraph, list item and line of
   * code on one line, code between {@code Code, python, 6 lines:} and {@code End of code.} Control
   * characters are made visible.
   */
  public static String plainText(String text) {
    Optional<Node> document = MarkdownParser.document(text);
    if (document.isPresent()) {
      return MarkdownWords.of(document.get(), text);
    }
    return String.join("\n", MarkdownBlocks.raw(text));
  }

  /**
   * The Markdown of the first sentence: up to a full stop that ends one, or of the first block if
   * that is not a paragraph. A paragraph that ends in a colon comes with the block after it.
   */
  public static String firstSentence(String text) {
    return FirstSentence.of(text);
  }

  /**
   * The words of the sentence that asks, on one line: of the last one that ends in a question mark,
   * or else of the first one; never of a block of code, unless the text has nothing else.
   */
  public static String asking(String text) {
    String sentence = AskingSentence.of(text);
    return oneLine(sentence.isEmpty() ? text : sentence);
  }

  /** An address as a link, shown without {@code https://}. */
  public static Span address(String address) {
    return Address.isWeb(address)
        ? new Span(Address.shown(address), Style.LINK, address)
        : Span.plain(address);
  }
}
