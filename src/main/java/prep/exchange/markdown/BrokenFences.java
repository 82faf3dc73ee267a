package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;

/**
 * Closes code that its author forgot to close before the next question. Otherwise all questions
 * below would be read as code.
 */
final class BrokenFences {

  /** How often the search may reach the end of the document in vain before it stops. */
  private static final int MOST_VAIN = 20;

  private final List<String> source;
  private final List<String> parsed;
  private final Items items;
  private String before = "";
  private int beforeLevel;
  private int open = -1;
  private String sign = "";
  private int attempt = -1;
  private int next = -1;
  private int vain;

  private BrokenFences(List<String> lines, Items items) {
    this.source = new ArrayList<>(lines);
    this.parsed = new ArrayList<>(lines);
    this.items = items;
  }

  /**
   * The same lines, repaired.
   *
   * @param source what texts are taken from; a line of it may end with a second one that closes
   *     code
   * @param parsed what the blocks are found in, line by line
   */
  record Mended(List<String> source, List<String> parsed) {
    Mended {
      source = List.copyOf(source);
      parsed = List.copyOf(parsed);
    }
  }

  /** Repairs a document and reports what was repaired. */
  static Mended mend(List<String> lines, Items items) {
    BrokenFences fences = new BrokenFences(lines, items);
    fences.mend();
    return new Mended(fences.source, fences.parsed);
  }

  private void mend() {
    int i = 0;
    while (i < parsed.size() || open >= 0) {
      if (i == parsed.size()) {
        i = end(i);
      } else if (open < 0) {
        outside(i, parsed.get(i));
        i++;
      } else {
        i = inside(i, parsed.get(i));
      }
    }
  }

  private void outside(int i, String line) {
    sign = MarkdownLine.fence(line);
    if (!sign.isEmpty()) {
      open = i;
      attempt = -1;
      next = -1;
    } else if (level(line) > 0 && isQuestion(line)) {
      before = text(line);
      beforeLevel = level(line);
    }
  }

  /** Looks at a line of code and returns the line to continue with. */
  private int inside(int i, String line) {
    boolean other = !MarkdownLine.fence(line).isEmpty() && !MarkdownLine.closes(line, sign);
    if (MarkdownLine.closes(line, sign)) {
      open = -1;
    } else if (other && next >= 0) {
      return close(next);
    } else if (other && attempt < 0 && MarkdownLine.fence(line).equals(sign)) {
      attempt = i;
    } else if (next < 0 && beforeLevel > 0 && level(line) == beforeLevel && isQuestion(line)) {
      next = i;
      int number = QuestionLabel.number(before);
      boolean counts = number >= 0 && QuestionLabel.number(text(line)) == number + 1;
      if (attempt >= 0 || counts) {
        return close(next);
      }
    }
    return i + 1;
  }

  /** The document ends before the code does. */
  private int end(int i) {
    vain++;
    if (next >= 0 && vain <= MOST_VAIN) {
      return close(next);
    }
    items.refuse(
        open + 1,
        "the code that starts here is not closed by %s; everything below is read as code"
            .formatted(sign));
    open = -1;
    return i;
  }

  private int close(int question) {
    int end = attempt >= 0 ? attempt : question;
    for (int i = open + 1; i < end; i++) {
      if (MarkdownLine.isCheckbox(source.get(i)) || source.get(i).startsWith("<details")) {
        end = i;
      }
    }
    items.leaveOut(
        open + 1,
        "the code that starts here is not closed before the next question; prep ends it before line %d"
            .formatted(end + 1));
    if (end == attempt) {
      source.set(end, sign);
      parsed.set(end, sign);
    } else {
      int last = end - 1;
      while (last > open && source.get(last).isBlank()) {
        last--;
      }
      source.set(last, source.get(last) + "\n" + sign);
      parsed.set(last, last == open ? "code" : sign);
    }
    open = -1;
    return question;
  }

  private static int level(String line) {
    return MarkdownLine.headingLevel(line);
  }

  private static String text(String line) {
    return MarkdownLine.headingText(line);
  }

  private static boolean isQuestion(String line) {
    return QuestionShape.isQuestion(text(line)) || QuestionLabel.number(text(line)) >= 0;
  }
}
