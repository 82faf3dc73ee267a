package prep.typing;

import java.util.function.IntPredicate;
import prep.text.Clusters;
import prep.text.Safe;

/**
 * A text with a cursor in it.
 *
 * @param text what was typed, with {@code \n} between its lines and no other control character
 * @param cursor before which character the cursor stands, from 0 to the length of the text
 */
public record TypedText(String text, int cursor) {

  public static final TypedText EMPTY = new TypedText("", 0);

  private static final String TAB = "    ";

  public TypedText {
    if (cursor < 0 || cursor > text.length()) {
      throw new IllegalArgumentException(cursor + " is not in a text of " + text.length());
    }
  }

  /** A text with the cursor at its end. */
  public static TypedText of(String text) {
    return EMPTY.insert(text);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** With the cursor at {@code place}, or as near to it as the text reaches. */
  public TypedText at(int place) {
    return new TypedText(text, Math.clamp(place, 0, text.length()));
  }

  /**
   * With more text before the cursor. Line ends of any system are taken for one; what could steer a
   * terminal is left out.
   */
  public TypedText insert(String more) {
    String clean = clean(more);
    return new TypedText(before() + clean + behind(), cursor + clean.length());
  }

  private static String clean(String typed) {
    StringBuilder clean = new StringBuilder();
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\t", TAB);
    lines
        .codePoints()
        .map(c -> c == 0x2028 || c == 0x2029 ? '\n' : c)
        .filter(c -> c == '\n' || isShown(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isShown(int c) {
    String character = Character.toString(c);
    return Safe.text(character).equals(character);
  }

  private String before() {
    return text.substring(0, cursor);
  }

  private String behind() {
    return text.substring(cursor);
  }

  /** Without the text between the cursor and {@code place}, where the cursor is then. */
  public TypedText cutTo(int place) {
    int from = Math.min(place, cursor);
    int to = Math.max(place, cursor);
    return new TypedText(text.substring(0, from) + text.substring(to), from);
  }

  /** The text between the cursor and {@code place}. */
  public String upTo(int place) {
    return text.substring(Math.min(place, cursor), Math.max(place, cursor));
  }

  /** The place before the character (as perceived) that precedes the cursor. */
  int left() {
    return cursor == 0 ? 0 : Clusters.start(text, cursor);
  }

  /** The place after the character (as perceived) that follows the cursor. */
  int right() {
    return cursor == text.length() ? cursor : Clusters.end(text, cursor);
  }

  int lineStart() {
    return text.lastIndexOf('\n', cursor - 1) + 1;
  }

  int lineEnd() {
    int end = text.indexOf('\n', cursor);
    return end < 0 ? text.length() : end;
  }

  /** Where the word begins that ends at or before the cursor. */
  int wordLeft() {
    return back(back(cursor, c -> !isOfWord(c)), TypedText::isOfWord);
  }

  /** Where the word ends that begins at or after the cursor. */
  int wordRight() {
    return on(on(cursor, c -> !isOfWord(c)), TypedText::isOfWord);
  }

  /** Where the run without spaces before the cursor begins. */
  int blankLeft() {
    return back(back(cursor, Character::isWhitespace), c -> !Character.isWhitespace(c));
  }

  private int back(int from, IntPredicate over) {
    int i = from;
    while (i > 0 && over.test(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i;
  }

  private int on(int from, IntPredicate over) {
    int i = from;
    while (i < text.length() && over.test(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
