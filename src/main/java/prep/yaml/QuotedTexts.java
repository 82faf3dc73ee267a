package prep.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts in quotes that are not what their author meant: they end early, or have bad escapes. */
final class QuotedTexts {

  /** An escape other than that of a quote or a backslash, which single quotes cannot express. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:[0abtnvfreNLP_]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})");

  /** A quoted text, or a key with one, and a comma, as in JSON. */
  private static final Pattern COMMA_AT_END =
      Pattern.compile("(?:\"[^\"]*\"|'[^']*')(?: *: *(?:\"[^\"]*\"|'[^']*'|[^\"'\\[{]*))?[,;]");

  private final Problems problems;
  private final SourceText source;

  QuotedTexts(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** Finds a text in quotes that has more of them within; it starts at {@code at}. */
  boolean endsEarly(Position at) {
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    if (Quotes.goesOn(source, at.line()) && isQuote(rest, 0)) {
      endsEarly(at, rest.charAt(0), Optional.empty());
      return true;
    }
    if (isQuote(rest, 0) && COMMA_AT_END.matcher(rest).matches()) {
      problems.forget(at);
      problems.add(at, Rule.NEEDS_QUOTES, "a line of YAML has no comma at its end; remove it");
      return true;
    }
    Optional<String> inner = Quotes.inner(rest);
    inner.ifPresent(text -> endsEarly(at, rest.charAt(0), inner));
    return inner.isPresent();
  }

  /** Finds such a text among the entries in brackets or braces of a line. */
  boolean endsEarlyWithin(int number) {
    String line = source.line(number);
    int entry = -1;
    boolean starts = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (starts && isQuote(line, i)) {
        int close = close(line, i);
        if (close < 0) {
          return false;
        } else if (!isEnd(line, close + 1)) {
          entry = i;
          break;
        }
        i = close;
        starts = false;
      } else if (c != ' ') {
        boolean value = c == ':' && line.startsWith(" ", i + 1);
        starts = "[{,".indexOf(c) >= 0 || value;
      }
    }
    if (entry < 0) {
      return false;
    }
    char quote = line.charAt(entry);
    int last = close(line, entry);
    while (last >= 0 && !isEnd(line, last + 1)) {
      last = line.indexOf(quote, last + 1);
    }
    Position at = new Position(number, line.codePointCount(0, entry) + 1);
    endsEarly(
        at,
        quote,
        last < 0
            ? FlowSlips.entry(source, at)
            : Optional.of(Quotes.unescaped(line.substring(entry + 1, last), quote)));
    return true;
  }

  private static boolean isQuote(String line, int i) {
    return i < line.length() && (line.charAt(i) == '"' || line.charAt(i) == '\'');
  }

  /** The quote that ends the text that starts at one; -1 if there is none. */
  private static int close(String line, int open) {
    char quote = line.charAt(open);
    for (int i = open + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (quote == '\'' && line.startsWith("''", i)) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an entry in brackets or braces can end before a place. */
  private static boolean isEnd(String line, int from) {
    String rest = line.substring(from).stripLeading();
    return rest.isEmpty() || ",]}:".indexOf(rest.charAt(0)) >= 0;
  }

  private void endsEarly(Position at, char quote, Optional<String> inner) {
    String kind = quote == '"' ? "double" : "single";
    String meant =
        inner
            .map(Quotes::suggestion)
            .filter(text -> !text.isEmpty())
            .map(text -> "use other quotes" + text)
            .orElse("write it without the outer ones after |, on indented lines of its own");
    problems.forget(at);
    problems.add(
        at, Rule.NEEDS_QUOTES, "a %s quote within this text ends it; %s".formatted(kind, meant));
  }

  /**
   * Explains an escape that YAML doesn't have.
   *
   * @param start where its text starts
   * @param at the character after the backslash
   */
  void badEscape(Position start, Position at) {
    String line = source.line(at.line());
    int i = SourceText.offset(line, at.column());
    boolean digits = i > 1 && "xuU".indexOf(line.charAt(i - 1)) >= 0 && line.charAt(i - 2) == '\\';
    int sign = digits ? i - 1 : i;
    String escape = sign < line.length() ? Character.toString(line.codePointAt(sign)) : "";
    problems.add(
        at,
        Rule.BAD_ESCAPE,
        "there is no escape \\%s%s in double quotes; write the text as a block after |, or in single quotes%s"
            .formatted(
                Shown.plain(escape),
                digits ? " without its digits" : "",
                start.line() == at.line() ? literally(start) : ""));
  }

  /** A text in double quotes as it would stand in single ones; empty where it cannot. */
  private String literally(Position start) {
    String line = source.line(start.line());
    String rest = line.substring(SourceText.offset(line, start.column())).strip();
    boolean whole = rest.length() > 2 && rest.endsWith("\"");
    int close = whole ? rest.length() - 1 : close(rest, 0);
    if (close < 0 || Quotes.goesOn(source, start.line())) {
      return "";
    }
    String text = Quotes.unescaped(rest.substring(1, close), '"');
    return ESCAPE.matcher(text).find() ? "" : Quotes.suggestion(text);
  }
}
