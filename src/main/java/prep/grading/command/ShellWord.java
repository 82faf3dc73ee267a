package prep.grading.command;

/**
 * Reads one shell word: removes quotes and marks what the shell would expand. {@code $x}, {@code
 * ${x}} and {@code "$x"} mean the same here, as do {@code $(c)} and the same between backticks;
 * only for {@code $@} and {@code $*} quotes make a difference that is kept.
 */
final class ShellWord {

  /** Stands for a {@code *} that matches file names. */
  static final char STAR = '\ue000';

  /** Stands for a {@code ~} that is a home directory. */
  static final char HOME = '\ue001';

  private static final char EXPANSION = '\ue002';
  private static final char END = '\ue003';

  /** Commands within commands are read this deep. */
  private static final int DEEPEST = 8;

  private final String text;
  private final int start;
  private int at;
  private final int depth;
  private final StringBuilder value = new StringBuilder();

  ShellWord(String text, int start) {
    this(text, start, 0);
  }

  private ShellWord(String text, int start, int depth) {
    this.text = text;
    this.start = start;
    this.at = start;
    this.depth = depth;
  }

  String value() {
    return value.toString();
  }

  int end() {
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isNamePart(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** Reads up to the end of the word; false where something in it is never closed. */
  boolean read() {
    boolean closed = true;
    if (text.startsWith("<(", at) || text.startsWith(">(", at)) {
      value.append(text.charAt(at));
      closed = command(at + 2);
    }
    while (closed && at < text.length() && !endsWord(text.charAt(at))) {
      char c = text.charAt(at);
      closed =
          switch (c) {
            case '\'' -> single();
            case '"' -> quoted();
            case '\\' -> escaped();
            case '$' -> dollar(false);
            case '`' -> backticks();
            default -> {
              value.append(bare(c));
              at++;
              yield true;
            }
          };
    }
    return closed;
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || "|&;()<>".indexOf(c) >= 0;
  }

  private char bare(char c) {
    return switch (c) {
      case '*' -> STAR;
      case '~' -> at == start ? HOME : c;
      default -> c;
    };
  }

  private boolean single() {
    int close = text.indexOf('\'', at + 1);
    if (close < 0) {
      return false;
    }
    value.append(text, at + 1, close);
    at = close + 1;
    return true;
  }

  private boolean escaped() {
    if (at + 1 == text.length()) {
      value.append('\\');
      at++;
    } else {
      if (text.charAt(at + 1) != '\n') {
        value.append(text.charAt(at + 1));
      }
      at += 2;
    }
    return true;
  }

  private boolean quoted() {
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      boolean closed = true;
      if (c == '\\' && at + 1 < text.length() && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
        closed = escaped();
      } else if (c == '$') {
        closed = dollar(true);
      } else if (c == '`') {
        closed = backticks();
      } else {
        value.append(c);
        at++;
      }
      if (!closed) {
        return false;
      }
    }
    boolean closed = at < text.length();
    at += closed ? 1 : 0;
    return closed;
  }

  private boolean dollar(boolean quoted) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '(') {
      return command(at + 2);
    }
    if (next == '{') {
      int close = text.indexOf('}', at);
      if (close < 0) {
        return false;
      }
      expansion(text.substring(at + 2, close), quoted);
      at = close + 1;
      return true;
    }
    if (!quoted && next == '\'') {
      at++;
      return cString();
    }
    if (!quoted && next == '"') {
      at++;
      return quoted();
    }
    int end = at + 1;
    if ("@*#?-$!".indexOf(next) >= 0 || Character.isDigit(next)) {
      end++;
    } else {
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
    }
    if (end == at + 1) {
      value.append('$');
    } else {
      expansion(text.substring(at + 1, end), quoted);
    }
    at = end;
    return true;
  }

  private void expansion(String name, boolean quoted) {
    value.append(EXPANSION).append(name);
    if (quoted && (name.equals("@") || name.equals("*"))) {
      value.append('"');
    }
    value.append(END);
  }

  /** {@code $'...'} with the escapes of C, as in bash; {@code at} is on the quote. */
  private boolean cString() {
    at++;
    while (at < text.length() && text.charAt(at) != '\'') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c =
            switch (text.charAt(at)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> text.charAt(at);
            };
      }
      value.append(c);
      at++;
    }
    boolean closed = at < text.length();
    at += closed ? 1 : 0;
    return closed;
  }

  private boolean backticks() {
    int close = at + 1;
    while (close < text.length() && text.charAt(close) != '`') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    if (close >= text.length()) {
      return false;
    }
    inner(text.substring(at + 1, close));
    at = close + 1;
    return true;
  }

  /** A command in parentheses whose text starts at {@code from}. */
  private boolean command(int from) {
    int close = ShellQuotes.closingParenthesis(text, from);
    if (close < 0) {
      return false;
    }
    inner(text.substring(from, close));
    at = close + 1;
    return true;
  }

  /** Takes over a command within the word, its words separated by one space each. */
  private void inner(String command) {
    value.append(EXPANSION).append('(');
    int i = 0;
    boolean readable = depth < DEEPEST;
    while (readable && i < command.length()) {
      char c = command.charAt(i);
      if (isBlank(c)) {
        i++;
      } else if (endsWord(c)) {
        value.append(c);
        i++;
      } else {
        ShellWord word = new ShellWord(command, i, depth + 1);
        readable = word.read();
        value.append(' ').append(word.value);
        i = word.end();
      }
    }
    if (!readable) {
      value.append(command, Math.min(i, command.length()), command.length());
    }
    value.append(END);
  }
}
