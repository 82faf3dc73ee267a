package prep.exchange.markdown;

import java.util.List;
import prep.exchange.item.MarkdownLine;

/**
 * A bullet with what belongs to it.
 *
 * @param end the line after it
 */
record BulletDraft(String stem, int end) {

  static BulletDraft at(List<DocumentLine> lines, int from) {
    StringBuilder stem = new StringBuilder(lines.get(from).source().substring(2).strip());
    boolean list = false;
    int i = from + 1;
    while (i < lines.size() && isMore(lines.get(i).source(), lines.get(i - 1).source())) {
      String line = lines.get(i).source();
      boolean nested = MarkdownLine.listMarker(line.strip()) > 0;
      stem.append(nested && !list ? "\n\n" : nested || list ? "\n" : " ");
      stem.append(nested ? dedented(line) : line.strip());
      list |= nested;
      i++;
    }
    return new BulletDraft(stem.toString(), i);
  }

  private static String dedented(String line) {
    int indent = Math.max(0, MarkdownLine.indent(line) - 4) / 2 * 2;
    return " ".repeat(indent) + line.strip();
  }

  private static boolean isMore(String line, String before) {
    if (line.isBlank() || !MarkdownLine.fence(line).isEmpty()) {
      return false;
    }
    if (MarkdownLine.indent(line) >= 2) {
      return true;
    }
    return Character.isLowerCase(line.codePointAt(0)) && before.stripTrailing().endsWith(",");
  }

  boolean isLink() {
    boolean address = stem.startsWith("http://") || stem.startsWith("https://");
    return stem.indexOf(' ') < 0 && (address || (stem.startsWith("<http") && stem.endsWith(">")));
  }
}
