package prep.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mistakes visible in the lines themselves, whatever YAML makes of them: a missing hyphen or space
 * after it, a key below a text, a non-breaking space.
 */
final class Slips {

  static final char NON_BREAKING = '\u00A0';

  private static final Pattern BLANK =
      Pattern.compile("[ \u00A0]*\u00A0| *+- *\u00A0| *+(?:- ++)*+[a-zA-Z0-9_-]++: *\u00A0");

  private static final Pattern EQUALS = Pattern.compile("([a-z_]+) ?[=;\uFF1A\uFF1B] ?(.+)");

  static final Pattern ITEM = Pattern.compile(" *+- ++(.*)");

  /** Keys of an item, with the key that its text needs as soon as it has them. */
  private static final Pattern OF_ITEM =
      Pattern.compile(" *+(why|match|weight|side|items):(?: .*)?");

  private static final List<String> STARTS_ITEM = List.of("right", "wrong", "say", "claim", "ask");

  private static final Pattern KEY_OF_ITEM = Pattern.compile("(?:right|wrong|say|claim): ");

  static final Pattern PLAIN_KEY = Pattern.compile(" *+([a-z_]++):(?: .*)?");

  private static final Pattern KEY_WITH_TEXT =
      Pattern.compile(" *+(?:- ++)*+([a-z_]++):(?: ++[^|>\\[{\"'].*)? *");

  private static final Pattern QUOTED_KEY =
      Pattern.compile("([\"'])(wrong|say|claim): +([^\"']*)\\1");

  private static final Pattern COLONLESS =
      Pattern.compile(
          "(id|type|level|question|answer|hint|explanation|unit|time|checked|title|about)"
              + " ([^:]+)");

  /** A text of several words without a colon. */
  private static final Pattern SENTENCE = Pattern.compile("[^:#\\-\\[{*&!|>%@`\"' ][^:]* [^:]*");

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

