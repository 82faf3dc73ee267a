package prep.exchange.markdown;

import java.util.List;

/** A {@code <details>} element: what can be seen of it, and what is folded. */
record FoldedAnswer(String summary, List<String> content) {

  static FoldedAnswer of(List<String> lines) {
    String all = String.join("\n", lines);
    int start = all.indexOf('>') + 1;
    int end = all.lastIndexOf("</details>");
    String inner = all.substring(start, Math.max(start, end));
    int open = inner.indexOf("<summary");
    int close = inner.indexOf("</summary>");
    if (open < 0 || close < open) {
      return new FoldedAnswer("", inner.strip().lines().toList());
    }
    String summary = inner.substring(inner.indexOf('>', open) + 1, close);
    String rest = inner.substring(0, open) + inner.substring(close + "</summary>".length());
    // The first line that says something may be indented.
    String content = rest.replaceFirst("^\\p{javaWhitespace}*\n", "").stripTrailing();
    return new FoldedAnswer(
        HtmlToMarkdown.of(summary).replace('\n', ' ').strip(), content.lines().toList());
  }
}
