package prep.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.SourceText;
import prep.yaml.YamlText;

/**
 * The former names that a deck or a question has under {@code was}, in the text of its file: more
 * are added in front, and every other character stays.
 */
final class FormerNames {

  private static final String KEY = "was";

  /** Characters that would end a plain text within brackets. */
  private static final String FLOW_INDICATORS = ",[]{}";

  private FormerNames() {}

  /** The former keys that a question names. */
  static List<QuestionKey> keys(Fields fields) {
    return fields
        .each(
            KEY,
            (node, subject) -> {
              String text = fields.values().text(node, subject);
              Optional<QuestionKey> key =
                  text.contains("//") ? Optional.empty() : QuestionKey.parse(text);
              if (key.isEmpty() && !text.isBlank()) {
                String wrong = " is not a question key; write topic/id, such as docker/cmd";
                fields.problem(node.at(), Rule.BAD_KEY, Shown.quoted(text) + wrong);
              }
              return key;
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The text with more former names in the list that there is; empty if there is none.
   *
   * @param owner the deck or question in the text
   */
  static Optional<String> added(SourceText source, Mapping owner, List<String> names) {
    if (!(owner.value(KEY) instanceof Sequence list)) {
      return Optional.empty();
    }
    List<String> fresh = new ArrayList<>(names);
    for (Node item : list.items()) {
      if (item instanceof Scalar scalar) {
        fresh.remove(scalar.text());
      }
    }
    StringBuilder text = new StringBuilder(source.text());
    int at = source.offset(list.at());
    if (!fresh.isEmpty() && list.flow()) {
      text.insert(at + 1, inFlow(fresh) + (list.items().isEmpty() ? "" : ", "));
    } else {
      // Each up to where the hyphen of the next one stands.
      String end = lineEnd(source.text()) + " ".repeat(list.at().column() - 1);
      text.insert(
          at, String.join("", fresh.stream().map(n -> "- " + YamlText.inLine(n) + end).toList()));
    }
    return Optional.of(text.toString());
  }

  /** A list with its key, on one line. */
  static String line(List<String> names) {
    return KEY + ": " + inBrackets(names);
  }

  static String inBrackets(List<String> texts) {
    return "[" + inFlow(texts) + "]";
  }

  private static String inFlow(List<String> texts) {
    return String.join(", ", texts.stream().map(FormerNames::inFlow).toList());
  }

  /** A text as it may stand within brackets. */
  static String inFlow(String text) {
    String plain = YamlText.inLine(text);
    boolean ends = text.chars().anyMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0);
    return plain.equals(text) && ends ? "'" + text.replace("'", "''") + "'" : plain;
  }

  /** How the lines of a text end. */
  static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
