package prep.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Says what to do where YAML cannot be read. The YAML library names the place where it stumbled;
 * what the author has to fix is mostly the text before, which needs quotes.
 */
final class SyntaxAdvice {

  /** The dashes of a line, and its key. */
  private static final Pattern BEFORE_VALUE =
      Pattern.compile(" *+(?:- ++)*+(?:[a-zA-Z0-9_-]++:(?: ++|$))?");

  private final Problems problems;
  private final SourceText source;
  private final Slips slips;
  private final ItemSlips items;
  private final BlockSlips blocks;
  private final FlowSlips flow;
  private final ListSlips lists;
  private final QuotedTexts quoted;
  private final KeySlips keys;
  private final LineSlips lines;

  SyntaxAdvice(Problems problems) {
    this.problems = problems;
    source = problems.source();
    slips = new Slips(problems);
    items = new ItemSlips(problems);
    blocks = new BlockSlips(problems);
    flow = new FlowSlips(problems);
    lists = new ListSlips(problems);
    quoted = new QuotedTexts(problems);
    keys = new KeySlips(problems);
    lines = new LineSlips(problems);
  }

  /** Adds the problem that made the YAML library stop at the token that starts at {@code token}. */
  void explain(RuntimeException stopped, Position token) {
    if (isConflict()) {
      return;
    }
    switch (stopped.getCause()) {
      case MarkedYamlEngineException e ->
          explain(
              e.getProblem() == null ? "" : e.getProblem(),
              place(e.getProblemMark(), token),
              e.getContext() == null ? "" : e.getContext(),
              place(e.getContextMark(), place(e.getProblemMark(), token)));
      case ReaderException _ when source.firstUnprintable() < source.text().length() ->
          controlCharacter();
      case YamlVersionException _ -> version();
      case null, default -> key(token, stopped);
    }
  }

  private static Position place(Optional<Mark> mark, Position otherwise) {
    return mark.isPresent()
        ? new Position(mark.get().getLine() + 1, mark.get().getColumn() + 1)
        : otherwise;
  }

  private void explain(String problem, Position at, String context, Position start) {
    if (slips.nonBreaking(start, at)) {
      return;
    }
    boolean atEnd = source.line(at.line()).isBlank();
    if (atEnd && context.contains("flow")) {
      bracket(start, at, true);
    } else if (problem.startsWith("found character '\\t")) {
      problems.add(at, Rule.TAB, "YAML does not allow a tab here; use spaces");
    } else if (problem.contains("cannot start any token")
        || problem.startsWith("expected the node content")
        || problem.startsWith("sequence entries are not allowed")
        || problem.startsWith("mapping keys are not allowed")) {
      needsQuotes(at);
    } else if (problem.contains("escape")) {
      quoted.badEscape(start, at);
    } else if (context.contains("quoted scalar")) {
      problems.add(
          start,
          Rule.OPEN_QUOTE,
          "the quote that opens here is never closed; close it, or put the whole text in the other"
              + " kind of quotes");
    } else if (context.contains("block scalar") && blocks.textBesideBar(start)) {
      return;
    } else if (context.contains("block scalar")
        || context.contains("directive")
        || context.contains("alias")
        || context.contains("anchor")
        || context.contains("a tag")) {
      needsQuotes(start);
    } else if (context.contains("flow")) {
      bracket(start, at, atEnd);
    } else if (problem.startsWith("mapping values are not allowed")) {
      colon(at);
    } else if (problem.startsWith("could not find expected ':'")) {
      missingColon(start);
    } else if (problem.startsWith("expected <block end>")) {
      blockEnd(at);
    } else {
      unknown(at);
    }
  }

  private void bracket(Position start, Position at, boolean atEnd) {
    if (quoted.endsEarlyWithin(at.line())
        || flow.comment(start, at)
        || flow.bracket(at.line())
        || flow.colon(at.line())) {
      return;
    }
    problems.add(
        start,
        Rule.OPEN_BRACKET,
        atEnd
            ? "the bracket that opens here is never closed; close it, or quote the text"
            : ("the bracket that opens here is not closed, and YAML stumbles in line %s; close it,"
                    + " or quote the text")
                .formatted(at.line()));
  }

  private void unknown(Position at) {
    problems.add(
        at,
        Rule.YAML_SYNTAX,
        "this is not valid YAML; check the quotes and the indentation around it");
  }

