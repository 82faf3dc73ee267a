package prep.screen;

import prep.text.Glyphs;

/**
 * What there is to draw on.
 *
 * @param columns the terminal's width in columns
 * @param rows the terminal's height in lines
 */
public record Window(int columns, int rows, Glyphs glyphs) {

  /** Columns left free at each side. */
  public static final int MARGIN = 2;

  private static final int WIDEST = 100;

  /** Below this width, what belongs at the right goes below what is at the left. */
  private static final int NARROW = 60;

  /** The columns that text may take between the margins. */
  public int textWidth() {
    return Math.max(20, Math.min(columns, WIDEST) - 2 * MARGIN);
  }

  public boolean isNarrow() {
    return columns < NARROW;
  }
}
