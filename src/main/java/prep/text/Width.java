package prep.text;

import java.util.stream.Stream;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>The width of a grapheme cluster follows Unicode 17: a character that is East Asian wide or
 * fullwidth (UAX #11), or is shown as an emoji by default (UTS #51), takes two columns; combining
 * marks and format characters take none; variation selector 16 makes an emoji of a narrow character
 * and so widens it to two; an emoji with its modifiers, and a sequence of emoji held together by
 * zero-width joiners, takes two. Everything else takes one. Ambiguous characters count as narrow.
 */
public final class Width {

  /** No character before this one takes another width than one. */
  private static final char FIRST_UNUSUAL = '\u0300';

  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int EMOJI_SELECTOR = 0xfe0f;

  /**
   * First and last characters of the wide ranges beside those that are emoji by default. Where only
   * unassigned characters lie between two ranges they are joined; the planes 2 and 3 are wide as a
   * whole (UAX #11, section 4.4).
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2329, 0x232a, 0x2630, 0x2637, 0x268a, 0x268f, 0x2e80, 0x303e,
    0x3041, 0x3247, 0x3250, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff,
    0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff,
    0x1aff0, 0x1b2ff, 0x1d300, 0x1d356, 0x1d360, 0x1d376, 0x1f200, 0x1f265, 0x1f6d8, 0x1f6d8,
    0x1fa70, 0x1faff, 0x20000, 0x3fffd
  };

  private Width() {}

  /** The number of columns that the text takes. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }

  /** The number of columns that the text from {@code from} up to before {@code to} takes. */
  public static int of(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= FIRST_UNUSUAL) {
        // The character before may be the one that a mark or a selector belongs to.
        int start = Math.max(from, i - 1);
        return start - from + unusual(text, start, to);
      }
    }
    return to - from;
  }

  /** The text cut to at most {@code columns} columns, {@code ellipsis} included where it is cut. */
  public static String cut(String text, int columns, String ellipsis) {
    if (of(text) <= columns) {
      return text;
    }
    int room = columns - of(ellipsis);
    if (room < 0) {
      return "";
    }
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int next = Clusters.end(text, end);
      width += of(text, end, next);
      if (width > room) {
        break;
      }
      end = next;
    }
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end) + ellipsis;
  }

  /** The text padded with spaces to {@code columns} columns; a longer one stays as it is. */
  public static String padded(String text, int columns) {
    int missing = columns - of(text);
    return missing <= 0 ? text : text + " ".repeat(missing);
  }

  /** The text with blanks before it up to {@code columns} columns; a longer one stays as it is. */
  public static String right(String text, int columns) {
    int missing = columns - of(text);
    return missing <= 0 ? text : " ".repeat(missing) + text;
  }

  /** The number of columns that the widest of the texts takes; 0 if there is none. */
  public static int widest(Stream<String> texts) {
    return texts.mapToInt(Width::of).max().orElse(0);
  }

  private static int unusual(String text, int from, int to) {
    int width = 0;
    int base = 0;
    int baseWidth = 0;
    boolean pictograph = false;
    boolean joined = false;
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == JOINER) {
        joined = pictograph;
      } else if (c == EMOJI_SELECTOR) {
        if (baseWidth == 1 && Character.isEmoji(base)) {
          width++;
          baseWidth = 2;
        }
      } else if (isEmojiModifier(c) && pictograph) {
        joined = false;
      } else {
        int own = of(c);
        if (own == 0) {
          joined = false;
          if (!isExtending(c)) {
            base = 0;
            baseWidth = 0;
            pictograph = false;
          }
          continue;
        }
        boolean isPictograph = c >= FIRST_UNUSUAL && Character.isExtendedPictographic(c);
        if (joined && isPictograph) {
          width += 2 - baseWidth;
          own = 2;
        } else {
          width += own;
        }
        base = c;
        baseWidth = own;
        pictograph = isPictograph || (c < FIRST_UNUSUAL && Character.isExtendedPictographic(c));
        joined = false;
      }
    }
    return width;
  }

  /** The number of columns that a character takes by itself: 0, 1 or 2. */
  private static int of(int c) {
    if (c < FIRST_UNUSUAL) {
      return 1;
    }
    if ((c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7fb)) {
      // Vowels and finals of Hangul are drawn into the syllable that the leading letter begins.
      return 0;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> isDrawnFormat(c) ? 1 : 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** Whether a character without a width belongs to the one before it. */
  private static boolean isExtending(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> c == NON_JOINER || (c >= 0xe0020 && c <= 0xe007f);
    };
  }

  private static boolean isEmojiModifier(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  /** Whether the character is a sign that spans the digits or letters after it (UAX #44). */
  private static boolean isDrawnFormat(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6dd
        || c == 0x70f
        || c == 0x890
        || c == 0x891
        || c == 0x8e2
        || c == 0x110bd
        || c == 0x110cd;
  }

  /** Whether the character alone takes two columns. */
  static boolean isWide(int c) {
    if (c < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else if (c < WIDE[2 * middle]) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return Character.isEmojiPresentation(c) && !isRegionalIndicator(c);
  }
}
