package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import prep.text.Span;
import prep.text.Style;

/**
 * Collects the words of one paragraph as spans. Blanks in a row become one outside code, and bare
 * addresses become links.
 */
final class Inlines {

  private final Carrier carrier;
  private final List<List<Span>> rows = new ArrayList<>();
  private List<Span> row = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Style style = Style.PLAIN;
  private String link = "";

  /** Whether a blank would be the first of its row, or follow another one. */
  private boolean blankIsIdle = true;

  Inlines(Carrier carrier) {
    this.carrier = carrier;
  }

  Carrier carrier() {
    return carrier;
  }

  /** Text outside code. */
  void text(String literal, Style style, String link) {
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
  void code(String literal, String link) {
    if (literal.isEmpty()) {
      return;
    }
    begin(Style.CODE, link);
    pending.append(literal);
    blankIsIdle = false;
  }

  /** The end of a line of the source that means nothing but a blank. */
  void softBreak(Style style, String link) {
    words(" ", style, link);
  }

  /** The end of a line that the author wants. */
  void hardBreak() {
    flush();
    trimEnd(row);
    rows.add(row);
    row = new ArrayList<>();
    blankIsIdle = true;
  }

  /** The spans in lines as broken by the author; at least one. */
  List<List<Span>> rows() {
    hardBreak();
    return List.copyOf(rows);
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
