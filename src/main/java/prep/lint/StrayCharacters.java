package prep.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that nobody types on purpose: invisible ones, and what a wrong encoding leaves. */
final class StrayCharacters {

  /** Zero-width and soft ones that join or shape no letters, and overrides of the direction. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\u202D\\u202E]");

  /** The beginning of a character of UTF-8, read as if each byte were one. */
  private static final Pattern WRONGLY_READ =
      Pattern.compile(
          "\u00E2\u20AC[\u2122\u0153\u009D\u201C\u201D\u00A6\u02DC]"
              + "|\u00C3[\u00A4\u00B6\u00BC\u00A9\u00A8\u0178\u201E\u2013\u0153\u009F]"
              + "|\u00C2[\u00B0\u00B5\u00B7\u00A7\u00A0]|\uFFFD");

  private StrayCharacters() {}

  /** What is wrong with the first one in a text, and after a semicolon what to do. */
  static Optional<String> in(String text) {
    Matcher invisible = INVISIBLE.matcher(text);
    Matcher wrong = WRONGLY_READ.matcher(text);
    if (invisible.find()) {
      String before = text.substring(0, invisible.start());
      return Optional.of(
          "has the invisible character U+%04X%s; remove it"
              .formatted(
                  (int) invisible.group().charAt(0),
                  before.isBlank() ? "" : " after " + Findings.quoted(lastWord(before))));
    }
    return wrong.find()
        ? Optional.of(
            "has \"%s\", which a wrong encoding left there; write the character that it stands for"
                .formatted(wrong.group()))
        : Optional.empty();
  }

  private static String lastWord(String text) {
    return text.substring(text.stripTrailing().lastIndexOf(' ') + 1);
  }
}
