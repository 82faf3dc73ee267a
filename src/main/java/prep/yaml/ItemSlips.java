package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/** Items of lists that don't begin as they should: with a hyphen and a space. */
final class ItemSlips {

  /** A hyphen that touches its text. */
  private static final Pattern HYPHEN = Pattern.compile("-(?=[^\\s-])(.*)");

  /** An option of a program: its hyphen belongs to it. */
  private static final Pattern OPTION =
      Pattern.compile("(?:(?:^|, ?)(?:-[A-Za-z0-9]|--[a-z][\\w-]*=?))+");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.)] +(.*)");

  private static final Pattern COUNTED = Pattern.compile("[0-9]{1,2}|[a-iA-I]");

  private static final Pattern CHECKBOX = Pattern.compile("\\[([ xX])] +(.+)");

  /** Keys that an item begins with. */
  private static final List<String> BEGINS_ITEM =
      List.of("id", "right", "wrong", "say", "claim", "ask", "answer", "title", "regex");

  /** Those that an item mostly has alone. */
  private static final List<String> SINGLE = List.of("right", "wrong", "regex");

  private static final Pattern SCORE = Pattern.compile("[01]|[01]?\\.[0-9]{1,2}");

  /** A dash or dot that people put before an item. */
  static final Pattern BULLET = Pattern.compile("[-*+\u2022\u00B7\u2013\u2014] +");

  /** A key of an item behind a hyphen that touches it. */
  private static final Pattern HYPHEN_AT_KEY = Pattern.compile(" *+-([a-z_]++:(?: .*)?|\\{.*)");

  private final Problems problems;
  private final SourceText source;

  ItemSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** An item whose hyphen is missing, or has no space after it. */
  boolean hyphen(Position start) {
    String line = source.line(start.line()).strip();
    Matcher touching = HYPHEN.matcher(line);
    if (touching.matches()) {
      missingHyphen(start, "a space is missing after the hyphen", touching.group(1));
      return true;
    }
    int above = source.contentAbove(start.line());
    if (Slips.ITEM.matcher(source.line(above)).matches()
        && source.indent(above) == source.indent(start.line())
        && line.indexOf(':') < 0) {
      missingHyphen(start, "the hyphen before this item is missing", LineSlips.bare(line));
      return true;
    }
    return false;
  }

  /** A key that its hyphen touches, in a line or just above it. */
  boolean hyphenAtKey(int number) {
    int above = source.contentAbove(number);
    int at = HYPHEN_AT_KEY.matcher(source.line(number)).matches() ? number : above;
    Matcher key = HYPHEN_AT_KEY.matcher(source.line(at));
    if (!key.matches()) {
      return false;
    }
    int column = source.indent(at) + 3;
    String next = source.line(at + 1);
    boolean moves =
        Slips.PLAIN_KEY.matcher(next).matches()
            && source.indent(at + 1) >= source.indent(at)
            && source.indent(at + 1) + 1 != column;
    problems.add(
        new Position(at, source.indent(at) + 1),
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

  /** Keys in place of a list, since numbers, letters or dashes begin its items. */
  boolean numbersForHyphens(Mapping keys, Subject subject) {
    Entry first = keys.entries().isEmpty() ? null : keys.entries().getFirst();
    String line = source.line(keys.at().line()).strip();
    if (first != null && !keys.flow() && BULLET.matcher(first.key()).lookingAt()) {
      notAList(
          keys,
          subject,
          "write \"- \" before each item in place of its sign: \"- "
              + Shown.plain(LineSlips.bare(line))
              + "\"");
      return true;
    }
    if (first == null
        || keys.flow()
        || !COUNTED.matcher(first.key()).matches()
        || !(first.value() instanceof Scalar text)) {
      return false;
    }
    problems.add(
        keys.at(),
        Rule.NOT_A_LIST,
        "%s has keys; write \"- \" before each item instead of its number%s: %s"
            .formatted(
                subject,
                source.parent(keys.at().line()).equals("options")
                    ? ", and \"right: \" where it is right"
                    : "",
                item("", Shown.plain(text.text()))));
    return true;
  }

  /** Keys in place of a list, which say what its items are. */
  boolean keysForItems(Mapping keys, Subject subject) {
    if (keys.entries().isEmpty()) {
      return false;
    }
    Entry first = keys.entries().getFirst();
    List<String> items = items(keys, subject.name());
    if (!items.isEmpty()) {
      notAList(keys, subject, "write a list: [" + Shown.plain(String.join(", ", items)) + "]");
    } else if (keys.flow()) {
      return false;
    } else if (BEGINS_ITEM.contains(first.key()) && first.value() instanceof Scalar text) {
      boolean further = keys.entries().size() > 1 && !SINGLE.contains(first.key());
      notAList(
          keys,
          subject,
          "write "
              + item(first.key() + ": ", text.text())
              + (further
                  ? ", and indent its other lines by two more spaces"
                  : ", and a hyphen before each of the others"));
    } else if (subject.name().equals("questions") && first.value() instanceof Mapping) {
      notAList(
          keys,
          subject,
          "begin each question with \"- id: %s\", and write its keys below \"id\""
              .formatted(Shown.plain(first.key())));
    } else {
      return false;
    }
    return true;
  }

  private void notAList(Mapping keys, Subject subject, String advice) {
    problems.add(keys.at(), Rule.NOT_A_LIST, subject + " has keys; " + advice);
  }

  /** The items that some keys and values mean; none where that is not clear. */
  private static List<String> items(Mapping keys, String list) {
    List<String> items = new ArrayList<>();
    for (Entry entry : keys.entries()) {
      String value = entry.value() instanceof Scalar text ? text.text() : "\n";
      if (keys.flow() && value.isEmpty()) {
        items.add(Quotes.inBraces(entry.key()));
      } else if (list.equals("examples") && SCORE.matcher(value).matches()) {
        items.add("{answer: %s, score: %s}".formatted(Quotes.inBraces(entry.key()), value));
      } else if (keys.flow() && list.equals("accept") && entry.key().equals("regex")) {
        items.add("{regex: %s}".formatted(Quotes.inBraces(value)));
      } else if (list.equals("sources") && value.startsWith("http")) {
        items.add(Quotes.inBraces(value));
      } else {
        return List.of();
      }
    }
    return items;
  }

  private void missingHyphen(Position at, String fault, String item) {
    problems.add(at, Rule.MISSING_HYPHEN, fault + "; write " + item("", item));
  }

  /** An item as it should be written: {@code "- key: text"}, in quotes where YAML needs them. */
  static String item(String key, String text) {
    return "\"- " + key + Quotes.safe(text.strip()) + "\"";
  }

  /** An option behind a checkbox, as in a checklist. */
  boolean checkbox(Position at) {
    String line = source.line(at.line());
    Matcher box = CHECKBOX.matcher(line.substring(SourceText.offset(line, at.column())));
    if (!box.matches() || !source.parent(at.line()).equals("options")) {
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
    boolean item = source.parent(start.line()).equals("items");
    String kind =
        switch (key) {
          case "id" -> item ? "another item" : "a new question";
          case "title" -> "another section";
          default -> "another option";
        };
    problems.add(
        at,
        Rule.MISSING_HYPHEN,
        "this looks like %s; write \"- %s: %s\" with the hyphen in column %s, as in line %s"
            .formatted(kind, key, text, hyphen + 1, start.line()));
  }

  /** What to write where a list is missing; a comment in its place may be meant as tags. */
  static String missing(SourceText source, Scalar absent) {
    String line = source.line(absent.at().line());
    int sign = line.indexOf('#', SourceText.offset(line, absent.at().column()));
    String[] tags = sign < 0 ? new String[0] : line.substring(sign).strip().split("[ ,]+");
    boolean all = tags.length > 0;
    for (String tag : tags) {
      all &= tag.matches("#\\w[\\w-]*");
    }
    return all
        ? "# starts a comment; write a list: [" + String.join(", ", tags).replace("#", "") + "]"
        : "write a list with \"- \" before each item";
  }

  /** How to write a text as the list that it should be. */
  static String asList(SourceText source, Scalar scalar) {
    String line = source.line(scalar.at().line());
    String rest = line.substring(SourceText.offset(line, scalar.at().column())).strip();
    if (scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED) {
      String top = scalar.text().lines().findFirst().orElse("").strip();
      if (top.startsWith("- ")) {
        return "remove the %c behind its key".formatted(rest.charAt(0));
      }
      return "remove the %c, and write \"- \" before each item: %s"
          .formatted(rest.charAt(0), item("", top.replaceFirst("^[-*] ", "")));
    }
    String first = rest.startsWith(scalar.text()) ? scalar.text() : rest;
    Matcher touching = HYPHEN.matcher(first);
    Matcher numbered = NUMBERED.matcher(first);
    boolean option = OPTION.matcher(first).matches();
    if (scalar.style() == Node.Style.PLAIN && touching.matches() && !option) {
      return "put a space after each hyphen: " + item("", touching.group(1));
    } else if (scalar.style() == Node.Style.PLAIN && numbered.matches()) {
      return "write \"- \" before each item instead of its number: " + item("", numbered.group(1));
    } else if (scalar.style() == Node.Style.PLAIN && scalar.text().length() > first.length()) {
      Matcher bullet = BULLET.matcher(first);
      return bullet.lookingAt()
          ? "write \"- \" before each item in place of its sign: "
              + item("", first.substring(bullet.end()))
          : "write \"- \" before each item: " + item("", first);
    }
    String text = scalar.text();
    boolean round = text.startsWith("(") && text.endsWith(")") && text.indexOf(',') > 0;
    return "write a list: ["
        + Shown.plain(round ? text.substring(1, text.length() - 1) : text)
        + "]";
  }
}
