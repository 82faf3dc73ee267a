package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prep.exchange.markdown.DocumentLine.ItemStart;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * Finds which items of numbered lists are questions: those that ask, and statements numbered among
 * them. A list within an answer starts again from 1.
 */
final class NumberedQuestions {

  private final List<DocumentLine> lines;
  private final Set<Integer> questions = new HashSet<>();

  /** The items of the list that is being read, and how many of them ask. */
  private final List<Integer> items = new ArrayList<>();

  private int number;
  private int asking;
  private int last = -1;

  private NumberedQuestions(List<DocumentLine> lines) {
    this.lines = lines;
  }

  /**
   * The lines in which they start.
   *
   * @param alone whether nothing else in the document asks, so that a list of statements does
   */
  static Set<Integer> of(List<DocumentLine> lines, boolean alone) {
    NumberedQuestions found = new NumberedQuestions(lines);
    found.read(alone);
    return found.questions;
  }

  private void read(boolean alone) {
    for (int i = 0; i < lines.size(); i++) {
      DocumentLine line = lines.get(i);
      ItemStart item = line.item();
      if (line.kind() == Kind.HEADING && item == null) {
        end(alone);
      } else if (item != null && isOutermost(line, item)) {
        take(i, item.number(), QuestionShape.asks(line.text()), alone);
      }
    }
    end(alone);
  }

  private static boolean isOutermost(DocumentLine line, ItemStart item) {
    return item.isNumbered()
        && item.depth() == 1
        && line.kind() == Kind.TEXT
        && Character.isDigit(line.source().charAt(0))
        && !QuestionShape.isContents(line.text());
  }

  private void take(int i, int of, boolean asks, boolean alone) {
    boolean next = of == number + 1 && (asks || items.isEmpty() || last == items.getLast());
    if (!next && of == 1 && asks) {
      end(alone);
      next = true;
    }
    if (next) {
      items.add(i);
      number = of;
      asking += asks ? 1 : 0;
    } else if (asks) {
      questions.add(i);
    }
    last = i;
  }

  /** Whether a paragraph or code is below an item. */
  private boolean hasText(int item) {
    int i = item + 1;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i < lines.size() && lines.get(i).item() == null && lines.get(i).kind() != Kind.HEADING;
  }

  private void end(boolean alone) {
    long answered = items.stream().filter(this::hasText).count();
    boolean most = asking > 0 && 2 * answered > items.size();
    boolean all = most || 2 * asking > items.size() || (alone && items.size() > 1);
    for (int i : items) {
      if (all || QuestionShape.asks(lines.get(i).text())) {
        questions.add(i);
      }
    }
    items.clear();
    number = 0;
    asking = 0;
  }
}
