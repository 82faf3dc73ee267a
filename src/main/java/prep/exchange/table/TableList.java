package prep.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prep.deck.Choice.Option;
import prep.deck.QuestionType;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.TreeBuilder;

/**
 * A question's own list as one cell, one entry per line: {@code [x] option}, a step, {@code left →
 * right}, a point, a further answer.
 *
 * @param key the deck key that the cell stands for; empty if there is none
 * @param cell the text; empty if the list does not fit into lines
 */
record TableList(String key, String cell) {

  private static final String ARROW = " → ";

  /** What marks an option as right or wrong. */
  static final Pattern MARK = Pattern.compile("\\[[ xX]]");

  /** The key of the list that a type's cell stands for. */
  private static final Map<QuestionType, String> KEYS =
      Map.of(
          QuestionType.CHOICE, "options",
          QuestionType.SHORT, "accept",
          QuestionType.COMMAND, "accept",
          QuestionType.ORDER, "steps",
          QuestionType.MATCH, "pairs",
          QuestionType.OPEN, "points",
          QuestionType.TASK, "done_when");

  private static final TableList NONE = new TableList("", "");

  /**
   * The list of a question.
   *
   * @param fields the question as a deck has it
   */
  static TableList of(QuestionType type, Mapping fields) {
    String key = KEYS.getOrDefault(type, "");
    Node list = fields.value(key);
    List<String> lines = list == null ? List.of() : lines(list);
    boolean fits =
        lines.stream()
            .noneMatch(
                line -> line.isBlank() || line.indexOf('\n') >= 0 || !line.equals(line.strip()));
    return fits && !lines.isEmpty() ? new TableList(key, String.join("\n", lines)) : NONE;
  }

  private static List<String> lines(Node list) {
    return switch (list) {
      case Sequence items -> items.items().stream().map(TableList::line).toList();
      case Mapping pairs ->
          pairs.entries().stream().map(pair -> pair(pair.key(), text(pair.value()))).toList();
      case Scalar _, Refused _ -> List.of();
    };
  }

  /** A text or an option; anything with more in it does not fit. */
  private static String line(Node item) {
    if (!(item instanceof Mapping mapping)) {
      return text(item);
    }
    Entry first = mapping.entries().getFirst();
    String mark = first.key().equals("right") ? "[x] " : first.key().equals("wrong") ? "[ ] " : "";
    String text = text(first.value());
    boolean fits = mapping.entries().size() == 1 && text.equals(text.strip()) && !mark.isEmpty();
    return fits ? mark + text : "";
  }

  private static String pair(String left, String right) {
    boolean fits =
        !(left + right).contains("→") && left.equals(left.strip()) && right.equals(right.strip());
    return fits ? left + ARROW + right : "";
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.source() : "";
  }

  /** Adds the field of a deck that a cell stands for. */
  static void add(TreeBuilder fields, QuestionType type, String cell) {
    List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String key = KEYS.getOrDefault(type, "");
    if (lines.isEmpty() || key.isEmpty()) {
      return;
    }
    switch (key) {
      case "options" -> fields.items(key, lines, line -> field(option(line)));
      case "pairs" -> {
        TreeBuilder pairs = new TreeBuilder();
        for (String line : lines) {
          int arrow = line.indexOf('→');
          String right = arrow < 0 ? "" : line.substring(arrow + 1).strip();
          String left = line.substring(0, Math.max(0, arrow)).strip();
          pairs.add(left, TreeBuilder.scalar(right));
        }
        fields.add(key, pairs.mapping());
      }
      default -> fields.texts(key, lines);
    }
  }

  private static Node field(Option option) {
    return new TreeBuilder()
        .add(option.right() ? "right" : "wrong", TreeBuilder.scalar(option.text()))
        .mapping();
  }

  /** An option with its mark; one without a mark is wrong. */
  static Option option(String line) {
    boolean marked = MARK.matcher(line).lookingAt();
    boolean right = marked && line.charAt(1) != ' ';
    return new Option((marked ? line.substring(3) : line).strip(), right, "");
  }
}
