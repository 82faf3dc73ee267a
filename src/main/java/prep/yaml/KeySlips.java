package prep.yaml;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.problem.OtherWords;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Style;

/**
 * Keys that YAML takes for something else, and texts that it takes for keys: a key within quotes or
 * without a space after its colon, a text that a comma ends.
 */
public final class KeySlips {

  /** A key whose colon its text touches; not an address or a path such as {@code std::vector}. */
  private static final Pattern TOUCHING = Pattern.compile("([a-z_]++) ?:([^\\s:/].*)");

  /** The same, where anything may be a key. */
  private static final Pattern TOUCHING_ANY = Pattern.compile("([^:\\s]++):([^\\s:/].*)");

  private static final Pattern EQUALS = Pattern.compile("([a-z_]++) *= *(.+)");

  private static final Pattern LINE = Pattern.compile(" *+(?:- ++)*+(.*)");

  /** A whole line in quotes that has a key. */
  private static final Pattern QUOTED_LINE =
      Pattern.compile("([\"'])([a-z_]++: ++\\S.*)\\1|([\"'])([a-z_]++: ++[^\"']*)");

  private static final Pattern KEY_OF_ITEM = Pattern.compile(" *+- +([a-z_]++):(?: |$)");

  private static final Pattern HIDDEN = Pattern.compile("([A-Za-z_]++):( *+)(\\S.*)");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private static final List<String> NUMBERS = List.of("weight", "score", "tolerance");

  static final List<String> LISTS =
      List.of("match accept tags sources covers steps done_when any harmless was".split(" "));

  private final Problems problems;
  private final SourceText source;

  KeySlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /**
   * Finds an item that should have a key and is a text, since quotes hide the key or no space
   * follows it.
   *
   * @param keys those that such an item may start with
   */
  public static boolean hidden(Values values, Node node, Subject subject, List<String> keys) {
    Optional<Matcher> found = keyIn(node, keys);
    found.ifPresent(key -> {
      String value = key.group(3);
      boolean list = "[{".indexOf(value.charAt(0)) >= 0;
      String safe = Shown.plain(list ? value : Quotes.inBraces(value));
      String meant = OtherWords.of(key.group(1), keys).orElse(key.group(1));
      hidden(values, node, subject, meant + ": " + safe);
    });
    return found.isPresent();
  }

  /** The same, for an item with several keys. */
  static boolean severalHidden(Values values, Node node, Subject subject, List<String> keys) {
    Optional<Matcher> found = keyIn(node, keys);
    found.ifPresent(
        key -> hidden(values, node, subject, "{" + Shown.plain(key.group().strip()) + "}"));
    return found.isPresent();
  }

  private static Optional<Matcher> keyIn(Node node, List<String> keys) {
    Matcher key = HIDDEN.matcher(node instanceof Scalar text ? text.text().strip() : "");
    boolean found =
        key.matches()
            && keys.contains(key.group(1).toLowerCase(Locale.ROOT))
            && "/:".indexOf(key.group(3).charAt(0)) < 0;
    return found ? Optional.of(key) : Optional.empty();
  }

  private static void hidden(Values values, Node node, Subject subject, String meant) {
    boolean quoted = node instanceof Scalar text && text.style() == Style.QUOTED;
    values.problem(
        node.at(),
        Rule.MISSING_COLON,
        "%s %s; write \"%s\""
            .formatted(
                quoted ? "quotes hide the key of" : "a space is missing after the colon of",
                subject,
                meant));
  }

  /**
   * Finds a key that belongs to the item above, since only the first key of an item has a hyphen.
   *
   * @param further the keys that no item begins with
   */
  public static boolean isOfItemAbove(
      Values values, Node node, Subject subject, List<String> further) {
    if (!(node instanceof Mapping mapping)
        || mapping.flow()
        || mapping.entries().size() != 1
        || subject.number() < 2
        || !further.contains(mapping.entries().getFirst().key())) {
      return false;
    }
    Position at = mapping.at();
    SourceText source = values.problems().source();
    String key = mapping.entries().getFirst().key();
    Matcher above = KEY_OF_ITEM.matcher(source.line(source.contentAbove(at.line())));
    if (!above.lookingAt() || (key.equals("why") && !above.group(1).equals("wrong"))) {
      return false;
    }
    String line = source.line(at.line());
    String rest = line.substring(SourceText.offset(line, at.column())).strip();
    values.problem(
        new Position(at.line(), Math.max(1, at.column() - 2)),
        Rule.MISSING_KEY,
        "%s belongs to the item above, so it has no hyphen; write \"  %s\""
            .formatted(Shown.quoted(key), Shown.plain(rest)));
    return true;
  }

  /** A line above whose key has no space after its colon, so that it is a text. */
  boolean touchingAbove(int number) {
    return touching(source.contentAbove(number));
  }

  /** The same, in a line. */
  boolean touching(int number) {
    String line = source.line(number);
    Matcher item = LINE.matcher(line);
    Matcher key = TOUCHING.matcher(item.matches() ? item.group(1) : "");
    if (!key.matches()) {
      return false;
    }
    Position at = new Position(number, line.codePointCount(0, item.start(1)) + 1);
    touching(at, key);
    return true;
  }

  private void touching(Position at, Matcher key) {
    String value = key.group(2).strip();
    boolean list = "[{\"'".indexOf(value.charAt(0)) >= 0;
    problems.add(
        at,
        Rule.MISSING_COLON,
        "a space is missing after the colon; write \"%s: %s\""
            .formatted(key.group(1), Shown.plain(list ? value : Quotes.safe(value))));
  }

