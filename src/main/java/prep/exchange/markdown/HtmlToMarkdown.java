package prep.exchange.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import prep.exchange.item.LiteralText;

/** Turns a fragment of HTML into Markdown. */
public final class HtmlToMarkdown {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .nodeRendererFactory(new Texts())
          .extensions(List.of(TablesExtension.create()))
          .build();

  private static final Pattern RAISED = Pattern.compile("(?i)<su[bp]\\b");

  private HtmlToMarkdown() {}

  public static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return LiteralText.markdown(html);
    }
    return RENDERER.render(HtmlTree.of(Jsoup.parseBodyFragment(html).body())).strip();
  }

  /**
   * The same as earlier versions read it, without powers and indexes; ids are made of it.
   *
   * @param markdown the same as it is read now
   */
  public static String named(String html, String markdown) {
    if (!RAISED.matcher(html).find()) {
      return markdown;
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("sup, sub").unwrap();
    return RENDERER.render(HtmlTree.of(body)).strip();
  }

  private static final class Texts implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new MarkdownText(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }
}
