package prep.exchange.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML in which nothing but the Markdown's own markup is a tag. */
public final class MarkdownToHtml {

  /** Deeper nesting of blocks than anybody writes would exhaust the stack. */
  private static final int DEEPEST = 40;

  /** A text with more emphasis marks or brackets is shown unchanged. */
  private static final int MOST_SIGNS = 400;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  public String of(String markdown) {
    return hasTooManySigns(markdown)
        ? "<pre>" + escaped(markdown) + "</pre>"
        : renderer.render(parser.parse(markdown)).strip();
  }

  private static boolean hasTooManySigns(String markdown) {
    return Arrays.stream(markdown.split("\n\n"))
        .anyMatch(part -> part.chars().filter(c -> "*_[!".indexOf(c) >= 0).count() > MOST_SIGNS);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
