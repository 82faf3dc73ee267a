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

  private static final String START = "<details";
  private static final String END = "</details";

  private final List<DocumentLine> lines;
  private int vain;

  FoldedParts(List<DocumentLine> lines) {
    this.lines = lines;
  }

  static boolean isStart(DocumentLine line) {
    boolean html = line.kind() == Kind.HTML || line.kind() == Kind.INDENTED_CODE;
    return html && isAt(line.text(), 0, START);
  }

  /** The line in which the part that starts in a line ends; -1 for none. */
  int end(int from) {
    int depth = 0;
    Fences inner = new Fences();
    int limit = vain > MOST_VAIN_LINES ? from + 1 : Math.min(lines.size(), from + LONGEST);
    for (int end = from; end < limit; end++) {
      String line = lines.get(end).source();
      if (!inner.hold(line)) {
        depth += balance(line);
        if (depth <= 0) {
          return end;
        }
      }
    }
    vain += limit - from;
    return -1;
  }

  /** How many more elements start in a line than end in it. */
  private static int balance(String line) {
    int balance = 0;
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      if (isAt(line, at, START)) {
        balance++;
      } else if (isAt(line, at, END)) {
        balance--;
      }
    }
    return balance;
  }

  private static boolean isAt(String line, int at, String tag) {
    return line.regionMatches(true, at, tag, 0, tag.length());
  }
}