  /** A key below the text of an item, which needs a key of its own then. */
  boolean keyBelowText(int number) {
    Matcher key = OF_ITEM.matcher(source.line(number));
    int above = source.contentAbove(number);
    Matcher item = ITEM.matcher(source.line(above));
    if (!key.matches() || !item.matches()) {
      return false;
    }
    String own =
        switch (key.group(1)) {
          case "why" -> "wrong: ";
          case "items" -> "title: ";
          default -> "say: ";
        };
    int column = source.indent(above) + 3;
    if (KEY_OF_ITEM.matcher(item.group(1)).lookingAt()) {
      problems.add(
          new Position(number, source.indent(number) + 1),
          Rule.INDENTATION,
          "\"%s\" belongs to the item above; start it in column %s"
              .formatted(key.group(1), column));
      return true;
    }
    String rest =
        source.indent(number) + 1 == column
            ? ""
            : ", and start \"" + key.group(1) + "\" in column " + column;
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.INDENTATION,
        "\"%s\" needs a key for the text above it; write %s there%s"
            .formatted(key.group(1), keyed(own, item.group(1)), rest));
    return true;
  }

  /** An item with its key, which quotes may hide. */
  private static String keyed(String own, String text) {
    Matcher hidden = QUOTED_KEY.matcher(text.strip());
    return hidden.matches()
        ? ItemSlips.item(hidden.group(2) + ": ", hidden.group(3))
        : ItemSlips.item(own, text);
  }

  /** A key of an item that stands below its hyphen in place of behind it. */
  boolean keyBelowHyphen(Position at) {
    Matcher key = PLAIN_KEY.matcher(source.line(at.line()));
    int above = source.contentAbove(at.line());
    Matcher item = ITEM.matcher(source.line(above));
    if (!key.matches() || !item.matches() || source.indent(above) != source.indent(at.line())) {
      return false;
    }
    if (STARTS_ITEM.contains(key.group(1)) && !source.line(at.line()).strip().endsWith(":")) {
      problems.add(
          at,
          Rule.MISSING_HYPHEN,
          "the hyphen before this item is missing; write \"- %s\""
              .formatted(Shown.plain(source.line(at.line()).strip())));
      return true;
    }
    problems.add(
        at,
        Rule.INDENTATION,
        "\"%s\" belongs to the item above; start it in column %s, and the keys below it, too"
            .formatted(key.group(1), item.start(1) + 1));
    return true;
  }

  /** A key that is less deep than the other keys of its item, or an item less deep than others. */
  boolean lessDeep(Position at) {
    String line = source.line(at.line());
    int indent = source.indent(at.line());
    Matcher item = ITEM.matcher(line);
    boolean isItem = item.matches();
    Matcher key = PLAIN_KEY.matcher(isItem ? item.group(1) : line);
    if (!key.matches()) {
      return false;
    }
    for (int above = at.line() - 1; above > 0; above--) {
      Matcher before = ITEM.matcher(source.line(above));
      if (!before.matches()) {
        continue;
      }
      if (!isItem && source.indent(above) == indent) {
        problems.add(
            at,
            Rule.INDENTATION,
            "\"%s\" belongs to the item above; start it in column %s"
                .formatted(key.group(1), before.start(1) + 1));
        return true;
      }
      if (isItem
          && source.indent(above) != indent
          && before.group(1).startsWith(key.group(1) + ":")) {
        problems.add(
            at,
            Rule.INDENTATION,
            "the item before starts in column %s; start this one there, too, and its further keys in column %s"
                .formatted(source.indent(above) + 1, before.start(1) + 1));
        return true;
      }
    }
    return false;
  }

  /** A list at the margin, without the key that it belongs to. */
  boolean listWithoutKey(Position at) {
    boolean list =
        ITEM.matcher(source.line(at.line())).matches()
            && source.contentAbove(at.line()) <= at.line()
            && source.parent(at.line()).isEmpty();
    String text = "\n" + source.text();
    if (list && !text.contains("\nquestions:") && !text.contains("\nsections:")) {
      problems.add(
          at, Rule.MISSING_KEY, "this list has no key; write \"questions:\" on a line above it");
      return true;
    }
    return false;
  }

  /**
   * A pair of a {@code match} question whose left side needs quotes, with both sides as they should
   * be written; empty if the line is not one.
   */
  Optional<String> pair(int number) {
    String line = source.line(number).strip();
    int colon = colon(line);
    if (colon < 0 || !source.parent(number).equals("pairs")) {
      return Optional.empty();
    }
    String right = line.substring(colon + 1).strip();
    return Optional.of(
        Quotes.quoted(line.substring(0, colon))
            + ": "
            + (right.isEmpty() ? "" : Quotes.safe(right)));
  }

  /** A key of the format without its colon. */
  boolean colonless(Position start) {
    Matcher key = COLONLESS.matcher(source.line(start.line()).strip());
    if (!key.matches()) {
      return false;
    }
    problems.add(
        start,
        Rule.MISSING_COLON,
        "a colon is missing after \"%s\"; write \"%s: %s\""
            .formatted(key.group(1), key.group(1), Shown.plain(Quotes.safe(key.group(2)))));
    return true;
  }

  /** A line of text that is no deeper than its key, or lies below an empty one. */
  boolean textAtKey(Position start) {
    int above = source.contentAbove(start.line());
    Matcher key = KEY_WITH_TEXT.matcher(source.line(above));
    if (above >= start.line()
        || !key.matches()
        || key.start(1) != source.indent(start.line())
        || !SENTENCE.matcher(source.line(start.line()).strip()).matches()) {
      return false;
    }
    problems.add(
        start,
        Rule.INDENTATION,
        "this line belongs to the text of \"%s\"; start it in column %s"
            .formatted(key.group(1), source.indent(start.line()) + 3));
    return true;
  }

  /** A key with an equals sign or the like in place of its colon. */
  boolean equalsSign(Position start) {
    Matcher key = EQUALS.matcher(source.line(start.line()).strip());
    if (!key.matches()) {
      return false;
    }
    problems.add(
        start,
        Rule.MISSING_COLON,
        "a colon follows a key; write \"%s: %s\""
            .formatted(key.group(1), Shown.plain(Quotes.safe(key.group(2)))));
    return true;
  }

  /** Whether a line starts in the column of the keys above it. */
  boolean isWhereKeysAre(int number) {
    return number > 1 && source.indent(source.contentAbove(number)) >= source.indent(number);
  }

  /** The colon after a left side: the first one with a space, after any brackets. */
  private static int colon(String line) {
    int close = line.isEmpty() ? -1 : "[{`\"'".indexOf(line.charAt(0));
    int from = close < 0 ? 0 : Math.max(0, line.indexOf("]}`\"'".charAt(close), 1));
    int colon = line.indexOf(": ", from);
    return colon < 0 && line.endsWith(":") ? line.length() - 1 : colon;
  }
}
