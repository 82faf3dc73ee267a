package prep.files;

import java.util.List;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import prep.yaml.Problems;
import prep.yaml.SourceText;
import prep.yaml.TreeReader;
import prep.yaml.YamlText;

/**
 * The lines of one question of a deck file, with the places of its id and its former keys.
 *
 * @param margin how many characters precede the item's hyphen
 * @param idFrom where the id begins in the text, with its quotes
 * @param idTo where it ends
 */
record QuestionText(SourceText source, int margin, Mapping fields, int idFrom, int idTo) {

  /**
   * The question in the lines of an item.
   *
   * @throws prep.problem.UserError if it is not written with one key per line
   */
  static QuestionText of(List<String> lines) {
    return of(String.join("\n", lines) + "\n");
  }

  private static QuestionText of(String text) {
    SourceText source = new SourceText(text);
    Node root = TreeReader.read(new Problems("", source)).orElse(null);
    if (root instanceof Sequence list
        && list.items().size() == 1
        && list.items().getFirst() instanceof Mapping fields
        && !fields.flow()
        && fields.value("id") instanceof Scalar id) {
      int quote = id.style() == Style.QUOTED ? 1 : 0;
      int from = source.offset(id.at());
      int to = from + quote + id.source().length() + quote;
      if (source.text().startsWith(id.source(), from + quote)) {
        return new QuestionText(source, list.at().column() - 1, fields, from, to);
      }
    }
    throw DeckMove.braces();
  }

  List<String> lines() {
    return source.text().lines().toList();
  }

  /** The lines with the item's hyphen at the margin. */
  List<String> atMargin() {
    return lines().stream()
        .map(line -> line.substring(Math.min(margin, line.length() - line.stripLeading().length())))
        .toList();
  }

  boolean has(String key) {
    return fields.entry(key) != null;
  }

  /** The same with another id. */
  QuestionText withId(String name) {
    return of(
        new StringBuilder(source.text()).replace(idFrom, idTo, YamlText.inLine(name)).toString());
  }

  /** The same with more former keys. */
  QuestionText withFormer(List<String> keys) {
    return FormerNames.added(source, fields, keys)
        .map(QuestionText::of)
        .orElseGet(() -> withFields(List.of(FormerNames.line(keys))));
  }

  /** The same with more fields below the id, each on a line. */
  QuestionText withFields(List<String> more) {
    StringBuilder lines = new StringBuilder();
    for (String field : more) {
      lines.repeat(' ', fields.at().column() - 1).append(field).append('\n');
    }
    int end = source.text().indexOf('\n', idTo) + 1;
    return of(new StringBuilder(source.text()).insert(end, lines).toString());
  }
}
