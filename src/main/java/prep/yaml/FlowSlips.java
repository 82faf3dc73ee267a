package prep.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What YAML reads otherwise than meant between brackets or braces. */
final class FlowSlips {

  /** How many lines are searched for the sign that hides a closing bracket. */
  private static final int MOST_LINES = 30;

  private static final int LONGEST = 2000;

  /** An entry, with its key if it has one, whose text has a colon. */
  private static final Pattern COLON =
      Pattern.compile(
          "[\\[,{] *(?:[a-z_]+: +)?+([^\\[\\]{},\"' ][^\\[\\]{},\"']*?:(?:"
              + " [^\\[\\]{},]*|(?=[,\\]}])))");

  private static final Pattern END_OF_ITEM = Pattern.compile("[,\\]]");

  /** The end of a value in braces, which a comma alone is not: it may belong to the text. */
  private static final Pattern END_OF_VALUE = Pattern.compile(", *[a-z_]+: |}");

  /** A text with the next key behind it, without a comma between them. */
  private static final Pattern NO_COMMA =
      Pattern.compile(
          "([^;]*?[^;\\s])(?: *;)?"
              + " +(id|item|right|wrong|why|say|match|weight|side|claim|answer|accept|hint|score|ask|when|lead|title|items|same|options|order|harmless|type|question):"
              + " (.*)");

  private final Problems problems;
  private final SourceText source;

  FlowSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /**
   * A comment that hides the end of what a bracket opens, although it belongs to a text.
   *
   * @param from where the bracket opens, or something within it
   * @param to where YAML stumbled
   */
  boolean comment(Position from, Position to) {
    int first = Math.max(1, to.line() - MOST_LINES);
    for (int number = Math.min(from.line(), to.line()); number >= first; number--) {
      if (comment(number)) {
        return true;
      }
      if (opens(number)) {
        break;
      }
    }
    for (int number = from.line() + 1; number <= to.line(); number++) {
      if (comment(number)) {
        return true;
      }
    }
    return false;
  }

  /** A line; empty where it is too long to be written by hand. */
  private String shortLine(int number) {
    String line = source.line(number);
    return line.length() > LONGEST ? "" : line;
  }

  /** Whether a bracket opens in a line, so that nothing above belongs to it. */
  private boolean opens(int number) {
    String line = source.line(number);
    return line.indexOf('[') >= 0 || line.indexOf('{') >= 0;
  }

