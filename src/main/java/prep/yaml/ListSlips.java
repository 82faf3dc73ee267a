package prep.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/** Lists in place of a text, and several in place of one. */
final class ListSlips {

  /** Keys that take one word, number or name, and never a text with brackets. */
  private static final List<String> ONE_VALUE =
      List.of(
          ("id type level unit checked applies time ask when side rev tolerance weight score same"
                  + " order draft shuffle case typos")
              .split(" "));

  private static final Pattern BRACKETS =
      Pattern.compile("\\[([^\\[\\]{}#]*)](?:, *\\[([^\\[\\]{}#]*)])+");

  private static final Pattern LINE = Pattern.compile(" *(?:- )?([a-z_]+): +(.*)");

  private final Problems problems;
  private final SourceText source;

  ListSlips(Problems problems) {
    this.problems = problems;
    source = problems.source();
  }

  /** Says of a list in place of a text what to write. */
  void list(Sequence list, Subject subject) {
    boolean one = subject.quoted() && ONE_VALUE.contains(subject.name());
    Node first = list.items().isEmpty() ? null : list.items().getFirst();
    if (one && first instanceof Scalar value) {
      problems.add(
          list.at(),
          Rule.NOT_A_TEXT,
          "%s takes one value and no list; write \"%s\""
              .formatted(subject, Shown.plain(value.text())));
    } else {
      boolean nested = list.flow() && subject.number() > 0 && isWithinBracket(list.at());
      problems.add(
          list.at(),
          Rule.NOT_A_TEXT,
          nested
              ? subject + " is a list within a list; remove the inner brackets, or quote the text"
              : list.flow()
                  ? subject
                      + " reads as a list because of its bracket; quote the text, or write one text"
                      + " without brackets"
                  : subject + " is a list; write one text");
    }
  }

  private boolean isWithinBracket(Position at) {
    String line = source.line(at.line());
    return line.substring(0, SourceText.offset(line, at.column())).stripTrailing().endsWith("[");
  }

  /** A list of one line that has brackets around each item. */
  boolean inOneLine(Position at) {
    Matcher line = LINE.matcher(source.line(at.line()));
    if (!line.matches()
        || !KeySlips.LISTS.contains(line.group(1))
        || SourceText.offset(source.line(at.line()), at.column()) != line.start(2)
        || !BRACKETS.matcher(line.group(2).strip()).matches()) {
      return false;
    }
    problems.forget(at);
    problems.add(
        at,
        Rule.NOT_A_LIST,
        "%s takes one list; write a list: [%s]"
            .formatted(
                Shown.quoted(line.group(1)),
                Shown.plain(line.group(2).strip().replaceAll("[\\[\\]]", ""))));
    return true;
  }
}
