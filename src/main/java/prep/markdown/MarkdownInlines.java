package prep.markdown;

import java.util.ArrayList;
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

/**
 * Turns the content of a block into spans. Outside code, runs of spaces become one, and bare
 * addresses become links.
 */
final class MarkdownInlines {

  private final Carrier carrier;
  private final List<List<Span>> rows = new ArrayList<>();
  private List<Span> row = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Style style = Style.PLAIN;
  private String link = "";

  /** Whether a blank would be the first of its row, or follow another one. */
  private boolean blankIsIdle = true;

  private MarkdownInlines(Carrier carrier) {
    this.carrier = carrier;
  }

  /**
   * The content of a block, in lines as broken by the author.
   *
   * @param base the style of text without any mark
   */
  static List<List<Span>> rows(Node block, Carrier carrier, Style base) {
    MarkdownInlines reading = new MarkdownInlines(carrier);
    reading.children(block, base, "");
    reading.hardBreak();
    return List.copyOf(reading.rows);
  }

  private void children(Node parent, Style style, String link) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, style, link);
    }
  }

  /** The nodes of the parser are open to extensions, so this switch can't list them all. */
  private void add(Node node, Style style, String link) {
    switch (node) {
      case Text text -> text(text.getLiteral(), style, link);
      case Code code -> code(code.getLiteral(), link);
      case SoftLineBreak _ -> words(" ", style, link);
      case HardLineBreak _ -> hardBreak();
      case HtmlInline html -> text(html.getLiteral(), style, link);
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
    boolean hidden = carrier != Carrier.WORDS && web;
    String link = web ? destination : "";
    if (bare || node.getFirstChild() == null) {
      boolean shortened = carrier == Carrier.STYLES && web;
      text(shortened ? Address.shown(destination) : destination, Style.LINK, link);
      return;
    }
    children(node, web ? Style.LINK : style, link);
    if (!hidden && !destination.isEmpty()) {
      text(" (" + destination + ")", style, "");
    }
  }

  /** Text outside code. */
  private void text(String literal, Style style, String link) {
    if (!link.isEmpty()) {
      words(literal, style, link);
      return;
    }
    int done = 0;
    int start = literal.indexOf("://") < 0 ? -1 : Address.start(literal, 0);
    while (start >= 0) {
      words(literal.substring(done, start), style, "");
      done = Address.end(literal, start);
      String address = literal.substring(start, done);
      words(carrier == Carrier.STYLES ? Address.shown(address) : address, Style.LINK, address);
      start = Address.start(literal, done);
    }
    words(literal.substring(done), style, "");
  }

  /** A code span, with nothing in it changed. */
  private void code(String literal, String link) {
    if (literal.isEmpty()) {
      return;
    }
    begin(Style.CODE, link);
    pending.append(literal);
    blankIsIdle = false;
  }

  /** The end of a line that the author wants. */
  private void hardBreak() {
    flush();
    trimEnd(row);
    rows.add(row);
    row = new ArrayList<>();
    blankIsIdle = true;
  }

  private void words(String literal, Style style, String link) {
    if (literal.isEmpty()) {
      return;
    }
    begin(style, link);
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n';
      if (!blank) {
        pending.append(c);
      } else if (!blankIsIdle) {
        pending.append(' ');
      }
      blankIsIdle = blank;
    }
  }

  private void begin(Style style, String link) {
    if (this.style != style || !this.link.equals(link)) {
      flush();
      this.style = style;
      this.link = link;
    }
  }

  private void flush() {
    if (!pending.isEmpty()) {
      row.add(new Span(pending.toString(), style, link));
      pending.setLength(0);
    }
  }

  private static void trimEnd(List<Span> row) {
    if (row.isEmpty()) {
      return;
    }
    Span last = row.getLast();
    if (last.style() != Style.CODE && last.text().endsWith(" ")) {
      row.removeLast();
      String rest = last.text().substring(0, last.text().length() - 1);
      if (!rest.isEmpty()) {
        row.add(new Span(rest, last.style(), last.link()));
      }
    }
  }
}
