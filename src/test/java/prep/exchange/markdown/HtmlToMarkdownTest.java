package prep.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlToMarkdownTest {

  static Stream<Arguments> fragments() {
    return Stream.of(
        Arguments.of("a <b>b</b>, <i> c </i>and <code>x_y</code>", "a **b**, *c* and `x_y`"),
        Arguments.of("<b>a </b>b<b> c</b>", "**a** b **c**"),
        Arguments.of(
            "2<sup>10</sup> x<sub>i</sub> 10<sub>2</sub> e<sup>a + 1</sup>",
            "2^10 x\\_i 10₂ e^(a + 1)"),
        Arguments.of("<b></b><p></p><ul></ul><table></table>a", "a"),
        Arguments.of("<div>a</div><div>b</div><div><br></div><div>c</div>", "a\nb\n\nc"),
        Arguments.of("<p>a<p>b<br>c<br><br>d", "a\n\nb\nc\n\nd"),
        Arguments.of("<h2>a <i>b</i><br>c</h2>d", "## a *b* c\n\nd"),
        Arguments.of("a<hr>b<script>c</script><style>d</style>", "a\n\n***\n\nb"),
        Arguments.of("<ul><li>a<ul><li>b</ul><li>c</ul>d", "- a\n  - b\n- c\n\nd"),
        Arguments.of("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        Arguments.of("<ol><li>a<p>b</p><li><pre>c\n  d</pre></ol>", list("```\nc\n  d\n```")),
        Arguments.of("<b><ul><li>a</li></ul></b> b", "- a\n\nb"),
        Arguments.of("<li>a", "- a"),
        Arguments.of("<blockquote>a</blockquote>b", "> a\n\nb"),
        Arguments.of("<pre><code class=language-py>a ``` b", "````py\na ``` b\n````"),
        Arguments.of("<code>a`b</code>", "``a`b``"),
        Arguments.of("<a href='https://a.b/c(d)'>e</a>", "[e](https://a.b/c%28d%29)"),
        Arguments.of("<a href='javascript:a()'>b</a> <img src=c alt=d>", "b (d)"),
        Arguments.of(
            "<table><caption>a<tr><th>b<th>c<tr><td>d<br>e<td>f|g</table>",
            "a\n\n|b|c|\n|---|---|\n|d e|f\\|g|"),
        Arguments.of(
            "<table><tr><td><ul><li>a<li>b</ul><td><pre>c\nd</pre></table>",
            "|a b|`c d`|\n|---|---|"));
  }

  private static String list(String code) {
    return "1. a\n   b\n2. " + code.replace("\n", "\n   ");
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void elements_become_markdown_of_the_same_meaning(String html, String markdown) {
    assertThat(HtmlToMarkdown.of(html)).isEqualTo(markdown);
  }

  @Test
  void only_what_would_be_markup_is_escaped() {
    assertThat(HtmlToMarkdown.of("snake_case <br>2 * 3 *x* &amp;lt; List&lt;T&gt; [a](b)"))
        .isEqualTo("snake_case\n2 * 3 \\*x\\* \\&lt; List\\<T> [a\\](b)");
    assertThat(HtmlToMarkdown.of("1. a<br># b<br>- c<br>&gt; d<ul><li>+ e"))
        .isEqualTo("1\\. a\n\\# b\n\\- c\n\\> d\n\n- \\+ e");
  }

  @Test
  void what_is_nested_too_deep_keeps_its_text() {
    String html = "<b><ul><li><blockquote>a ".repeat(20_000) + "last";

    assertThat(HtmlToMarkdown.of(html)).contains("a a a").endsWith("last");
  }
}