  private boolean isConflict() {
    String text = source.text();
    for (String mark : new String[] {"<<<<<<< ", ">>>>>>> "}) {
      int found = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark) + 1;
      if (found > 0 || text.startsWith(mark)) {
        problems.add(
            source.position(found),
            Rule.MERGE_CONFLICT,
            "this is a merge conflict; resolve it and remove the markers");
        return true;
      }
    }
    return false;
  }

  private void controlCharacter() {
    int offset = source.firstUnprintable();
    problems.add(
        source.position(offset),
        Rule.CONTROL_CHARACTER,
        ("the control character \\u%s is not allowed in YAML; remove it, or write that escape in"
                + " double quotes")
            .formatted(Shown.hex(source.text().codePointAt(offset))));
  }

  private void version() {
    String text = source.text();
    int directive = text.startsWith("%YAML") ? 0 : text.indexOf("\n%YAML") + 1;
    problems.add(
        source.position(directive),
        Rule.YAML_SYNTAX,
        "this YAML version is not supported; remove the line, since decks are YAML 1.2");
  }

  /** A key that is a list, a mapping or an alias: mostly a text such as {@code {{x}}}. */
  private void key(Position token, RuntimeException stopped) {
    String message = stopped.getMessage();
    if (message == null || !message.startsWith("Expected a property name")) {
      unknown(token);
      return;
    }
    Position start = valueStart(token.line());
    needsQuotes(start.column() <= token.column() ? start : token);
  }

  /** A colon with a space after it within a text, or a key that is indented too far. */
  private void colon(Position at) {
    Position content = new Position(at.line(), source.indent(at.line()) + 1);
    Position start = valueStart(at.line());
    if (items.hyphenAtKey(at.line())
        || blocks.notIndented(at.line())
        || blocks.fenceWithoutBar(at.line())
        || lines.twoKeys(at.line())
        || lines.itemBesideKeys(at.line())
        || (start.column() > at.column()
            && (keys.touchingAbove(at.line())
                || slips.listWithoutKey(content)
                || slips.keyBelowText(at.line())))) {
      return;
    }
    if (start.column() > at.column()) {
      // Everything before the colon looks like a key.
      problems.add(
          content,
          Rule.INDENTATION,
          "this key is indented too far; indent it like the keys around it, or quote the whole"
              + " text");
    } else {
      Optional<String> pair = start.equals(content) ? slips.pair(at.line()) : Optional.empty();
      String meant =
          pair.map(both -> "both sides in quotes: " + both)
              .orElseGet(() ->
                  start.equals(content)
                      ? "the whole text in quotes"
                      : "this text in quotes" + Quotes.suggestion(source, start));
      problems.forget(start);
      problems.add(
          start,
          Rule.NEEDS_QUOTES,
          Quotes.curly(source, start)
              .map(straight ->
                  "curly quotes belong to the text in YAML; put it in straight quotes: " + straight)
              .orElse("a text with a colon and a space in it needs quotes; put " + meant));
    }
  }

  private void missingColon(Position start) {
    String line = source.line(start.line());
    int first = SourceText.offset(line, start.column());
    if (first < line.length() && "*&".indexOf(line.charAt(first)) >= 0) {
      needsQuotes(start);
      return;
    }
    if (lines.comment(start.line())
        || items.hyphenAtKey(start.line())
        || blocks.notIndented(start.line())
        || items.hyphen(start)
        || lines.unlikeNeighbour(start.line())
        || slips.equalsSign(start)
        || slips.colonless(start)
        || slips.textAtKey(start)
        || keys.touching(start.line())
        || keys.quotedLine(start)) {
      return;
    }
    int colon = line.indexOf(':');
    problems.add(
        start,
        Rule.MISSING_COLON,
        colon >= 0 && colon < line.length() - 1
            ? "a space is missing after the colon; add one"
            : "this is neither a key with a value nor part of the text above; add a colon and a"
                + " value, or indent it like that text");
  }

  private void blockEnd(Position at) {
    Position start = valueStart(at.line());
    String line = source.line(at.line());
    int i = SourceText.offset(line, Math.min(start.column(), at.column()));
    boolean marked = i < line.length() && "\"'[{*&!".indexOf(line.charAt(i)) >= 0;
    if (marked && start.column() < at.column()) {
      needsQuotes(start);
    } else if (!items.hyphenAtKey(at.line())
        && !lines.itemBesideKeys(at.line())
        && !lines.pairAsItem(at.line())
        && !items.questionWithoutHyphen(at)
        && !keys.touchingAbove(at.line())
        && !keys.touching(at.line())
        && !slips.keyBelowText(at.line())
        && !slips.keyBelowHyphen(at)
        && !slips.listWithoutKey(at)
        && !slips.lessDeep(at)
        && !lines.unlikeNeighbour(at.line())) {
      problems.add(
          at,
          Rule.INDENTATION,
          "this indentation does not match the lines above; indent it like the lines that it"
              + " belongs to");
    }
  }

  /** Says that the text at a place needs quotes; where it begins with some, as a whole. */
  private void needsQuotes(Position place) {
    String line = source.line(place.line());
    Position start = valueStart(place.line());
    int from = SourceText.offset(line, start.column());
    boolean within = start.column() < place.column() && from < line.length();
    Position at = within && "\"'".indexOf(line.charAt(from)) >= 0 ? start : place;
    if (blocks.fenceAround(at.line())) {
      return;
    }
    int i = SourceText.offset(line, at.column());
    String first = i < line.length() ? Character.toString(line.codePointAt(i)) : "";
    String sign = first.equals("\"") ? "a double quote" : "\"" + first + "\"";
    boolean starts = line.substring(0, i).isBlank();
    if ((starts && (items.star(at) || lines.row(at.line())))
        || (first.equals("-") && lines.listBehindKey(at))
        || lists.inOneLine(at)
        || items.checkbox(at)
        || quoted.endsEarly(at)) {
      return;
    }
    Optional<String> pair = starts ? slips.pair(at.line()) : Optional.empty();
    String advice =
        pair.map(both -> "put the left side in quotes: " + both)
            .orElseGet(() ->
                starts && slips.isWhereKeysAre(at.line())
                    ? "if it continues the text above, indent it and start that text with |;"
                        + " otherwise put a key before it"
                    : "quote this text" + Quotes.suggestion(source, at));
    problems.forget(at);
    problems.add(
        at,
        Rule.NEEDS_QUOTES,
        "YAML gives " + sign + " at the start of a text a special meaning; " + advice);
  }

  /** Where the text of a line starts, after its dashes and its key. */
  private Position valueStart(int number) {
    String line = source.line(number);
    Matcher start = BEFORE_VALUE.matcher(line);
    return new Position(number, start.lookingAt() ? line.codePointCount(0, start.end()) + 1 : 1);
  }
}
