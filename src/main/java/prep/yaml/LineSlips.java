package prep.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on the wrong line, or on one of another kind: two keys on one line, a list behind its
 * key, rows of a table, a comment of another language, an item that begins unlike its neighbours.
 */
final class LineSlips {

  /** A key that takes one word or number, and the next key behind it. */
  private static final Pattern TWO_KEYS =
      Pattern.compile(
          " *+(?:- ++)?((?:id|type|level|unit|time|checked|tolerance|weight|rev|order|shuffle)"
              + ": +[^\\[{\"'|>]*?)[,;]? +([a-z_]+: .*)");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:.*[{ ])?(?:tags|sources|covers|accept|match|any|done_when|extra|harmless|was): *");

  private static final Pattern ROW = Pattern.compile(" *\\| *([^|]+?) *\\| *([^|]+?) *\\| *");

  private static final Pattern PAIR = Pattern.compile(" *- \\{left: ([^,]+), right: ([^,}]+)} *");

  private static final Pattern RULE = Pattern.compile("[-| :]+");

  private static final Pattern ITEM_LINE = Pattern.compile(" *+- (\\S+:).*");

  /** What an item begins with in place of its hyphen. */
  private static final Pattern SIGN =
      Pattern.compile("(?:[*+\u2022\u00B7\u2013\u2014] +|[0-9]{1,2}[.)] +)(.*)");

  private static final Pattern QUOTED_HYPHEN = Pattern.compile("([\"'])- +([a-z_]+)\\1(:.*)");

  /** A line that can't be a key of the item above it. */
  private static final Pattern ITEM_ALONE =
      Pattern.compile("(?:right|wrong|say|claim|ask|regex): .*|\\{.*|[^:]*");

  private final Problems problems;
  private final SourceText source;

  LineSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** Two keys on a line, of which the first takes a word or a number. */
  boolean twoKeys(int number) {
    String line = source.line(number);
    Matcher keys = TWO_KEYS.matcher(line);
    if (!keys.matches()) {
      return false;
    }
    problems.add(
        new Position(number, line.codePointCount(0, keys.start(1)) + 1),
        Rule.YAML_SYNTAX,
        "each key has a line of its own; write \"%s\", and \"%s\" on the line below"
            .formatted(Shown.plain(keys.group(1).strip()), Shown.plain(keys.group(2).strip())));
    return true;
  }

  /** A list that begins behind its key. */
  boolean listBehindKey(Position hyphen) {
    String line = source.line(hyphen.line());
    int i = SourceText.offset(line, hyphen.column());
    if (!LIST.matcher(line.substring(0, i)).matches()) {
      return false;
    }
    String item = FlowSlips.entry(source, hyphen).orElse(line.substring(i)).strip();
    String next = source.line(hyphen.line() + 1);
    boolean goesOn =
        next.strip().startsWith("- ")
            && source.indent(hyphen.line() + 1) > source.indent(hyphen.line());
    problems.add(
        hyphen,
        Rule.NOT_A_LIST,
        goesOn
            ? "a list with hyphens begins below its key; move \"%s\" to a line of its own, like the one below"
                .formatted(Shown.plain(item))
            : "a hyphen starts an item only on a line of its own; write a list: [%s]"
                .formatted(
                    String.join(
                        ", ", List.of(Shown.plain(item.replaceFirst("- +", "")).split(" - ")))));
    return true;
  }

