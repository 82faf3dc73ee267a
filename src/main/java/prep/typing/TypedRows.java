package prep.typing;

import java.util.ArrayList;
import java.util.List;
import prep.text.Width;
import prep.text.Wrapping;

/**
 * A text in the rows of a window. Rows break between words as in all texts, so that a text looks
 * the same while it is typed and afterwards; spaces at the end of a full row hang over.
 *
 * @param starts where each row begins in the text; the first at 0
 * @param width the columns that a row may take
 */
public record TypedRows(String text, List<Integer> starts, int width) {

  public TypedRows {
    starts = List.copyOf(starts);
  }

  /** The rows of a text; a text without characters has one, too. */
  public static TypedRows of(String text, int width) {
    List<Integer> starts = new ArrayList<>();
    int line = 0;
    for (String each : text.split("\n", -1)) {
      for (int start : Wrapping.starts(each, width)) {
        starts.add(line + start);
      }
      line += each.length() + 1;
    }
    return new TypedRows(text, starts, width);
  }

  public int count() {
    return starts.size();
  }

  /** The content of row {@code row}, from 0, with as many of the spaces at its end as fit. */
  public String row(int row) {
    return text.substring(starts.get(row), end(row));
  }

  private int end(int row) {
    int end = row + 1 < count() ? starts.get(row + 1) : text.length();
    if (row + 1 < count() && text.charAt(end - 1) == '\n') {
      end--;
    }
    while (end > starts.get(row)
        && text.charAt(end - 1) == ' '
        && Width.of(text, starts.get(row), end) > width) {
      end--;
    }
    return end;
  }

  /** The row of a place in the text. */
  public int rowOf(int place) {
    int row = count() - 1;
    while (row > 0 && starts.get(row) > place) {
      row--;
    }
    return row;
  }

  /** How many characters of its row precede a place. */
  public int offsetOf(int place) {
    int row = rowOf(place);
    return Math.min(place, end(row)) - starts.get(row);
  }

  /** The place in row {@code row} that is closest to the column of {@code place}. */
  int nearest(int row, int place) {
    int own = rowOf(place);
    int wanted = Width.of(row(own).substring(0, offsetOf(place)));
    int last = row + 1 < count() ? Math.min(end(row), starts.get(row + 1) - 1) : end(row);
    TypedText at = new TypedText(text, starts.get(row));
    while (at.right() <= last
        && at.right() > at.cursor()
        && Width.of(text, starts.get(row), at.right()) <= wanted) {
      at = at.at(at.right());
    }
    return at.cursor();
  }
}
