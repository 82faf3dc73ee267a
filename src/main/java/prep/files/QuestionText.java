package prep.files;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Problems;
import prep.yaml.SourceText;
import prep.yaml.TreeReader;
import prep.yaml.YamlText;

/** The lines of one question of a deck file, with where its id and its former keys stand. */
final class QuestionText {

  private final SourceText source;
  private final Mapping fields;
  private final Entry id;
  private final int idFrom;
  private final int idTo;

  private QuestionText(SourceText source, Mapping fields, Entry id, int idFrom, int idTo) {
    this.source = source;
    this.fields = fields;
    this.id = id;
    this.idFrom = idFrom;
    this.idTo = idTo;
  }

  /** The question in the lines of an item; empty where it is not written with a key a line. */
  static Optional<QuestionText> of(List<String> lines) {
    SourceText source = new SourceText(String.join("\n", lines) + "\n");
    Node root = TreeReader.read(new Problems("", source)).orElse(null);
    if (!(root instanceof Sequence list)
        || list.items().size() != 1
        || !(list.items().getFirst() instanceof Mapping fields)
        || fields.flow()) {
      return Optional.empty();
    }
    @Nullable Entry id = fields.entry("id");
    if (id == null || !(id.value() instanceof Scalar scalar)) {
      return Optional.empty();
    }
    int quote =
        switch (scalar.style()) {
          case PLAIN, LITERAL, FOLDED -> 0;
          case QUOTED -> 1;
        };
    int from = source.offset(scalar.at());
    int to = from + quote + scalar.source().length() + quote;
    boolean asItIs = source.text().startsWith(scalar.source(), from + quote);
    return asItIs ? Optional.of(new QuestionText(source, fields, id, from, to)) : Optional.empty();
  }

  List<String> lines() {
    return source.text().lines().toList();
  }

  boolean has(String key) {
    return fields.entry(key) != null;
  }

  /** The same with another id. */
  Optional<QuestionText> withId(String name) {
    String text = source.text();
    return of(text.substring(0, idFrom) + YamlText.inLine(name) + text.substring(idTo));
  }

  /** The same with more former keys. */
  Optional<QuestionText> withFormer(List<String> keys) {
    Optional<String> added = FormerNames.added(source, fields, keys);
    return added.isPresent() ? of(added.get()) : withFields(List.of(FormerNames.line(keys)));
  }

  /** The same with more fields below the id, each on a line. */
  Optional<QuestionText> withFields(List<String> more) {
    String text = source.text();
    int end = text.indexOf('\n', idTo) + 1;
    StringBuilder lines = new StringBuilder();
    for (String field : more) {
      lines.repeat(' ', id.at().column() - 1).append(field).append('\n');
    }
    return of(text.substring(0, end) + lines + text.substring(end));
  }

  private static Optional<QuestionText> of(String text) {
    return of(text.lines().toList());
  }
}