  /** A row of a Markdown table in place of a pair. */
  boolean row(int number) {
    Matcher row = ROW.matcher(source.line(number));
    if (!row.matches() || !source.parent(number).equals("pairs")) {
      return false;
    }
    boolean head = RULE.matcher(source.line(number + 1)).matches();
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.NOT_A_MAPPING,
        head
            ? "pairs are no Markdown table; remove its head, and write each row as \"left: right\""
            : "pairs are no Markdown table; write each row as a left and a right side: \"%s: %s\""
                .formatted(
                    Shown.plain(Quotes.safe(row.group(1))),
                    Shown.plain(Quotes.safe(row.group(2)))));
    return true;
  }

  /** A pair as an item with two keys. */
  boolean pairAsItem(int number) {
    Matcher pair = PAIR.matcher(source.line(number));
    if (!pair.matches() || !source.parent(number).equals("pairs")) {
      return false;
    }
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.NOT_A_MAPPING,
        "a pair is a left and a right side, without a hyphen; write \"%s: %s\""
            .formatted(
                Shown.plain(Quotes.safe(pair.group(1))), Shown.plain(Quotes.safe(pair.group(2)))));
    return true;
  }

  /** A comment as other languages have it. */
  boolean comment(int number) {
    String line = source.line(number).strip();
    if (!line.startsWith("//")) {
      return false;
    }
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.YAML_SYNTAX,
        "a comment starts with # in YAML; write \"# %s\""
            .formatted(Shown.plain(line.substring(2).strip())));
    return true;
  }

  /** An item that doesn't line up with its own keys, as other items do. */
  boolean itemBesideKeys(int number) {
    int at =
        ITEM_LINE.matcher(source.line(number)).matches() ? number : source.contentAbove(number);
    Matcher item = ITEM_LINE.matcher(source.line(at));
    int column = source.indent(at + 1) - 1;
    int off = source.indent(at) + 1 - column;
    if (!item.matches()
        || column < 1
        || off == 0
        || Math.abs(off) > 2
        || !Slips.PLAIN_KEY.matcher(source.line(at + 1)).matches()
        || !keysLineUp(at + 1)) {
      return false;
    }
    String sibling = "\n" + " ".repeat(column - 1) + "- " + item.group(1);
    if (!source.text().contains(sibling) && Math.abs(off) > 1) {
      return false;
    }
    problems.add(
        new Position(at, source.indent(at) + 1),
        Rule.INDENTATION,
        "this item does not line up with its keys below; start it in column " + column);
    return true;
  }

  /** An item that begins without a hyphen, before or behind one that has it. */
  boolean unlikeNeighbour(int number) {
    int above = source.contentAbove(number);
    return withoutHyphen(number, above) || withoutHyphen(above, number);
  }

  private boolean withoutHyphen(int number, int neighbour) {
    String line = source.line(number).strip();
    Matcher quoted = QUOTED_HYPHEN.matcher(line);
    String item = quoted.matches() ? quoted.group(2) + quoted.group(3) : bare(line);
    if (number == neighbour
        || line.startsWith("- ")
        || !source.line(neighbour).strip().startsWith("- ")
        || source.indent(number) != source.indent(neighbour)
        || !ITEM_ALONE.matcher(item).matches()) {
      return false;
    }
    boolean keyed = item.startsWith("{") || item.indexOf(':') >= 0;
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.MISSING_HYPHEN,
        "the hyphen before this item is missing; write "
            + (keyed ? "\"- " + Shown.plain(item) + "\"" : ItemSlips.item("", item)));
    return true;
  }

  /** A question below another whose first line is missing, or a comment. */
  void lostStart(Position at, Position start) {
    int above = source.contentAbove(at.line());
    boolean comment = source.line(above).matches(" *# *- id:.*");
    problems.add(
        at,
        Rule.MISSING_HYPHEN,
        "a new question seems to begin here; "
            + (comment
                ? "remove the # before its \"- id\" in line " + above
                : "write its \"- id: …\" on a line above, with the hyphen in column "
                    + (start.column() - 2)));
  }

  /** An item without the sign that it begins with in place of a hyphen. */
  static String bare(String line) {
    Matcher sign = SIGN.matcher(line);
    return sign.matches() ? sign.group(1) : line;
  }

  /** Whether the key after the one in a line starts in the same column as that one. */
  private boolean keysLineUp(int number) {
    int next = number + 1;
    while (!Slips.PLAIN_KEY.matcher(source.line(next)).matches()
        && !source.line(next).isBlank()
        && !ITEM_LINE.matcher(source.line(next)).matches()) {
      next++;
    }
    return !Slips.PLAIN_KEY.matcher(source.line(next)).matches()
        || source.indent(next) == source.indent(number);
  }
}
