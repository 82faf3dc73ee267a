package prep.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Open;
import prep.deck.Open.Example;
import prep.deck.Open.Myth;
import prep.deck.Open.Point;
import prep.deck.Question;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Rule;
import prep.yaml.Subject;
import prep.yaml.Values;

/**
 * Reads the points, myths and examples of an {@code open} question. One marked as a draft may still
 * lack its answer and its points.
 */
final class OpenReader {

  private static final List<String> POINT_KEYS = List.of("say", "match", "weight");
  private static final List<String> MYTH_KEYS = List.of("claim", "match", "why");
  private static final List<String> EXAMPLE_KEYS = List.of("answer", "score");

  private OpenReader() {}

  static Optional<Question> read(RawQuestion raw) {
    Fields fields = raw.fields();
    Revision revision = raw.revision();
    boolean unfinished = raw.isUnfinished();
    String answer = unfinished ? fields.text("answer") : fields.requiredText("answer");
    revision.add("answer", answer);
    List<Node> items = unfinished ? fields.items("points") : fields.requiredItems("points");
    Points.check(fields, "points", items);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      points.add(
          point(items.get(i), fields.subject().nth("point", i + 1), fields.values(), revision));
    }
    List<Myth> myths = myths(fields, revision);
    List<Example> examples = examples(fields, revision);
    return raw.isSound()
        ? Optional.of(new Open(raw.details(), answer, points, myths, examples))
        : Optional.empty();
  }

  private static Point point(Node node, Subject subject, Values values, Revision revision) {
    if (!(node instanceof Mapping mapping) || Fields.isText(mapping, POINT_KEYS)) {
      String say = values.text(node, subject);
      revision.add("say", say);
      revision.add("weight", BigDecimal.ONE);
      return new Point(say, List.of(say), 1);
    }
    Fields fields = Fields.of(mapping, subject, values);
    fields.allow(POINT_KEYS);
    String say = fields.requiredText("say");
    List<String> match = fields.texts("match");
    BigDecimal weight = Points.weight(fields);
    revision.add("say", say);
    revision.add("match", match);
    revision.add("weight", weight);
    return new Point(say, match.isEmpty() ? List.of(say) : match, weight.doubleValue());
  }

  private static List<Myth> myths(Fields fields, Revision revision) {
    List<Node> items = fields.items("myths");
    List<Myth> myths = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Fields myth = fields.values().fields(items.get(i), fields.subject().nth("myth", i + 1));
      myth.allow(MYTH_KEYS);
      String claim = myth.requiredText("claim");
      List<String> match = myth.texts("match");
      String why = myth.text("why");
      revision.add("claim", claim);
      revision.add("match", match);
      revision.add("why", why);
      myths.add(new Myth(claim, match.isEmpty() ? List.of(claim) : match, why));
    }
    return myths;
  }

  private static List<Example> examples(Fields fields, Revision revision) {
    List<Node> items = fields.items("examples");
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Fields example = fields.values().fields(items.get(i), fields.subject().nth("example", i + 1));
      example.allow(EXAMPLE_KEYS);
      String answer = example.requiredText("answer");
      Node node = example.required("score");
      BigDecimal score =
          node == null
              ? BigDecimal.ZERO
              : example.values().number(node, example.subject().key("score"));
      if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
        example
            .problems()
            .add(
                example.at("score"),
                Rule.BAD_SCORE,
                "the score of " + example.subject() + " is not between 0 and 1; write one that is");
      }
      revision.add("example", answer);
      revision.add("score", score);
      examples.add(new Example(answer, score.doubleValue()));
    }
    return examples;
  }
}
