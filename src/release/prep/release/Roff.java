package prep.release;

/** Text in the language of manual pages, roff with the macros of man(7). */
final class Roff {

  private final StringBuilder text = new StringBuilder();

  /**
   * Plain text for any place in a line: nothing in it is taken for roff, and dashes can be copied.
   */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\e");
            case '-' -> escaped.append("\\-");
            case '\'' -> escaped.append("\\(aq");
            case '"' -> escaped.append("\\(dq");
            case '`' -> escaped.append("\\(ga");
            case '^' -> escaped.append("\\(ha");
            case '~' -> escaped.append("\\(ti");
            default -> {
              if (c < 127) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("\\[u%04X]".formatted(c));
              }
            }
          }
        });
    return escaped.toString();
  }

  static String bold(String plain) {
    return "\\fB" + escaped(plain) + "\\fR";
  }

  static String italic(String plain) {
    return "\\fI" + escaped(plain) + "\\fR";
  }

  /** A macro with its arguments, which are plain text. */
  Roff macro(String name, String... arguments) {
    text.append('.').append(name);
    for (String argument : arguments) {
      text.append(" \"").append(escaped(argument)).append('"');
    }
    text.append('\n');
    return this;
  }

  /** A line of escaped text; at its start, a dot would make a macro of it. */
  Roff line(String escaped) {
    text.append(escaped.startsWith(".") ? "\\&" : "").append(escaped).append('\n');
    return this;
  }

  /** Lines that are roff already. */
  Roff raw(String roff) {
    text.append(roff);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
