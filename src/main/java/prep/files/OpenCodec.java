package prep.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Open.Example;
import prep.deck.Open.Myth;
import prep.deck.Open.Point;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Rule;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/**
 * {@code open}: an answer in one's own words, by its points, myths and examples. A question marked
 * as a draft may still lack its answer and its points.
 */
final class OpenCodec implements QuestionCodec<Open> {

  static final List<String> POINT_KEYS = List.of("say", "match", "weight");
  static final List<String> MYTH_KEYS = List.of("claim", "match", "why");
  static final List<String> EXAMPLE_KEYS = List.of("answer", "score");

  @Override
  public List<String> keys() {
    return List.of("answer", "points", "myths", "examples");
  }

  @Override
  public Function<Details, Open> read(RawQuestion raw) {
    Fields fields = raw.fields();
    Revision revision = raw.revision();
    Values values = fields.values();
    Subject subject = fields.subject();
    String answer = raw.draft() ? fields.text("answer") : fields.requiredText("answer");
    revision.add("answer", answer);
    List<Node> items = raw.draft() ? fields.items("points") : fields.requiredItems("points");
    Points.check(fields, "points", items);
    List<Point> points =
        Fields.each(items, subject, "point", (node, nth) -> point(node, nth, values, revision));
    List<Myth> myths = fields.each("myths", "myth", myth -> myth(myth, revision));
    List<Example> examples =
        fields.each("examples", "example", example -> example(example, revision));
    return details -> new Open(details, answer, points, myths, examples);
  }

  @Override
  public void write(Open open, TreeBuilder tree) {
    tree.text("question", open.stem())
        .text("answer", open.answer())
        .items("points", open.points(), OpenCodec::point)
        .items(
            "myths",
            open.myths(),
            myth ->
                new TreeBuilder()
                    .text("claim", myth.claim())
                    .texts("match", written(myth.claim(), myth.match()))
                    .text("why", myth.why())
                    .mapping())
        .items(
            "examples",
            open.examples(),
            example ->
                new TreeBuilder()
                    .text("answer", example.answer())
                    .plain("score", number(example.score()))
                    .mapping());
  }

  private static Point point(Node node, Subject subject, Values values, Revision revision) {
    if (!(node instanceof Mapping mapping) || Fields.isText(mapping, POINT_KEYS)) {
      String say = values.text(node, subject);
      revision.add("say", say);
      revision.add("weight", "1");
      return new Point(say, List.of(say), 1);
    }
    Fields fields = Fields.of(mapping, subject, values);
    fields.allow(POINT_KEYS);
    String say = fields.requiredText("say");
    List<String> match = fields.texts("match");
    @Nullable BigDecimal weight = Points.weight(fields);
    revision.add("say", say);
    revision.add("match", match);
    if (weight == null) {
      revision.add("weight", "1");
    } else {
      revision.add("weight", weight);
    }
    double share = weight == null ? 1 : weight.doubleValue();
    return new Point(say, match.isEmpty() ? List.of(say) : match, share);
  }

  private static Node point(Point point) {
    List<String> match = written(point.say(), point.match());
    if (match.isEmpty() && point.weight() == 1) {
      return TreeBuilder.scalar(point.say());
    }
    TreeBuilder tree = new TreeBuilder().text("say", point.say()).texts("match", match);
    return point.weight() == 1
        ? tree.mapping()
        : tree.plain("weight", number(point.weight())).mapping();
  }

  /** What is recognised, but nothing where that only repeats the text itself. */
  private static List<String> written(String text, List<String> match) {
    return match.equals(List.of(text)) ? List.of() : match;
  }

  private static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static Myth myth(Fields fields, Revision revision) {
    fields.allow(MYTH_KEYS);
    String claim = fields.requiredText("claim");
    List<String> match = fields.texts("match");
    String why = fields.text("why");
    revision.add("claim", claim);
    revision.add("match", match);
    revision.add("why", why);
    return new Myth(claim, match.isEmpty() ? List.of(claim) : match, why);
  }

  private static Example example(Fields fields, Revision revision) {
    fields.allow(EXAMPLE_KEYS);
    String answer = fields.requiredText("answer");
    Node node = fields.required("score");
    BigDecimal score =
        node == null
            ? BigDecimal.ZERO
            : fields.values().number(node, fields.subject().key("score"));
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      fields.problem(
          "score",
          Rule.BAD_SCORE,
          "the score of " + fields.subject() + " is not between 0 and 1; write one that is");
    }
    revision.add("example", answer);
    revision.add("score", score);
    return new Example(answer, score.doubleValue());
  }
}
