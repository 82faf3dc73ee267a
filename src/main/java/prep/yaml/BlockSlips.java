package prep.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.yaml.Node.Scalar;

/** Texts of several lines that need a block, or whose block is not one. */
final class BlockSlips {

  private static final String FENCE = "```";

  /** A key whose text stands below it, after a bar or the like. */
  private static final Pattern OPEN_BLOCK =
      Pattern.compile(" *+(?:- ++)*+[a-z_]++: *+([|>])[-+0-9]*+ *+");

  /** A key with the beginning of its text. */
  private static final Pattern KEY = Pattern.compile(" *+(?:- ++)*+[a-z_]++: ++[^|> ].*");

  private static final Pattern BESIDE = Pattern.compile("([|>])[-+0-9]* +(\\S.*)");

  private static final Pattern TOUCHING = Pattern.compile("([|>])([^-+0-9\\s|>].*)");

  private final Problems problems;
  private final SourceText source;

  BlockSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** A text that begins beside the bar instead of below it. */
  boolean textBesideBar(Position bar) {
    String line = source.line(bar.line());
    Matcher beside = BESIDE.matcher(line.substring(SourceText.offset(line, bar.column())));
    Matcher touching = TOUCHING.matcher(line.substring(SourceText.offset(line, bar.column())));
    if (touching.matches() && !Quotes.goesOn(source, bar.line())) {
      problems.add(
          bar,
          Rule.INDENTATION,
          "the text of a block starts below its %s; leave it out, and write \"%s\""
              .formatted(touching.group(1), Shown.plain(Quotes.safe(touching.group(2).strip()))));
      return true;
    }
    if (!beside.matches() || !Quotes.goesOn(source, bar.line())) {
      return false;
    }
    problems.add(
        bar,
        Rule.INDENTATION,
        "the text of a block starts below its %s; move \"%s\" to the next line"
            .formatted(beside.group(1), Shown.plain(beside.group(2).strip())));
    return true;
  }

  /** A code fence around the whole file. */
  boolean fenceAround(int number) {
    boolean first =
        source.contentAbove(number) == number || source.text().strip().startsWith(FENCE);
    if (!first || number > 3 || !source.line(number).startsWith(FENCE)) {
      return false;
    }
    problems.add(
        new Position(number, 1),
        Rule.YAML_SYNTAX,
        "a deck has no code fence around it; remove this line and the one at the end");
    return true;
  }

  /** A text below a bar that is no deeper than the key. */
  boolean notIndented(int number) {
    int above = source.contentAbove(number);
    Matcher open = OPEN_BLOCK.matcher(source.line(above));
    if (above >= number || !open.matches() || source.indent(number) > source.indent(above)) {
      return false;
    }
    problems.add(
        new Position(number, source.indent(number) + 1),
        Rule.INDENTATION,
        "the text below %s belongs deeper than its key; start its lines in column %s"
            .formatted(open.group(1), source.indent(above) + 3));
    return true;
  }

  /** A line of code in a text that is not a block. */
  boolean fenceWithoutBar(int number) {
    boolean fence = false;
    for (int above = number; above > 0 && number - above < 100; above--) {
      String line = source.line(above);
      if (fence && KEY.matcher(line).matches()) {
        problems.add(
            new Position(number, source.indent(number) + 1),
            Rule.NEEDS_QUOTES,
            "this code belongs to the text of line %s, which needs a block; %s"
                .formatted(above, "write | after its key, and the text on the lines below"));
        return true;
      }
      fence |= line.strip().startsWith(FENCE);
      if (line.isBlank() || (!fence && KEY.matcher(line).matches() && above < number)) {
        return false;
      }
    }
    return false;
  }

  /** A code fence whose lines YAML joins, since its text is not a block. */
  void joinedFence(Scalar text, Subject subject) {
    boolean block = text.style() == Node.Style.LITERAL;
    int number = text.at().line() + 1;
    while (!block
        && !source.line(number).isBlank()
        && source.indent(number) > source.indent(text.at().line())) {
      if (source.line(number).strip().startsWith(FENCE)) {
        problems.add(
            text.at(),
            Rule.JOINED_LINES,
            "YAML joins the lines of %s, and with them its code; write | in front, and the text on the lines below"
                .formatted(subject));
        return;
      }
      number++;
    }
  }
}
