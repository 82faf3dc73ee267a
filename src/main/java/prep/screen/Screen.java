package prep.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.text.Line;

/**
 * What is to be shown.
 *
 * @param fixed lines that are printed once and belong to the scroll-back
 * @param live lines under them that may still change
 * @param cursor where the cursor is; null for below everything
 * @param more whether there is more to read, which a key brings
 */
public record Screen(List<Line> fixed, List<Line> live, @Nullable Place cursor, boolean more) {

  /** Beyond any page: all of a screen. */
  public static final int LAST_PAGE = Integer.MAX_VALUE;

  /** A page of fewer lines is not worth a key. */
  private static final int LEAST_PAGE = 3;

  /**
   * A place among the live lines.
   *
   * @param line which of them, from 0
   * @param offset before which character of its text, from 0
   */
  public record Place(int line, int offset) {}

  public Screen {
    fixed = List.copyOf(fixed);
    live = List.copyOf(live);
  }

  /** A screen that shows all there is. */
  public Screen(List<Line> fixed, List<Line> live, @Nullable Place cursor) {
    this(fixed, live, cursor, false);
  }

  /** A screen in which nothing is typed. */
  public Screen(List<Line> fixed, List<Line> live) {
    this(fixed, live, null);
  }

  /**
   * This screen up to the end of a page, where the window does not hold all of it.
   *
   * @param top the first of the fixed lines that are read page by page
   * @param page which of the pages, from 0
   * @param keys the live lines while there is more
   */
  public Screen page(int top, int page, List<Line> keys, Window window) {
    return page(top, top, page, keys, window);
  }

  /**
   * The same with a page that ends at {@code seam}, where the last page holds all lines from there.
   */
  Screen page(int top, int seam, int page, List<Line> keys, Window window) {
    int rows = window.rows() - 1;
    int room = rows - keys.size();
    int start = afterEmpty(top);
    int size = fixed.size();
    boolean parts = size - afterEmpty(seam) + live.size() <= rows;
    for (int n = 0; start < size && size - start + live.size() > rows && room >= LEAST_PAGE; n++) {
      boolean reaches = parts && start < seam && seam - start <= room;
      int end = reaches ? seam : end(start, Math.min(start + room, size - 1));
      if (n == page) {
        return new Screen(fixed.subList(0, end), keys, null, true);
      }
      start = afterEmpty(end);
    }
    return this;
  }

  private int afterEmpty(int line) {
    return line < fixed.size() && fixed.get(line).equals(Line.EMPTY) ? line + 1 : line;
  }

  /** At the last empty line of a page, unless that leaves half of it free. */
  private int end(int start, int most) {
    for (int line = most; line > (start + most) / 2; line--) {
      if (fixed.get(line).equals(Line.EMPTY)) {
        return line;
      }
    }
    return Math.max(start + 1, most);
  }

  /** All of it, from top to bottom. */
  public List<Line> lines() {
    return Layout.together(fixed, live);
  }
}
