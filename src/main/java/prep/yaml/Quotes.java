package prep.yaml;

/** Shows a text as it would stand in quotes. */
final class Quotes {

  /** The length up to which a text is shown. */
  private static final int LONGEST = 40;

  private Quotes() {}

  /** The rest of a line in quotes, after a colon; empty where that would be long. */
  static String suggestion(SourceText source, Position at) {
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    if (rest.isEmpty() || rest.length() > LONGEST || !Shown.plain(rest).equals(rest)) {
      return "";
    }
    if (rest.length() > 2 && rest.startsWith("'") && rest.endsWith("'")) {
      String inner = rest.substring(1, rest.length() - 1);
      if (isApostrophe(inner)) {
        return ": \"" + inner + "\"";
      }
    }
    return rest.indexOf('\'') >= 0 && isPlainInDoubleQuotes(rest)
        ? ": \"" + rest + "\""
        : ": '" + rest.replace("'", "''") + "'";
  }

  /** Whether all single quotes stand between letters, as in {@code it's}. */
  private static boolean isApostrophe(String text) {
    for (int i = text.indexOf('\''); i >= 0; i = text.indexOf('\'', i + 1)) {
      if (i == 0
          || i + 1 == text.length()
          || !Character.isLetter(text.charAt(i - 1))
          || !Character.isLetter(text.charAt(i + 1))) {
        return false;
      }
    }
    return isPlainInDoubleQuotes(text);
  }

  private static boolean isPlainInDoubleQuotes(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0;
  }
}