  private boolean comment(int number) {
    String line = shortLine(number);
    int entry = line.length() - line.stripLeading().length();
    char quote = 0;
    for (int i = entry; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && line.substring(entry, i).isBlank()) {
        quote = c;
      } else if ("[{,".indexOf(c) >= 0 || (c == ':' && line.startsWith(" ", i + 1))) {
        entry = i + 1;
      } else if (c == '#' && (i == entry || line.charAt(i - 1) == ' ')) {
        return hidden(number, line, entry, i);
      }
    }
    return false;
  }

  private boolean hidden(int number, String line, int entry, int sign) {
    String rest = line.substring(sign);
    Matcher end = Pattern.compile("[,\\]}]").matcher(rest);
    boolean closes = rest.contains("]") || rest.contains("}");
    if (!closes || !end.find()) {
      return false;
    }
    String text = line.substring(entry, sign + end.start()).strip();
    int column = line.codePointCount(0, line.indexOf(text, entry)) + 1;
    problems.add(
        new Position(number, column),
        Rule.NEEDS_QUOTES,
        "# starts a comment, which hides the rest of the line; quote the text: "
            + Quotes.quoted(Shown.plain(text)));
    return true;
  }

  /** A choice of letters before others. */
  private static final Pattern LETTERS = Pattern.compile("\\[[\\p{L}0-9-]+]\\p{L}");

  /** A choice of letters within a word. */
  private static final Pattern SPELLINGS = Pattern.compile("\\p{L}\\[\\p{L}{2,4}]\\p{L}");

  /** A text with a bracket or brace within, which ends it. */
  boolean bracket(int number) {
    String line = shortLine(number);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean value = c == ':' && line.startsWith(" ", i + 1);
      if (("[{,".indexOf(c) < 0 && !value) || !isWithin(line, i + 1)) {
        continue;
      }
      int start = i + 1;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
      int end = end(line, start);
      if (end > start) {
        String text = Quotes.quoted(Shown.plain(line.substring(start, end).strip()));
        boolean regex = line.strip().startsWith("accept:") && SPELLINGS.matcher(text).find();
        problems.add(
            new Position(number, line.codePointCount(0, start) + 1),
            Rule.NEEDS_QUOTES,
            "a bracket within a text ends it here; "
                + (regex && line.charAt(i) != ':'
                    ? "write {regex: " + text + "}"
                    : "quote the text: " + text));
        return true;
      }
    }
    return false;
  }

  /** Whether a place in a line is between brackets or braces that open in it. */
  private static boolean isWithin(String line, int to) {
    String before = line.substring(0, to);
    return before.indexOf('[') >= 0 || before.indexOf('{') >= 0;
  }

  /** The end of a plain text that has a bracket within; -1 where it has none. */
  private static int end(String line, int start) {
    int depth = 0;
    boolean bracket = false;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == start && "[{\"'".indexOf(c) >= 0;
      if ((opens && !LETTERS.matcher(line.substring(i)).lookingAt())
          || (c == ':' && line.startsWith(" ", i + 1))) {
        return -1;
      } else if ("[{".indexOf(c) >= 0) {
        depth++;
        bracket = true;
      } else if ("]}".indexOf(c) >= 0 && depth > 0) {
        depth--;
      } else if (",]}".indexOf(c) >= 0 && depth == 0) {
        return bracket ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The text of an entry in brackets or braces from a place on; empty where none of them opens
   * before it in its line.
   */
  static Optional<String> entry(SourceText source, Position at) {
    String line = source.line(at.line());
    int start = Math.min(line.length(), SourceText.offset(line, at.column()));
    StringBuilder open = new StringBuilder();
    char last = ':';
    for (int i = 0; i < start; i++) {
      char c = line.charAt(i);
      if ("[{".indexOf(c) >= 0 && (":-,[{".indexOf(last) >= 0 || open.length() > 0)) {
        open.append(c);
      } else if ("]}".indexOf(c) >= 0 && open.length() > 0) {
        open.setLength(open.length() - 1);
      }
      last = c == ' ' ? last : c;
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int code = line.startsWith("`", start) ? Math.max(start, line.indexOf('`', start + 1)) : start;
    Matcher end =
        (open.charAt(open.length() - 1) == '[' ? END_OF_ITEM : END_OF_VALUE).matcher(line);
    return Optional.of(line.substring(start, end.find(code) ? end.start() : line.length()).strip());
  }

  /** A text with a colon and a space, or with a colon at its end. */
  boolean colon(int number) {
    String line = shortLine(number);
    Matcher found = COLON.matcher(line);
    if (!found.find()) {
      return false;
    }
    Position at = new Position(number, line.codePointCount(0, found.start(1)) + 1);
    String text = entry(source, at).orElse(found.group(1)).strip();
    Matcher comma = NO_COMMA.matcher(found.group(1).strip());
    if (comma.matches()) {
      problems.add(
          at,
          Rule.NEEDS_QUOTES,
          "a comma is missing before \"%s\"; write \"%s, %s: %s\""
              .formatted(
                  comma.group(2),
                  Shown.plain(comma.group(1)),
                  comma.group(2),
                  Shown.plain(comma.group(3))));
      return true;
    }
    problems.add(
        at,
        Rule.NEEDS_QUOTES,
        "a text with a colon %s needs quotes; put this text in quotes: %s"
            .formatted(
                text.endsWith(":") ? "at its end" : "and a space in it",
                Quotes.quoted(Shown.plain(text))));
    return true;
  }
}
