package prep.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns a fragment of HTML into Markdown: paragraphs, emphasis, code, lists, headings, quotes,
 * links, tables as rows. Scripts and styles are left out; what Markdown would take for markup in a
 * text is escaped.
 */
final class HtmlToMarkdown implements NodeVisitor {

  private final StringBuilder out = new StringBuilder();

  /** For each list that is open, how many items it has had; -1 for bullets. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private int pre;
  private int code;
  private int hidden;
  private int quotes;

  /** How many line ends are due before the next text. */
  private int lineEnds;

  private boolean space;
  private boolean startsItem;

  private HtmlToMarkdown() {}

  static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return escaped(html.strip());
    }
    HtmlToMarkdown visitor = new HtmlToMarkdown();
    NodeTraversor.traverse(visitor, Jsoup.parseBodyFragment(html).body());
    return visitor.out.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text when hidden == 0 -> text(text.getWholeText());
      case Element element -> open(element);
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        if (pre > 0) {
          out.append('\n');
        } else {
          breakLines(lineEnds == 1 ? 2 : 1);
        }
      }
      case "p", "table" -> block(2);
      case "div", "dl", "dt" -> block(1);
      case "tr", "dd" -> breakLines(1);
      case "td", "th" -> {
        if (element.previousElementSibling() != null) {
          raw(" | ");
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        block(2);
        raw("#".repeat(element.normalName().charAt(1) - '0') + " ");
      }
      case "blockquote" -> {
        block(2);
        quotes++;
      }
      case "hr" -> {
        block(2);
        raw("***");
        block(2);
      }
      case "ul" -> list(-1);
      case "ol" -> list(0);
      case "li" -> item();
      case "pre" -> {
        block(2);
        raw("```" + language(element) + "\n");
        pre++;
      }
      case "code", "tt", "kbd", "samp" -> {
        if (pre == 0 && code++ == 0) {
          raw(ticks(element));
        }
      }
      case "b", "strong" -> mark("**");
      case "i", "em" -> mark("*");
      case "a" -> {
        if (!address(element).isEmpty()) {
          raw("[");
        }
      }
      case "img" -> raw(element.attr("alt").isEmpty() ? "" : "(" + element.attr("alt") + ")");
      case "script", "style", "head", "title" -> hidden++;
      default -> {}
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> block(2);
      case "div", "dl", "dd", "dt" -> block(1);
      case "table" -> block(2);
      case "tr" -> {
        if (element.previousElementSibling() == null && !isInBody(element)) {
          breakLines(1);
          raw("---" + " | ---".repeat(Math.min(50, Math.max(0, element.childrenSize() - 1))));
        }
        breakLines(1);
      }
      case "blockquote" -> {
        quotes--;
        block(2);
      }
      case "ul", "ol" -> {
        lists.pop();
        block(lists.isEmpty() ? 2 : 1);
      }
      case "li" -> breakLines(1);
      case "pre" -> {
        pre--;
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
          out.append('\n');
        }
        raw("```");
        block(2);
      }
      case "code", "tt", "kbd", "samp" -> {
        if (pre == 0 && --code == 0) {
          out.append(ticks(element));
        }
      }
      case "b", "strong" -> unmark("**");
      case "i", "em" -> unmark("*");
      case "a" -> {
        if (!address(element).isEmpty()) {
          out.append("](").append(address(element)).append(')');
        }
      }
      case "script", "style", "head", "title" -> hidden--;
      default -> {}
    }
  }

  /** Whether a row stands below a head, so that it is not the first one. */
  private static boolean isInBody(Element row) {
    Element part = row.parent();
    return part != null
        && part.normalName().equals("tbody")
        && part.previousElementSibling() != null;
  }

  private static String address(Element element) {
    String address = element.attr("href").strip();
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? address.replace(" ", "%20").replace("(", "%28").replace(")", "%29") : "";
  }

  private static String ticks(Element element) {
    return element.wholeText().indexOf('`') >= 0 ? "``" : "`";
  }

  private static String language(Element pre) {
    Element code = pre.firstElementChild();
    String name = code == null ? "" : code.className();
    return name.startsWith("language-") && name.indexOf(' ') < 0 ? name.substring(9) : "";
  }

  private void list(int first) {
    block(lists.isEmpty() ? 2 : 1);
    lists.push(first);
  }

  private void item() {
    breakLines(1);
    int number = lists.isEmpty() ? -1 : lists.pop();
    lists.push(number < 0 ? -1 : number + 1);
    startsItem = true;
    raw("  ".repeat(Math.min(8, lists.size() - 1)) + (number < 0 ? "- " : number + 1 + ". "));
    startsItem = false;
  }

  private void block(int ends) {
    breakLines(lists.isEmpty() ? ends : 1);
  }

  private void breakLines(int ends) {
    lineEnds = Math.max(lineEnds, ends);
    space = false;
  }

  private void mark(String sign) {
    if (pre == 0 && code == 0) {
      raw(sign);
    }
  }

  private void unmark(String sign) {
    if (pre == 0 && code == 0) {
      out.append(sign);
    }
  }

  /** Markup, or a text that is markup already. */
  private void raw(String text) {
    if (text.isEmpty() || hidden > 0) {
      return;
    }
    if (lineEnds > 0 || out.isEmpty()) {
      if (!out.isEmpty()) {
        out.repeat('\n', lineEnds);
        // What belongs to an item stands below its text.
        out.repeat("  ", startsItem ? 0 : Math.min(8, lists.size()));
      }
      out.repeat("> ", Math.min(8, quotes));
      lineEnds = 0;
      space = false;
    } else if (space && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append(' ');
    }
    space = false;
    out.append(text);
  }

  private void text(String text) {
    if (pre > 0) {
      out.append(text.replace('\u00A0', ' '));
      return;
    }
    StringBuilder words = new StringBuilder();
    boolean blankEnd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
        blankEnd = true;
      } else {
        if (blankEnd && words.isEmpty()) {
          space = true;
        } else if (blankEnd) {
          words.append(' ');
        }
        blankEnd = false;
        words.append(c);
      }
    }
    if (!words.isEmpty()) {
      boolean start = lineEnds > 0 || out.isEmpty();
      String said = words.toString();
      raw(code > 0 ? said : start ? escaped(said) : escapedWithin(said));
    }
    space |= blankEnd;
  }

  /** A text that starts a line. */
  private static String escaped(String text) {
    String within = escapedWithin(text);
    boolean block =
        MarkdownLine.listMarker(text) > 0
            || MarkdownLine.headingLevel(text) > 0
            || text.startsWith(">")
            || text.startsWith("~~~");
    if (!block) {
      return within;
    }
    int number = MarkdownLine.numberMarker(text);
    return number > 0
        ? within.substring(0, number - 2) + "\\" + within.substring(number - 2)
        : "\\" + within;
  }

  private static String escapedWithin(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean sign =
          switch (c) {
            case '`' -> true;
            case '*' -> before != ' ' || after != ' ';
            case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
            case '\\' -> !Character.isLetterOrDigit(after) && after != ' ';
            case '<' -> Character.isLetter(after) || after == '/' || after == '!';
            case ']' -> after == '(';
            case '&' -> Character.isLetter(after) || after == '#';
            default -> false;
          };
      escaped.append(sign ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
