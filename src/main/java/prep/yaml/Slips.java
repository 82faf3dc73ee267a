package prep.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/**
 * Mistakes visible in the lines themselves, whatever YAML makes of them: a missing hyphen or space
 * after it, a key below a text, a non-breaking space.
 */
final class Slips {

  static final char NON_BREAKING = '\u00A0';

  private static final Pattern BLANK =
      Pattern.compile("[ \u00A0]*\u00A0| *+- *\u00A0| *+(?:- ++)*+[a-zA-Z0-9_-]++: *\u00A0");

  /** A hyphen that touches its text. */
  private static final Pattern HYPHEN = Pattern.compile("-(?=[^\\s-])(.*)");

  /** An option of a program: its hyphen belongs to it. */
  private static final Pattern OPTION = Pattern.compile("-[A-Za-z0-9]|--[a-z][\\w-]*");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.)] +(.*)");

  private static final Pattern CHECKBOX = Pattern.compile("\\[([ xX])] +(.+)");

  private static final Pattern ITEM = Pattern.compile(" *+- ++(.*)");

  /** Keys of an item, with the key that its text needs as soon as it has them. */
  private static final Pattern OF_ITEM = Pattern.compile(" *+(why|match|weight|side):(?: .*)?");

  private static final Pattern KEY_OF_ITEM = Pattern.compile("(?:right|wrong|say|claim): ");

  private static final Pattern PLAIN_KEY = Pattern.compile(" *+([a-z_]++):(?: .*)?");

  /** A key of an item behind a hyphen that touches it. */
  private static final Pattern HYPHEN_AT_KEY = Pattern.compile(" *+-([a-z_]++:(?: .*)?)");

  private static final Pattern PARENT = Pattern.compile(" *+(?:- ++)*+([a-z_-]++): *+(?:#.*)?");

  private final Problems problems;
  private final SourceText source;

  Slips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** Finds a non-breaking space from the line before {@code from} to the line of {@code to}. */
  boolean nonBreaking(Position from, Position to) {
    for (int number = Math.max(1, from.line() - 1); number <= to.line(); number++) {
      String line = source.line(number);
      if (BLANK.matcher(line).lookingAt()) {
        nonBreaking(problems, new Position(number, 1), line);
        return true;
      }
    }
    return false;
  }

  /** Makes the first non-breaking space of a text a problem, counted from where it starts. */
  static void nonBreaking(Problems problems, Position start, String text) {
    int column = start.column() + text.codePointCount(0, text.indexOf(NON_BREAKING));
    problems.add(
        new Position(start.line(), column),
        Rule.NON_BREAKING_SPACE,
        "there is a non-breaking space at column " + column + "; use a normal space");
  }

  /** An item whose hyphen is missing, or has no space after it. */
  boolean hyphen(Position start) {
    String line = source.line(start.line()).strip();
    Matcher touching = HYPHEN.matcher(line);
    if (touching.matches()) {
      missingHyphen(start, "a space is missing after the hyphen", touching.group(1));
      return true;
    }
    int above = contentAbove(start.line());
    if (ITEM.matcher(source.line(above)).matches()
        && indent(above) == indent(start.line())
        && line.indexOf(':') < 0) {
      missingHyphen(start, "the hyphen before this item is missing", line);
      return true;
    }
    return false;
  }

  /** A key that its hyphen touches, in a line or just above it. */
  boolean hyphenAtKey(int number) {
    int above = contentAbove(number);
    int at = HYPHEN_AT_KEY.matcher(source.line(number)).matches() ? number : above;
    Matcher key = HYPHEN_AT_KEY.matcher(source.line(at));
    if (!key.matches()) {
      return false;
    }
    int column = indent(at) + 3;
    String next = source.line(at + 1);
    boolean moves =
        PLAIN_KEY.matcher(next).matches()
            && indent(at + 1) >= indent(at)
            && indent(at + 1) + 1 != column;
    problems.add(
        new Position(at, indent(at) + 1),
        Rule.MISSING_HYPHEN,
        "a space is missing after the hyphen; write \"- %s\"%s"
            .formatted(
                Shown.plain(key.group(1)),
                moves ? ", and start the keys below it in column " + column : ""));
    return true;
  }

  /** Keys in place of a list, since the hyphens of its items touch them. */
  boolean hyphenAtKeys(Mapping keys, Subject subject) {
    long touching = keys.entries().stream().filter(entry -> entry.key().startsWith("-")).count();
    Matcher key = HYPHEN_AT_KEY.matcher(source.line(keys.at().line()));
    if (touching < 2 || !key.matches()) {
      return touching > 0 && hyphenAtKey(keys.at().line());
    }
    problems.add(
        keys.at(),
        Rule.NOT_A_LIST,
        "%s has keys; put a space after each hyphen: \"- %s\""
            .formatted(subject, Shown.plain(key.group(1))));
    return true;
  }

  private void missingHyphen(Position at, String fault, String item) {
    problems.add(at, Rule.MISSING_HYPHEN, fault + "; write " + item("", item));
  }

  /** An item as it should be written: {@code "- key: text"}, in quotes where YAML needs them. */
  private static String item(String key, String text) {
    return "\"- " + key + Quotes.safe(text.strip()) + "\"";
  }

  /** A key below the text of an item, which needs a key of its own then. */
  boolean keyBelowText(int number) {
    Matcher key = OF_ITEM.matcher(source.line(number));
    int above = contentAbove(number);
    Matcher item = ITEM.matcher(source.line(above));
    if (!key.matches() || !item.matches()) {
      return false;
    }
    String own = key.group(1).equals("why") ? "wrong: " : "say: ";
    int column = indent(above) + 3;
    if (KEY_OF_ITEM.matcher(item.group(1)).lookingAt()) {
      problems.add(
          new Position(number, indent(number) + 1),
          Rule.INDENTATION,
          "\"%s\" belongs to the item above; start it in column %s"
              .formatted(key.group(1), column));
      return true;
    }
    String rest =
        indent(number) + 1 == column
            ? ""
            : ", and start \"" + key.group(1) + "\" in column " + column;
    problems.add(
        new Position(number, indent(number) + 1),
        Rule.INDENTATION,
        "\"%s\" needs a key for the text above it; write %s there%s"
            .formatted(key.group(1), item(own, item.group(1)), rest));
    return true;
  }

  /** A key of an item that stands below its hyphen in place of behind it. */
  boolean keyBelowHyphen(Position at) {
    Matcher key = PLAIN_KEY.matcher(source.line(at.line()));
    int above = contentAbove(at.line());
    Matcher item = ITEM.matcher(source.line(above));
    if (!key.matches() || !item.matches() || indent(above) != indent(at.line())) {
      return false;
    }
    problems.add(
        at,
        Rule.INDENTATION,
        "\"%s\" belongs to the item above; start it in column %s, and the keys below it, too"
            .formatted(key.group(1), item.start(1) + 1));
    return true;
  }

  /** A list at the margin, without the key that it belongs to. */
  boolean listWithoutKey(Position at) {
    boolean list = at.column() == 1 && ITEM.matcher(source.line(at.line())).matches();
    if (list && !("\n" + source.text()).contains("\nquestions:")) {
      problems.add(
          at, Rule.MISSING_KEY, "this list has no key; write \"questions:\" on a line above it");
      return true;
    }
    return false;
  }

  /** An option behind a checkbox, as in a checklist. */
  boolean checkbox(Position at) {
    String line = source.line(at.line());
    Matcher box = CHECKBOX.matcher(line.substring(SourceText.offset(line, at.column())));
    if (!box.matches() || !parent(at.line()).equals("options")) {
      return false;
    }
    String text = Quotes.safe(box.group(2).strip());
    problems.add(
        at,
        Rule.UNKNOWN_MARK,
        box.group(1).isBlank()
            ? "a checkbox marks nothing in prep; leave it out, and write \"right: \" before what is"
                + " right"
            : "a checkbox marks nothing in prep; write \"right: %s\", and leave out the empty boxes"
                .formatted(text));
    return true;
  }

  /** An item behind a star, as Markdown has it. */
  boolean star(Position at) {
    String line = source.line(at.line()).strip();
    if (!line.startsWith("* ")) {
      return false;
    }
    problems.add(
        at,
        Rule.MISSING_HYPHEN,
        "a star starts no item in YAML; write \"- \" before each item in its place: "
            + item("", line.substring(2)));
    return true;
  }

  /** A question that begins without its hyphen, at the column of the hyphens before it. */
  boolean questionWithoutHyphen(Position at) {
    String line = source.line(at.line());
    if (!line.strip().startsWith("id:")) {
      return false;
    }
    problems.add(
        at,
        Rule.MISSING_HYPHEN,
        "this looks like a new question; write \"- %s\" here, and indent its other lines by two more spaces"
            .formatted(Shown.plain(line.strip())));
    return true;
  }

  /**
   * A key that appears twice in an item although it starts a new one.
   *
   * @param start where the item starts, after its hyphen
   */
  void secondItem(String key, Position at, Node value, Position start) {
    String line = source.line(start.line());
    int hyphen = line.lastIndexOf('-', SourceText.offset(line, start.column()));
    String text = value instanceof Scalar scalar ? Quotes.safe(scalar.text()) : "…";
    String kind = key.equals("id") ? "a new question" : "another option";
    problems.add(
        at,
        Rule.MISSING_HYPHEN,
        "this looks like %s; write \"- %s: %s\" with the hyphen in column %s, as in line %s"
            .formatted(kind, key, text, hyphen + 1, start.line()));
  }

  /** How to write a text as the list that it should be. */
  static String asList(SourceText source, Scalar scalar) {
    String line = source.line(scalar.at().line());
    String first = line.substring(SourceText.offset(line, scalar.at().column())).strip();
    Matcher touching = HYPHEN.matcher(first);
    Matcher numbered = NUMBERED.matcher(first);
    boolean option = OPTION.matcher(first).matches();
    if (scalar.style() == Node.Style.PLAIN && touching.matches() && !option) {
      return "put a space after each hyphen: " + item("", touching.group(1));
    } else if (scalar.style() == Node.Style.PLAIN && numbered.matches()) {
      return "write \"- \" before each item instead of its number: " + item("", numbered.group(1));
    } else if (scalar.style() == Node.Style.PLAIN && scalar.text().length() > first.length()) {
      return "write \"- \" before each item: " + item("", first);
    }
    return "write a list: [" + Shown.plain(scalar.text()) + "]";
  }

  /**
   * A pair of a {@code match} question whose left side needs quotes, with both sides as they should
   * be written; empty if the line is not one.
   */
  Optional<String> pair(int number) {
    String line = source.line(number).strip();
    int colon = colon(line);
    if (colon < 0 || !parent(number).equals("pairs")) {
      return Optional.empty();
    }
    String right = line.substring(colon + 1).strip();
    return Optional.of(
        Quotes.quoted(line.substring(0, colon))
            + ": "
            + (right.isEmpty() ? "" : Quotes.safe(right)));
  }

  /** Whether a line starts in the column of the keys above it. */
  boolean isWhereKeysAre(int number) {
    return number > 1 && indent(contentAbove(number)) >= indent(number);
  }

  /** The colon after a left side: the first one with a space, after any brackets. */
  private static int colon(String line) {
    int close = line.isEmpty() ? -1 : "[{`\"'".indexOf(line.charAt(0));
    int from = close < 0 ? 0 : Math.max(0, line.indexOf("]}`\"'".charAt(close), 1));
    int colon = line.indexOf(": ", from);
    return colon < 0 && line.endsWith(":") ? line.length() - 1 : colon;
  }

  /** The key that a line belongs to; empty if there is none. */
  private String parent(int number) {
    int indent = indent(number);
    for (int above = number - 1; above > 0; above--) {
      if (!source.line(above).isBlank() && indent(above) < indent) {
        Matcher key = PARENT.matcher(source.line(above));
        return key.matches() ? key.group(1) : "";
      }
    }
    return "";
  }

  /** The nearest non-empty line above; 0 if there is none. */
  private int contentAbove(int number) {
    int above = number - 1;
    while (above > 0 && source.line(above).isBlank()) {
      above--;
    }
    return Math.max(above, 1);
  }

  private int indent(int number) {
    String line = source.line(number);
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
