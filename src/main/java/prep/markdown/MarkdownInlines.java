package prep.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import prep.text.Span;
import prep.text.Style;

/** Turns what stands inside a block into spans. */
final class MarkdownInlines {

  private final Inlines inlines;

  private MarkdownInlines(Inlines inlines) {
    this.inlines = inlines;
  }

  /**
   * What stands in a block, in lines as broken by the author.
   *
   * @param base the style of text without any mark
   */
  static List<List<Span>> rows(Node block, Carrier carrier, Style base) {
    MarkdownInlines reading = new MarkdownInlines(new Inlines(carrier));
    reading.children(block, base, "");
    return reading.inlines.rows();
  }

  private void children(Node parent, Style style, String link) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, style, link);
    }
  }

  /** The nodes of the parser are open to extensions, so this switch can't list them all. */
  private void add(Node node, Style style, String link) {
    switch (node) {
      case Text text -> inlines.text(text.getLiteral(), style, link);
      case Code code -> inlines.code(code.getLiteral(), link);
      case SoftLineBreak _ -> inlines.softBreak(style, link);
      case HardLineBreak _ -> inlines.hardBreak();
      case HtmlInline html -> inlines.text(html.getLiteral(), style, link);
      case Emphasis emphasis -> marked(emphasis, style, Style.EMPHASIS, link);
      case StrongEmphasis strong -> marked(strong, style, Style.STRONG, link);
      case Link to -> link(to, to.getDestination(), style);
      case Image image -> link(image, image.getDestination(), style);
      default -> children(node, style, link);
    }
  }

  /** Inside a heading or a link its style stays, and so does strong inside emphasis. */
  private void marked(Node node, Style outer, Style own, String link) {
    boolean stays = outer != Style.PLAIN && outer != Style.EMPHASIS;
    children(node, stays ? outer : own, link);
  }

  private void link(Node node, String destination, Style style) {
    boolean web = Address.isWeb(destination);
    boolean bare =
        node.getFirstChild() instanceof Text text
            && text.getNext() == null
            && text.getLiteral().equals(destination);
    boolean hidden = inlines.carrier() == Carrier.STYLES && web;
    String link = web ? destination : "";
    if (bare || node.getFirstChild() == null) {
      inlines.text(hidden ? Address.shown(destination) : destination, Style.LINK, link);
      return;
    }
    children(node, web ? Style.LINK : style, link);
    if (!hidden && !destination.isEmpty()) {
      inlines.text(" (" + destination + ")", style, "");
    }
  }
}
