package prep.screen;

/**
 * The borders of grapheme clusters: what a reader takes for one character, after UAX #29.
 *
 * <p>Where the rules need tables that would have to be loaded, the next simpler rule that joins
 * more is taken: every combining mark belongs to the character before it, and a letter after a
 * virama of an Indic script belongs to the letter before.
 */
final class Clusters {

  private static final int JOINER = 0x200d;

  private Clusters() {}

  /** Where the cluster that begins at {@code start} ends, exclusive. */
  static int end(String text, int start) {
    int length = text.length();
    if (start + 1 >= length || (text.charAt(start) < 0x300 && text.charAt(start + 1) < 0x300)) {
      return Math.min(start + 1, length);
    }
    int c = text.codePointAt(start);
    int i = start + Character.charCount(c);
    if (!isExtending(c) && isControl(c)) {
      return i;
    }
    boolean pictograph = Character.isExtendedPictographic(c);
    boolean flag = isRegionalIndicator(c);
    // The letter that a virama joins to the next one, as long as nothing has come between.
    int consonant = c;
    boolean linked = false;
    int previous = c;
    while (i < length) {
      int next = text.codePointAt(i);
      if (isExtending(next)) {
        boolean spacing = Character.getType(next) == Character.COMBINING_SPACING_MARK;
        consonant = spacing || next == 0x200c ? 0 : consonant;
        linked = isVirama(next) ? isLinking(consonant, next) : linked && consonant != 0;
      } else if (flag && isRegionalIndicator(previous) && isRegionalIndicator(next)) {
        flag = false;
      } else if (linked && isLinking(next, consonant)) {
        consonant = next;
        linked = false;
      } else if (!(pictograph && previous == JOINER && Character.isExtendedPictographic(next))
          && !isHangulJoint(previous, next)) {
        return i;
      }
      previous = next;
      i += Character.charCount(next);
    }
    return i;
  }

  /** Whether a letter and another sign belong to one block of Indic signs. */
  private static boolean isLinking(int letter, int other) {
    return letter >= 0x900
        && letter <= 0xd7f
        && Character.isLetter(letter)
        && letter >>> 7 == other >>> 7;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  static boolean isRegionalIndicator(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  static boolean isEmojiModifier(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  /** Whether the character belongs to the one before it. */
  static boolean isExtending(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default ->
          c == JOINER
              || c == 0x200c
              || isEmojiModifier(c)
              || c == 0xff9e
              || c == 0xff9f
              || (c >= 0xe0020 && c <= 0xe007f);
    };
  }

  private static boolean isVirama(int c) {
    return c == 0x94d || c == 0x9cd || c == 0xacd || c == 0xb4d || c == 0xc4d || c == 0xd4d;
  }

  private static boolean isHangulJoint(int before, int after) {
    if (after < 0x1100 || after > 0xd7fb || before < 0x1100 || before > 0xd7fb) {
      return false;
    }
    boolean syllable = after >= 0xac00 && after <= 0xd7a3;
    if (isLeading(before)) {
      return isLeading(after) || isVowel(after) || syllable;
    }
    boolean open = before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 == 0;
    boolean closed = before >= 0xac00 && before <= 0xd7a3 && !open;
    if (open || isVowel(before)) {
      return isVowel(after) || isFinal(after);
    }
    return (closed || isFinal(before)) && isFinal(after);
  }

  private static boolean isLeading(int c) {
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0xa960 && c <= 0xa97c);
  }

  private static boolean isVowel(int c) {
    return (c >= 0x1160 && c <= 0x11a7) || (c >= 0xd7b0 && c <= 0xd7c6);
  }

  private static boolean isFinal(int c) {
    return (c >= 0x11a8 && c <= 0x11ff) || (c >= 0xd7cb && c <= 0xd7fb);
  }
}
