package prep.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What YAML reads otherwise than meant between brackets or braces. */
final class FlowSlips {

  /** A sign that starts a comment, which an entry begins with. */
  private static final Pattern COMMENT = Pattern.compile("[\\[,{:] *(#[^,\\]}]*)");

  /** An entry, with its key if it has one, whose text has a colon. */
  private static final Pattern COLON =
      Pattern.compile("[\\[,{] *(?:[a-z_]+: +)?([^\\[\\]{},\"' ][^\\[\\]{},\"']*?: [^\\[\\]{},]*)");

  private final Problems problems;
  private final SourceText source;

  FlowSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** A comment that hides the rest of the line in which a bracket opens. */
  boolean comment(Position bracket) {
    return quote(
        bracket.line(),
        COMMENT,
        "# starts a comment, which hides the rest of the line; quote the text: ");
  }

  /** A text with a colon and a space. */
  boolean colon(int number) {
    return quote(
        number,
        COLON,
        "a text with a colon and a space in it needs quotes; put this text in quotes: ");
  }

  private boolean quote(int number, Pattern entry, String told) {
    String line = source.line(number);
    Matcher found = entry.matcher(line);
    if (!found.find()) {
      return false;
    }
    Position at = new Position(number, line.codePointCount(0, found.start(1)) + 1);
    problems.add(at, Rule.NEEDS_QUOTES, told + Quotes.quoted(Shown.plain(found.group(1).strip())));
    return true;
  }
}