  /** A key with its text in quotes, in place of the text alone. */
  boolean quotedLine(Position start) {
    String line = source.line(start.line());
    Matcher whole = QUOTED_LINE.matcher(line.strip());
    if (!whole.matches()) {
      return false;
    }
    String both = whole.group(2) == null ? whole.group(4) : whole.group(2);
    int colon = both.indexOf(": ");
    problems.add(
        start,
        Rule.MISSING_COLON,
        "quotes hide the key; write \"%s: %s\""
            .formatted(
                both.substring(0, colon),
                Shown.plain(Quotes.safe(both.substring(colon + 2).strip()))));
    return true;
  }

  /**
   * Finds the reason why an entry in braces is unknown and has no value: it is the rest of the text
   * before, which a comma ends, or it has no space after its colon.
   *
   * @return the key that it should be, where it has no space, and otherwise an empty text; empty
   *     where it is neither
   */
  Optional<String> inBraces(Mapping mapping, Entry entry, List<String> known) {
    List<Entry> entries = mapping.entries();
    int i = Collections.binarySearch(entries, entry, Comparator.comparing(Entry::at));
    Matcher touching = (known.isEmpty() ? TOUCHING_ANY : TOUCHING).matcher(entry.key());
    boolean touches = touching.matches() && (known.isEmpty() || known.contains(touching.group(1)));
    if (!mapping.flow()) {
      boolean key = touches && !known.isEmpty() && touching(entry.at().line());
      return key ? Optional.of(touching.group(1)) : Optional.empty();
    }
    if (!isBare(entry)) {
      return goesOn(entries, i, known) ? Optional.of("") : Optional.empty();
    }
    if (touches) {
      touching(entry.at(), touching);
      return Optional.of(touching.group(1));
    }
    Matcher equals = EQUALS.matcher(entry.key());
    if (equals.matches() && known.contains(equals.group(1))) {
      problems.add(
          entry.at(),
          Rule.MISSING_COLON,
          "a colon follows a key; write \"%s: %s\""
              .formatted(equals.group(1), Shown.plain(Quotes.inBraces(equals.group(2).strip()))));
      return Optional.of(equals.group(1));
    }
    if (i > 0 && isBare(entries.get(i - 1)) && !known.contains(entries.get(i - 1).key())) {
      return Optional.of("");
    }
    int first = i;
    while (first > 0 && isBare(entries.get(first - 1))) {
      first--;
    }
    if (first == 0 || !(entries.get(first - 1).value() instanceof Scalar before)) {
      return Optional.empty();
    }
    String key = entries.get(first - 1).key();
    if (!NUMBERS.contains(key) || !decimalComma(before, entry)) {
      int last = i;
      while (last + 1 < entries.size() && isBare(entries.get(last + 1))) {
        last++;
      }
      comma(key, before, entries.subList(first, last + 1));
    }
    return Optional.of("");
  }

  /** Whether a key of several words with its value is the rest of the text before. */
  private boolean goesOn(List<Entry> entries, int i, List<String> known) {
    Entry entry = entries.get(i);
    if (i == 0
        || known.isEmpty()
        || entry.key().indexOf(' ') < 0
        || !(entry.value() instanceof Scalar rest)
        || !(entries.get(i - 1).value() instanceof Scalar before)
        || isBare(entries.get(i - 1))
        || before.at().line() != rest.at().line()) {
      return false;
    }
    int end = source.offset(rest.at()) + rest.source().length();
    if (end > source.text().length()) {
      // In JSON, whose text isn't kept, all texts have their quotes.
      return false;
    }
    String whole = source.text().substring(source.offset(before.at()), end);
    problems.add(
        before.at(),
        Rule.NEEDS_QUOTES,
        "a comma ends a text in braces" + advice(Quotes.suggestion(whole)));
    return true;
  }

  private static boolean isBare(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.isAbsent();
  }

  /** The digits after a decimal comma. */
  private boolean decimalComma(Scalar whole, Entry entry) {
    if (!DIGITS.matcher(entry.key()).matches() || !DIGITS.matcher(whole.text()).matches()) {
      return false;
    }
    problems.add(
        whole.at(),
        Rule.NOT_A_NUMBER,
        "a comma separates entries here; write %s.%s in place of %s,%s"
            .formatted(whole.text(), entry.key(), whole.text(), entry.key()));
    return true;
  }

  private void comma(String key, Scalar before, List<Entry> rest) {
    StringBuilder text = new StringBuilder(before.source());
    rest.forEach(entry -> text.append(", ").append(entry.key()));
    Entry last = rest.getLast();
    int start = source.offset(before.at());
    int end = source.offset(last.at()) + last.key().length();
    boolean written =
        before.at().line() == last.at().line()
            && end <= source.text().length()
            && source.text().startsWith(last.key(), source.offset(last.at()));
    if (LISTS.contains(key)) {
      problems.add(
          before.at(),
          Rule.NOT_A_LIST,
          "%s takes a list; put it in brackets: [%s]"
              .formatted(Shown.quoted(key), Shown.plain(text.toString())));
      return;
    }
    String whole = written ? source.text().substring(start, end) : text.toString();
    problems.add(
        before.at(),
        Rule.NEEDS_QUOTES,
        "a comma ends a text in braces" + advice(Quotes.suggestion(Quotes.unquoted(whole))));
  }

  private static String advice(String suggestion) {
    return suggestion.isEmpty() ? "; quote the whole text" : "; quote the text" + suggestion;
  }
}
