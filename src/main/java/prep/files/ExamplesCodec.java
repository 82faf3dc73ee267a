package prep.files;

import java.math.BigDecimal;
import java.util.List;
import prep.deck.Example;
import prep.yaml.Fields;
import prep.yaml.ItemForm;
import prep.yaml.Node;
import prep.yaml.Rule;
import prep.yaml.TreeBuilder;

/** {@code examples}: answers with the score that they should get. */
final class ExamplesCodec {

  static final String KEY = "examples";
  static final List<String> KEYS = List.of("answer", "score");

  private static final ItemForm FORM = new ItemForm(KEYS, "{answer: %s, score: 1}");

  private ExamplesCodec() {}

  static List<Example> read(Fields fields, Revision revision) {
    return fields.each(KEY, "example", FORM, example -> example(example, revision));
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

  private static Example example(Fields fields, Revision revision) {
    fields.allow(KEYS);
    String answer = fields.requiredText("answer");
    Node node = fields.required("score");
    BigDecimal score =
        node == null
            ? BigDecimal.ZERO
            : fields.values().number(node, fields.subject().key("score"), "1, 0.5 or 0");
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
