package prep.exchange.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import prep.exchange.item.LiteralText;

/** Writes texts as Markdown that shows them unchanged. */
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
      boolean below = node.getPrevious() != null;
      writer.raw(
          writer.isAtLineStart() ? LiteralText.line(literal, below) : LiteralText.within(literal));
    }
  }
}
