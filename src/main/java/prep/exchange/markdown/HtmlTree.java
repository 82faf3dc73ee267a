package prep.exchange.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Turns a tree of HTML into one of Markdown: paragraphs, emphasis, code, lists, headings, quotes,
 * links and tables. Scripts and styles are dropped; of everything else the text is kept.
 */
final class HtmlTree {

  /** Deeper nesting than anybody writes would exhaust the stack: its text is kept. */
  private static final int DEEPEST = 40;

  private static final Evaluator BLOCKS =
      QueryParser.parse(
          "p, div, ul, ol, li, pre, table, blockquote, dl, hr, h1, h2, h3, h4, h5, h6");

  /** The break that comes before the next text, if one does. */
  private enum Break {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH;

    Break and(Break other) {
      return compareTo(other) < 0 ? other : this;
    }
  }

  private final Document document = new Document();

  /** Where the next node goes: a block of blocks, or a text. */
  private Node open = document;

  private int depth;
  private Break due = Break.NONE;

  private HtmlTree() {}

  static Document of(Element body) {
    HtmlTree tree = new HtmlTree();
    tree.children(body);
    return tree.document;
  }

  private void children(Element element) {
    depth++;
    Node outer = open;
    for (org.jsoup.nodes.Node child : element.childNodes()) {
      open = outer instanceof ListBlock ? outer : open;
      switch (child) {
        case TextNode text -> text(text.getWholeText());
        case Element inner when depth > DEEPEST -> text(inner.wholeText());
        case Element inner -> element(inner);
        default -> {}
      }
    }
    depth--;
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "script", "style", "head", "title" -> {}
      case "br" -> due = due == Break.LINE ? Break.PARAGRAPH : due.and(Break.LINE);
      case "p", "caption" -> apart(element, Break.PARAGRAPH);
      case "div", "dl", "dt", "dd" -> apart(element, Break.LINE);
      case "hr" -> rule();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "blockquote" -> block(element, new BlockQuote());
      case "ul" -> block(element, new BulletList());
      case "ol" -> block(element, new OrderedList());
      case "li" -> item(element);
      case "pre" -> pre(element);
      case "table" -> table(element);
      case "td", "th" -> apart(element, Break.SPACE);
      case "code", "tt", "kbd", "samp" -> code(element.wholeText());
      case "b", "strong" -> inline(element, new StrongEmphasis());
      case "sup", "sub" -> script(element);
      case "i", "em" -> inline(element, new Emphasis("*"));
      case "a" -> link(element);
      case "img" -> text(element.attr("alt").isEmpty() ? "" : "(" + element.attr("alt") + ")");
      default -> children(element);
    }
  }

  private void apart(Element element, Break by) {
    due = due.and(by);
    children(element);
    due = due.and(by);
  }

  private void rule() {
    ThematicBreak rule = new ThematicBreak();
    rule.setLiteral("***");
    add(rule);
  }

  private void heading(Element element) {
    Heading heading = new Heading();
    heading.setLevel(element.normalName().charAt(1) - '0');
    block(element, heading);
  }

  private void item(Element element) {
    ListBlock list = new BulletList();
    if (open instanceof ListBlock) {
      block(element, new ListItem());
    } else if (add(list)) {
      within(list, () -> block(element, new ListItem()));
    } else {
      apart(element, Break.LINE);
    }
  }

  private void pre(Element element) {
    String text = element.wholeText().replace('\u00A0', ' ');
    FencedCodeBlock block = new FencedCodeBlock();
    block.setInfo(language(element));
    block.setLiteral(text.endsWith("\n") ? text : text + "\n");
    if (!add(block)) {
      code(text);
    }
  }

  private static String language(Element pre) {
    Element code = pre.firstElementChild();
    String name = code == null ? "" : code.className();
    return name.startsWith("language-") && name.indexOf(' ') < 0 ? name.substring(9) : "";
  }

  private void table(Element element) {
    for (Element caption : element.select("> caption")) {
      apart(caption, Break.PARAGRAPH);
    }
    TableBlock table = new TableBlock();
    boolean stands = add(table);
    for (Element row : element.select("> tr, > * > tr")) {
      if (!stands) {
        apart(row, Break.LINE);
      } else if (row.childrenSize() > 0) {
        within(part(table), () -> row(row));
      }
    }
    if (table.getFirstChild() == null) {
      table.unlink();
    }
    due = due.and(Break.PARAGRAPH);
  }

  /** The head for the first row, the body for the others. */
  private static Node part(TableBlock table) {
    Node last = table.getLastChild();
    if (last instanceof TableBody) {
      return last;
    }
    Node part = last == null ? new TableHead() : new TableBody();
    table.appendChild(part);
    return part;
  }

  private void row(Element element) {
    TableRow row = new TableRow();
    open.appendChild(row);
    for (Element content : element.children()) {
      TableCell cell = new TableCell();
      cell.setHeader(open instanceof TableHead);
      row.appendChild(cell);
      due = Break.NONE;
      within(cell, () -> children(content));
    }
  }

  private void code(String text) {
    String words = collapsed(text).strip();
    if (!words.isEmpty()) {
      makeRoom();
      open.appendChild(new Code(words));
    }
  }

  private void script(Element element) {
    String words = collapsed(element.wholeText()).strip();
    if (!words.isEmpty()) {
      makeRoom();
      open.appendChild(new Text(ScriptTags.of(element.normalName().equals("sup"), words)));
    }
  }

  private void link(Element element) {
    String address = element.attr("href").strip();
    if (address.startsWith("https://") || address.startsWith("http://")) {
      String plain = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
      inline(element, new Link(plain, null));
    } else {
      children(element);
    }
  }

  /** Emphasised or linked content; blocks in it are placed before it. */
  private void inline(Element element, Node inline) {
    if (element.selectFirst(BLOCKS) != null || element.wholeText().isBlank()) {
      children(element);
    } else {
      due = Character.isWhitespace(element.wholeText().charAt(0)) ? due.and(Break.SPACE) : due;
      makeRoom();
      open.appendChild(inline);
      within(inline, () -> children(element));
    }
  }

  private void text(String text) {
    String words = collapsed(text);
    if (words.startsWith(" ")) {
      due = due.and(Break.SPACE);
    }
    if (!words.isBlank()) {
      makeRoom();
      open.appendChild(new Text(words.strip()));
      due = words.endsWith(" ") ? Break.SPACE : Break.NONE;
    }
  }

  private static String collapsed(String text) {
    return text.replaceAll("[ \n\t\r\f\u00A0]+", " ");
  }

  /** Adds what is due before the next text, and begins a paragraph if text needs one. */
  private void makeRoom() {
    if (due == Break.PARAGRAPH) {
      endParagraph();
    }
    if (holdsBlocks(open)) {
      Paragraph paragraph = new Paragraph();
      add(paragraph);
      open = paragraph;
    } else if (open.getLastChild() != null && due != Break.NONE) {
      boolean line = due != Break.SPACE && !isOneLine();
      open.appendChild(line ? new SoftLineBreak() : new Text(" "));
    }
    due = Break.NONE;
  }

  private boolean isOneLine() {
    Node node = open;
    while (node != null && !(node instanceof Heading || node instanceof TableCell)) {
      node = node.getParent();
    }
    return node != null;
  }

  private void block(Element element, Block block) {
    if (add(block)) {
      within(block, () -> children(element));
      due = Break.PARAGRAPH;
    } else {
      apart(element, Break.PARAGRAPH);
    }
  }

  /** Adds a block where one is allowed; in a list, to its last item. */
  private boolean add(Block block) {
    endParagraph();
    if (!holdsBlocks(open)) {
      return false;
    }
    if (block instanceof ListBlock list) {
      list.setTight(true);
    }
    if (open instanceof ListBlock && !(block instanceof ListItem)) {
      if (open.getLastChild() == null) {
        open.appendChild(new ListItem());
      }
      open.getLastChild().appendChild(block);
    } else {
      open.appendChild(block);
    }
    due = Break.NONE;
    return true;
  }

  /** Adds a node with its content, and continues after it; an empty one is dropped. */
  private void within(Node node, Runnable content) {
    Node outer = open;
    open = node;
    content.run();
    open = outer;
    if (node.getFirstChild() == null && !(node instanceof TableCell)) {
      node.unlink();
    }
  }

  private void endParagraph() {
    if (open instanceof Paragraph) {
      open = open.getParent();
    }
  }

  private static boolean holdsBlocks(Node node) {
    return node instanceof Document
        || node instanceof BlockQuote
        || node instanceof ListBlock
        || node instanceof ListItem;
  }
}
