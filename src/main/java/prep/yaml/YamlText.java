package prep.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;

/**
 * Writes trees as YAML that reads back as the same tree: blocks for lists, mappings and multi-line
 * texts, quotes only where they are needed.
 */
public final class YamlText {

  /** The longest key that YAML reads without a question mark before it is 1024 characters. */
  private static final int LONGEST_SIMPLE_KEY = 500;

  private static final int LONGEST_FLOW = 90;

  /** Letters, digits and few signs; a colon only in an address. */
  private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9./_-]|:(?=//))*+");

  private static final String WORDS = " true false null yes no on off y n ~ ";

  private final StringBuilder out;

  public YamlText(StringBuilder out) {
    this.out = out;
  }

  /** A mapping as a block whose first key is written at the current position. */
  public void mapping(Mapping mapping, int indent) {
    boolean first = true;
    for (Entry entry : mapping.entries()) {
      if (!first) {
        indent(indent);
      }
      first = false;
      String key = inLine(entry.key());
      if (key.length() > LONGEST_SIMPLE_KEY) {
        out.append("? ").append(key).append('\n');
        indent(indent);
      } else {
        out.append(key);
      }
      out.append(':');
      value(entry.value(), indent);
    }
  }

  private void value(Node value, int indent) {
    switch (value) {
      case Scalar scalar -> {
        out.append(' ');
        scalar(scalar, indent);
      }
      case Sequence list when isShort(list) -> flow(list);
      case Sequence list -> {
        out.append('\n');
        sequence(list, indent + 2);
      }
      case Mapping mapping -> {
        out.append('\n');
        indent(indent + 2);
        mapping(mapping, indent + 2);
      }
      case Refused _ -> throw new IllegalArgumentException("nothing was read here");
    }
  }

  /** A list as a block, from the start of a line on. */
  void sequence(Sequence list, int indent) {
    for (Node item : list.items()) {
      indent(indent);
      item(item, indent);
    }
  }

  /** One item with its hyphen at the current position. */
  void item(Node item, int indent) {
    out.append("- ");
    switch (item) {
      case Scalar scalar -> scalar(scalar, indent);
      case Mapping mapping -> mapping(mapping, indent + 2);
      case Sequence _, Refused _ -> throw new IllegalArgumentException("no item of a deck");
    }
  }

  private void flow(Sequence list) {
    out.append(" [");
    String comma = "";
    for (Node item : list.items()) {
      out.append(comma);
      if (item instanceof Scalar scalar) {
        out.append(scalar.source());
      }
      comma = ", ";
    }
    out.append("]\n");
  }

  /** Whether a list is one of a few plain words, which fit into brackets. */
  private static boolean isShort(Sequence list) {
    int length = 0;
    for (Node item : list.items()) {
      if (!(item instanceof Scalar scalar) || !isWord(scalar.source())) {
        return false;
      }
      length += scalar.source().length() + 2;
    }
    return length <= LONGEST_FLOW;
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST_FLOW && WORD.matcher(text).matches() && isPlain(text);
  }

  private void scalar(Scalar scalar, int indent) {
    String text = scalar.text();
    if (scalar.style() == Style.PLAIN) {
      out.append(text).append('\n');
    } else if (text.indexOf('\n') >= 0 && isBlock(text)) {
      block(text, indent + 2);
    } else {
      out.append(inLine(text)).append('\n');
    }
  }

  private void block(String text, int indent) {
    char first = text.charAt(0);
    out.append(first == ' ' || first == '\n' ? "|2\n" : "|\n");
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        indent(indent);
      }
      out.append(line).append('\n');
    }
  }

  /** Whether a block keeps the text as it is. */
  private static boolean isBlock(String text) {
    return !text.startsWith("\t")
        && !text.endsWith("\n")
        && Stream.of(text.split("\n")).allMatch(line -> line.isEmpty() || !line.isBlank())
        && text.codePoints().allMatch(c -> isPrintable(c) || c == '\n' || c == '\t');
  }

  /** A text on one line, in the quotes that it needs. */
  public static String inLine(String text) {
    if (isPlain(text)) {
      return text;
    }
    if (!isPrintable(text)) {
      return doubleQuoted(text);
    }
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? '"' + text + '"'
        : '\'' + text.replace("'", "''") + '\'';
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || !Character.isLetterOrDigit(text.codePointAt(0))
        || text.length() != text.strip().length()
        || text.endsWith(":")
        || text.contains(": ")
        || text.contains(" #")
        || text.indexOf('\t') >= 0
        || !isPrintable(text)) {
      return false;
    }
    return !WORDS.contains(' ' + text.toLowerCase(Locale.ROOT) + ' ') && !isLikeNumber(text);
  }

  /** Other YAML readers would turn it into a number or a date. */
  private static boolean isLikeNumber(String text) {
    return text.charAt(0) <= '9'
        && text.chars().allMatch(c -> "0123456789abcdefABCDEFxo_.:+-tTzZ ".indexOf(c) >= 0);
  }

  private static boolean isPrintable(String text) {
    return text.codePoints().allMatch(YamlText::isPrintable);
  }

  private static boolean isPrintable(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
        || c >= 0x10000;
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
              if (isPrintable(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append("\\u").append(Shown.hex(c));
              }
            }
          }
        });
    return quoted.append('"').toString();
  }

  private void indent(int columns) {
    out.repeat(' ', columns);
  }

  /** A list of one item, from the start of a line on. */
  public static String list(Node item, int indent) {
    StringBuilder text = new StringBuilder();
    YamlText writer = new YamlText(text);
    writer.sequence(new Sequence(List.of(item), false, Position.START), indent);
    return text.toString();
  }
}
