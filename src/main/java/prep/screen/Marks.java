package prep.screen;

import prep.grading.Verdict.Mark;
import prep.text.Glyphs;
import prep.text.Span;
import prep.text.Style;

/** How right, partly right and wrong look. */
public final class Marks {

  private Marks() {}

  static Style style(Mark mark) {
    return switch (mark) {
      case RIGHT -> Style.RIGHT;
      case PARTLY, FOUND -> Style.PARTLY;
      case WRONG -> Style.WRONG;
    };
  }

  /** The mark alone. */
  public static Span sign(Mark mark, Glyphs glyphs) {
    return Span.of(glyph(mark, glyphs), style(mark));
  }

  /** The mark as shown before a text. */
  static Span before(Mark mark, Glyphs glyphs) {
    return Span.of(glyph(mark, glyphs) + " ", style(mark));
  }

  private static String glyph(Mark mark, Glyphs glyphs) {
    return switch (mark) {
      case RIGHT -> glyphs.right();
      case PARTLY, FOUND -> glyphs.partly();
      case WRONG -> glyphs.wrong();
    };
  }
}
