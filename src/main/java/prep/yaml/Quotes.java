package prep.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/** Shows a text as it would be written in a file: in the quotes that it needs. */
public final class Quotes {

  /** The length up to which a text is shown. */
  private static final int LONGEST = 80;

  /** What makes YAML read a text as something else. */
  private static final Pattern NEEDED =
      Pattern.compile("[\\[\\]{}`@%*&!|>,#?'\"].*|-(?: .*)?|.*:(?: .*)?|.* #.*");

  /** What separates or ends entries in braces. */
  private static final Pattern IN_BRACES = Pattern.compile("[,\\[\\]{}]");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  /** A key, an item or a comment. */
  private static final Pattern LINE_OF_ITS_OWN =
      Pattern.compile(" *(?:[A-Za-z0-9_-]+:(?: |$)|- |#)");

  private Quotes() {}

  /** The rest of a line in quotes, after a colon; empty if that would be long. */
  static String suggestion(SourceText source, Position at) {
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    Optional<String> entry = FlowSlips.entry(source, at);
    if (entry.isPresent()) {
      return suggestion(entry.get());
    }
    return rest.isEmpty() || goesOn(source, at.line()) ? "" : suggestion(inner(rest).orElse(rest));
  }

  /** A text in the quotes that suit it, after a colon; empty if that would be long. */
  static String suggestion(String bare) {
    return bare.length() > LONGEST || !Shown.isPlain(bare) ? "" : ": " + inQuotes(bare);
  }

  /** Whether the text of a line goes on in the next one, which is indented and no key. */
  static boolean goesOn(SourceText source, int number) {
    String next = source.line(number + 1);
    return !next.isBlank()
        && next.length() - next.stripLeading().length() > indent(source.line(number))
        && !LINE_OF_ITS_OWN.matcher(next).lookingAt();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
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
  public static String safe(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '\'' || text.charAt(0) == '"')
            && text.indexOf(text.charAt(0), 1) == text.length() - 1;
    return quoted || !NEEDED.matcher(text).matches() ? text : quoted(text);
  }

  /** A text as it can stand among entries in braces. */
  public static String inBraces(String text) {
    return NEEDED.matcher(text).matches() || IN_BRACES.matcher(text).find() ? inQuotes(text) : text;
  }

  /** A text without the quotes around a part of it at its beginning. */
  static String unquoted(String text) {
    char quote = text.isEmpty() ? ' ' : text.charAt(0);
    int close = quote == '"' || quote == '\'' ? text.indexOf(quote, 1) : -1;
    return close < 0
        ? text
        : unescaped(text.substring(1, close), quote) + text.substring(close + 1);
  }

  /**
   * A text in the quotes that suit it. Quotes around it that it already has are replaced, unless
   * they belong to it.
   */
  static String quoted(String text) {
    return inQuotes(inner(text).orElse(text));
  }

  private static String inQuotes(String bare) {
    return bare.indexOf('\'') >= 0 && bare.indexOf('"') < 0 && bare.indexOf('\\') < 0
        ? "\"" + bare + "\""
        : "'" + bare.replace("'", "''") + "'";
  }

  /**
   * What stands between the quotes around a text that has more of them within, as in {@code "What
   * is "x"?"}; empty where the first and the last quote belong to it, as in {@code "a" or "b"}.
   */
  static Optional<String> inner(String text) {
    char quote = text.length() > 2 ? text.charAt(0) : ' ';
    if ((quote != '"' && quote != '\'') || text.charAt(text.length() - 1) != quote) {
      return Optional.empty();
    }
    String inner = unescaped(text.substring(1, text.length() - 1), quote);
    int first = inner.indexOf(quote);
    boolean odd = inner.chars().filter(c -> c == quote).count() % 2 == 1;
    return first < 0 || odd || opens(inner, first) ? Optional.of(inner) : Optional.empty();
  }

  /** Without the escapes that quotes and backslashes need between quotes. */
  static String unescaped(String text, char quote) {
    return quote == '"'
        ? ESCAPED.matcher(text).replaceAll("$1")
        : text.replaceAll("\\\\'(?!')|''", "'");
  }

  /** Whether a quote opens something, rather than closing it or being an apostrophe. */
  private static boolean opens(String text, int at) {
    boolean open = at == 0 || " ([{=,".indexOf(text.charAt(at - 1)) >= 0;
    return open || (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
