package prep.grading.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether two texts are the same up to what is always forgiven: case, spacing and punctuation at
 * the ends. Omitted and added punctuation are forgiven; of exchanged punctuation only sentence
 * marks and quotes are, so that {@code [1, 2]} is not {@code (1, 2)}.
 */
final class SameText {

  /** The longest text, in characters, whose ends are looked at. */
  static final int LONGEST = 2_000;

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private SameText() {}

  static boolean same(PlainText expected, PlainText typed) {
    boolean code = !expected.code().isEmpty();
    String wanted = expected.text();
    String given = typed.text();
    if (key(wanted, code).equals(key(given, code))) {
      return true;
    }
    if (wanted.length() > LONGEST || given.length() > LONGEST) {
      return false;
    }
    Range wantedCore = core(expected);
    Range givenCore = Ends.core(given, false);
    String wantedInside = key(wantedCore.of(wanted), code);
    String givenInside = key(givenCore.of(given), code);
    return wantedInside.equals(key(given, code))
        || givenInside.equals(key(wanted, code))
        || (wantedInside.equals(givenInside)
            && Ends.onlyMarksOutside(wantedCore, wanted)
            && Ends.onlyMarksOutside(givenCore, given));
  }

  /** Whether the typed text has hyphens in its words or between them and is otherwise the same. */
  static boolean sameWithHyphens(PlainText expected, PlainText typed) {
    return expected.code().isEmpty()
        && expected.text().indexOf('-') < 0
        && typed.text().indexOf('-') > 0
        && same(expected, new PlainText(HYPHEN.matcher(typed.text()).replaceAll(" "), List.of()));
  }

  /** An accepted text without the punctuation at its ends. */
  static Range core(PlainText expected) {
    return Ends.core(expected.text(), !expected.code().isEmpty());
  }

  /**
   * The text without meaningless spaces. Between digits a space separates numbers, and in code it
   * separates words.
   */
  private static String key(String text, boolean code) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between = c == ' ' && i > 0 && i < text.length() - 1;
      if (c != ' ' || (between && parts(text.charAt(i - 1), text.charAt(i + 1), code))) {
        key.append(c);
      }
    }
    return PlainText.lower(key.toString());
  }

  private static boolean parts(char before, char after, boolean code) {
    return code
        ? isWordPart(before) && isWordPart(after)
        : Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
