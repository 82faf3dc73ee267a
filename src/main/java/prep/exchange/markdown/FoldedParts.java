package prep.exchange.markdown;

import java.util.List;
import prep.exchange.item.Fences;
import prep.exchange.markdown.DocumentLine.Kind;

/** Finds where the {@code <details>} elements of a document end. */
final class FoldedParts {

  /** How many lines below an end is looked for. */
  static final int LONGEST = 2000;

  /** How many lines are looked through in vain before no more ends are looked for. */
  private static final int MOST_VAIN_LINES = 500_000;

  private final List<DocumentLine> lines;
  private int vain;

  FoldedParts(List<DocumentLine> lines) {
    this.lines = lines;
  }

  static boolean isStart(DocumentLine line) {
    boolean html = line.kind() == Kind.HTML || line.kind() == Kind.INDENTED_CODE;
    return html && line.text().regionMatches(true, 0, "<details", 0, 8);
  }

  /** The line in which the part that starts in a line ends; -1 for none. */
  int end(int from) {
    int depth = 0;
    Fences inner = new Fences();
    int limit = vain > MOST_VAIN_LINES ? from + 1 : Math.min(lines.size(), from + LONGEST);
    for (int end = from; end < limit; end++) {
      String line = lines.get(end).source();
      if (!inner.hold(line)) {
        depth += count(line, "<details") - count(line, "</details");
        if (depth <= 0) {
          return end;
        }
      }
    }
    vain += limit - from;
    return -1;
  }

  private static int count(String line, String word) {
    return line.indexOf('<') < 0 ? 0 : line.split("(?i)" + word, -1).length - 1;
  }
}
