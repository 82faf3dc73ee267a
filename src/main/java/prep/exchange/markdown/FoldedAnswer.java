package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A {@code <details>} element: its summary, and what is folded.
 *
 * @param content without the tags around the whole
 */
record FoldedAnswer(String summary, List<String> content) {

  /** How far down a summary is looked for. */
  private static final int LONGEST_SUMMARY = 12;

  private static final Pattern LINK =
      Pattern.compile("\\s*(?:[-*+]|[0-9]{1,5}[.)]) \\[[^\\[\\]]*\\]\\([^()]*\\)\\s*");

  FoldedAnswer {
    content = List.copyOf(content);
  }

  static FoldedAnswer of(List<String> lines) {
    String all = String.join("\n", lines);
    String lower = all.toLowerCase(Locale.ROOT);
    if (lower.length() != all.length()) {
      lower = all;
    }
    int start = lower.indexOf("<details");
    start = Math.max(start, lower.indexOf('>', start) + 1);
    int end = lower.lastIndexOf("</details");
    end = end < start ? all.length() : end;
    int open = lower.indexOf("<summary", start);
    int inner = open < 0 ? -1 : lower.indexOf('>', open) + 1;
    int close = inner <= 0 ? -1 : lower.indexOf("</summary", inner);
    if (close < 0 || close > end) {
      String text = all.substring(start, end).replaceAll("(?i)</?summary[^<>\n]*>?", "");
      return new FoldedAnswer("", content(text));
    }
    int rest = lower.indexOf('>', close) + 1;
    String summary = HtmlToMarkdown.of(all.substring(inner, close)).replace('\n', ' ').strip();
    String before = all.substring(start, open);
    return new FoldedAnswer(
        summary, content(before + (rest <= 0 || rest > end ? "" : all.substring(rest, end))));
  }

  /** The content, below an answer that is already in the summary. */
  List<String> answer() {
    String said = AnswerLabel.after(summary);
    if (said == null || said.isEmpty()) {
      return content;
    }
    List<String> lines = new ArrayList<>(List.of(said, ""));
    lines.addAll(content);
    return lines;
  }

  /** Whether only links are folded, such as to translations or to places in the page. */
  boolean isListOfLinks() {
    return !content.isEmpty()
        && content.stream().allMatch(line -> line.isBlank() || LINK.matcher(line).matches());
  }

  /** The summary of the element that starts in a line; empty where it has none. */
  static String summary(List<DocumentLine> lines, int from) {
    List<String> start =
        lines.subList(from, Math.min(lines.size(), from + LONGEST_SUMMARY)).stream()
            .map(DocumentLine::source)
            .toList();
    int next = 1;
    while (next < start.size()
        && !start.get(next).strip().toLowerCase(Locale.ROOT).startsWith("<details")) {
      next++;
    }
    return of(start.subList(0, next)).summary();
  }

  /** The lines without the empty ones at both ends, and without tags around the whole. */
  private static List<String> content(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    while (!lines.isEmpty() && lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return WrapperTags.without(lines);
  }
}
