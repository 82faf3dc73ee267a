package prep.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Example;
import prep.yaml.Fields;
import prep.yaml.ItemForm;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/** {@code examples}: answers with the score that they should get. */
final class ExamplesCodec {

  static final String KEY = "examples";
  static final List<String> KEYS = List.of("answer", "score");

  private static final ItemForm FORM = new ItemForm(KEYS, "{answer: %s, score: 1}");

  private static final Pattern ARROW = Pattern.compile("(\\S.*?) *(?:->|=>|=|\u2192) *(\\S+)");

  /** What authors call right and wrong. */
  private static final Map<String, String> SCORES =
      Map.of(
          "right",
          "1",
          "correct",
          "1",
          "true",
          "1",
          "yes",
          "1",
          "wrong",
          "0",
          "false",
          "0",
          "no",
          "0",
          "incorrect",
          "0");

  private ExamplesCodec() {}

  static List<Example> read(Fields fields, Revision revision) {
    return Fields.each(
            fields.items(KEY),
            fields.subject(),
            "example",
            (node, nth) -> read(node, nth, fields.values(), revision))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Example> read(
      Node node, Subject subject, Values values, Revision revision) {
    if (KeySlips.isOfItemAbove(values, node, subject, List.of("score"))) {
      return Optional.empty();
    }
    Optional<String> meant = meant(node);
    if (meant.isPresent()) {
      values.problem(
          node.at(),
          Rule.NOT_A_MAPPING,
          "%s has no \"answer\" and \"score\"; write \"%s\"".formatted(subject, meant.get()));
      return Optional.empty();
    }
    return Optional.of(example(values.fields(node, subject, FORM), revision));
  }

  /** An answer with its score, or with a word for it, written otherwise. */
  private static Optional<String> meant(Node node) {
    String answer = "";
    String score = "";
    Matcher arrow = ARROW.matcher(node instanceof Scalar text ? text.text().strip() : "");
    if (arrow.matches()) {
      answer = arrow.group(1);
      score = arrow.group(2);
    } else if (node instanceof Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().getFirst().value() instanceof Scalar value) {
      String key = mapping.entries().getFirst().key();
      boolean word = SCORES.containsKey(key);
      answer = word ? value.text() : key;
      score = word ? SCORES.getOrDefault(key, "") : value.text();
    }
    String number = SCORES.getOrDefault(score, score);
    return !KEYS.contains(answer) && Values.isNumber(number)
        ? Optional.of(
            "{answer: %s, score: %s}".formatted(Quotes.inBraces(Shown.plain(answer)), number))
        : Optional.empty();
  }

  static void write(List<Example> examples, TreeBuilder tree) {
    tree.items(
        KEY,
        examples,
        example ->
            new TreeBuilder()
                .text("answer", example.answer())
                .plain("score", number(example.score()))
                .mapping());
  }

  static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal score(Node node, Fields fields) {
    String word = node instanceof Scalar text ? text.text() : "";
    Subject subject = fields.subject().key("score");
    if (SCORES.containsKey(word)) {
      fields.problem(
          node.at(),
          Rule.NOT_A_NUMBER,
          "%s is %s; write \"%s\""
              .formatted(subject, Shown.quoted(word), SCORES.getOrDefault(word, "")));
      return BigDecimal.ZERO;
    }
    return fields.values().number(node, subject, "1, 0.5 or 0");
  }

  private static Example example(Fields fields, Revision revision) {
    fields.allow(KEYS);
    String answer = fields.requiredText("answer");
    Node node = fields.required("score");
    BigDecimal score = node == null ? BigDecimal.ZERO : score(node, fields);
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      fields.problem(
          "score",
          Rule.BAD_SCORE,
          "the score of %s is not between 0 and 1; write %s"
              .formatted(
                  fields.subject(),
                  score.signum() > 0 && score.compareTo(BigDecimal.valueOf(100)) <= 0
                      ? "\"" + score.movePointLeft(2).stripTrailingZeros().toPlainString() + "\""
                      : "one that is"));
    }
    revision.add("example", answer);
    revision.add("score", score);
    return new Example(answer, score.doubleValue());
  }
}
