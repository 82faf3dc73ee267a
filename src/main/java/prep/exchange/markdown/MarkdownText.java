package prep.exchange.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import prep.exchange.item.MarkdownLine;

/**
 * Writes texts as Markdown that shows them as they are. Only what Markdown would take for markup
 * where it stands is escaped, so that snake_case stays an answer that can be typed.
 */
final class MarkdownText implements NodeRenderer {

  private final MarkdownWriter writer;

  MarkdownText(MarkdownNodeRendererContext context) {
    this.writer = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      String literal = text.getLiteral();
      writer.raw(writer.isAtLineStart() ? escaped(literal) : escapedWithin(literal));
    }
  }

  /** A text that starts a line. */
  static String escaped(String text) {
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
