package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import prep.exchange.item.Items;
import prep.exchange.markdown.DocumentLine.Kind;

/** Lines that belong to no question yet; the last of them may turn out to be one. */
final class LooseText {

  private final List<DocumentLine> lines;
  private final Items items;
  private final List<Integer> loose = new ArrayList<>();

  /** How many of the lines stand above a title or a rule. */
  private int bound;

  LooseText(List<DocumentLine> lines, Items items) {
    this.lines = lines;
    this.items = items;
  }

  void add(int line) {
    loose.add(line);
  }

  /** Marks what has come so far as not asking anything. */
  void bound() {
    bound = loose.size();
  }

  /** Takes the paragraph above a line, with code below it; returns its first line, or -1. */
  int takeAbove(int line) {
    int below = line;
    int from = loose.size();
    boolean text = false;
    while (from > bound) {
      int above = loose.get(from - 1);
      boolean joined = above == below - 1;
      if (!isBlankBetween(above, below) || (text && !joined)) {
        break;
      }
      Kind kind = lines.get(above).kind();
      text |= kind == Kind.TEXT && !lines.get(above).text().startsWith(">");
      from--;
      below = above;
    }
    if (!text) {
      return -1;
    }
    loose.subList(from, loose.size()).clear();
    return below;
  }

  private boolean isBlankBetween(int above, int below) {
    for (int i = above + 1; i < below; i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Reports all of them. */
  void report() {
    loose.forEach(line -> items.other(line + 1));
    loose.clear();
    bound = 0;
  }
}
