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
 */
public record Screen(List<Line> fixed, List<Line> live, @Nullable Place cursor) {

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

  /** A screen in which nothing is typed. */
  public Screen(List<Line> fixed, List<Line> live) {
    this(fixed, live, null);
  }

  /** All of it, from top to bottom. */
  public List<Line> lines() {
    return Layout.together(fixed, live);
  }
}
