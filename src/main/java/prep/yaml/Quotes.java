package prep.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/** Shows a text as it would stand in quotes. */
final class Quotes {

  /** The length up to which a text is shown. */
  private static final int LONGEST = 40;

  /** What makes YAML read a text as something else. */
  private static final Pattern NEEDED =
      Pattern.compile("[\\[\\]{}`@%*&!|>,#?'\"].*|-(?: .*)?|.*:(?: .*)?|.* #.*");

  private Quotes() {}

  /** The rest of a line in quotes, after a colon; empty if that would be long. */
  static String suggestion(SourceText source, Position at) {
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    return rest.isEmpty() || rest.length() > LONGEST || !Shown.plain(rest).equals(rest)
        ? ""
        : ": " + quoted(rest);
  }

  /** The rest of a line that stands in curly quotes, in straight ones. */
  static Optional<String> curly(SourceText source, Position at) {
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    boolean curly =
        rest.length() > 2
            && "\u201C\u2018\u201E".indexOf(rest.charAt(0)) >= 0
            && "\u201D\u2019\u201C".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return curly ? Optional.of(quoted(rest.substring(1, rest.length() - 1))) : Optional.empty();
  }

  /** A key and its value in quotes, after a colon; empty where more stands on their line. */
  static String suggestion(SourceText source, Mapping pair) {
    Entry entry = pair.entries().getFirst();
    String line = source.line(pair.at().line());
    String rest = line.substring(SourceText.offset(line, pair.at().column())).strip();
    boolean whole =
        entry.value() instanceof Scalar value && rest.equals(entry.key() + ": " + value.source());
    return whole ? suggestion(source, pair.at()) : "";
  }

  /** A text as it can stand in a file: in quotes where it needs them and has none. */
  static String safe(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '\'' || text.charAt(0) == '"')
            && text.indexOf(text.charAt(0), 1) == text.length() - 1;
    return quoted || !NEEDED.matcher(text).matches() ? text : quoted(text);
  }

  static String quoted(String text) {
    if (text.length() > 2 && text.startsWith("'") && text.endsWith("'")) {
      String inner = text.substring(1, text.length() - 1);
      if (isApostrophe(inner)) {
        return "\"" + inner + "\"";
      }
    }
    return text.indexOf('\'') >= 0 && isPlainInDoubleQuotes(text)
        ? "\"" + text + "\""
        : "'" + text.replace("'", "''") + "'";
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
