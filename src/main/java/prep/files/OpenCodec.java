package prep.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.Example;
import prep.deck.Open;
import prep.deck.Open.Myth;
import prep.deck.Open.Point;
import prep.deck.Open.Side;
import prep.problem.DidYouMean;
import prep.yaml.Fields;
import prep.yaml.ItemForm;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Sequence;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/**
 * {@code open}: an answer in one's own words, by its points, myths and examples. A question marked
 * as a draft may still lack its answer and its points.
 */
final class OpenCodec implements QuestionCodec<Open> {

  static final List<String> POINT_KEYS = List.of("say", "match", "weight", "side");
  static final List<String> MYTH_KEYS = List.of("claim", "match", "why", "side");

  private static final ItemForm MYTH = new ItemForm(MYTH_KEYS, "{claim: %s}");

  @Override
  public List<String> keys() {
    return List.of("answer", "sides", "points", "myths", "examples");
  }

  @Override
  public Function<Details, Open> read(RawQuestion raw) {
    Fields fields = raw.fields();
    Revision revision = raw.revision();
    Values values = fields.values();
    Subject subject = fields.subject();
    String answer = raw.draft() ? fields.text("answer") : fields.requiredText("answer");
    revision.add("answer", answer);
    List<Side> sides = sides(fields, revision);
    List<Node> items = raw.draft() ? fields.items("points") : fields.requiredItems("points");
    Points.check(fields, "points", items);
    List<Point> points =
        Fields.each(
            items, subject, "point", (node, nth) -> point(node, nth, values, revision, sides));
    List<Myth> myths = fields.each("myths", "myth", MYTH, myth -> myth(myth, revision, sides));
    List<Example> examples = ExamplesCodec.read(fields, revision);
    return details -> new Open(details, answer, sides, points, myths, examples);
  }

  @Override
  public void write(Open open, TreeBuilder tree) {
    tree.text("question", open.stem()).text("answer", open.answer());
    if (!open.sides().isEmpty()) {
      TreeBuilder sides = new TreeBuilder();
      open.sides()
          .forEach(
              side -> sides.add(side.name(), TreeBuilder.list(side.match(), TreeBuilder::scalar)));
      tree.add("sides", sides.mapping());
    }
    tree.items("points", open.points(), OpenCodec::point)
        .items(
            "myths",
            open.myths(),
            myth ->
                new TreeBuilder()
                    .text("claim", myth.claim())
                    .text("side", name(myth.side()))
                    .texts("match", written(myth.claim(), myth.match()))
                    .text("why", myth.why())
                    .mapping());
    ExamplesCodec.write(open.examples(), tree);
  }

  private static List<Side> sides(Fields fields, Revision revision) {
    Fields named = fields.fields("sides");
    List<Side> sides = new ArrayList<>();
    for (Entry entry : named.entries()) {
      Subject subject = named.subject().key(entry.key());
      List<String> match = named.values().texts(entry.value(), subject);
      sides.add(new Side(entry.key(), match));
      revision.add("side", entry.key());
      revision.add("match", match);
    }
    if (fields.has("sides") && sides.size() < 2 && named.isPresent()) {
      fields.problem(
          "sides",
          Rule.TOO_FEW_SIDES,
          named.subject() + " has fewer than 2 sides; name what the question compares");
    }
    return sides;
  }

  /** The side that a point or myth belongs to, which must be one of the question's. */
  private static @Nullable String side(Fields fields, Revision revision, List<Side> sides) {
    String side = fields.text("side");
    if (side.isEmpty()) {
      return null;
    }
    revision.add("side", side);
    List<String> names = sides.stream().map(Side::name).toList();
    if (!names.contains(side)) {
      String meant =
          DidYouMean.of(side, names)
              .map(name -> "did you mean " + Shown.quoted(name) + "?")
              .orElse(
                  names.isEmpty()
                      ? "name both under \"sides\" of the question"
                      : "the sides are " + String.join(", ", names));
      fields.problem(
          "side",
          Rule.UNKNOWN_SIDE,
          fields.subject()
              + " names the side "
              + Shown.quoted(side)
              + ", which the question does not have; "
              + meant);
    }
    return side;
  }

  private static Point point(
      Node node, Subject subject, Values values, Revision revision, List<Side> sides) {
    if (node instanceof Mapping pair
        && Fields.isText(pair, POINT_KEYS)
        && pair.entries().getFirst().value() instanceof Sequence) {
      String say = pair.entries().getFirst().key();
      values.problem(
          node.at(),
          Rule.NOT_A_MAPPING,
          "%s has its text as a key; write \"say: %s\", and the list under \"match\""
              .formatted(subject, Shown.plain(say)));
      return new Point(say, List.of(), 1, null);
    }
    if (!(node instanceof Mapping mapping) || Fields.isText(mapping, POINT_KEYS)) {
      String say =
          KeySlips.hidden(values, node, subject, List.of("say")) ? "" : values.text(node, subject);
      revision.add("say", say);
      revision.add("weight", "1");
      return new Point(say, List.of(say), 1, null);
    }
    if (KeySlips.isOfItemAbove(values, node, subject, List.of("match", "weight", "side"))) {
      return new Point("", List.of(), 1, null);
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
    return new Point(
        say, match.isEmpty() ? List.of(say) : match, share, side(fields, revision, sides));
  }

  private static Node point(Point point) {
    List<String> match = written(point.say(), point.match());
    if (match.isEmpty() && point.weight() == 1 && point.side() == null) {
      return TreeBuilder.scalar(point.say());
    }
    TreeBuilder tree =
        new TreeBuilder()
            .text("say", point.say())
            .text("side", name(point.side()))
            .texts("match", match);
    return point.weight() == 1
        ? tree.mapping()
        : tree.plain("weight", ExamplesCodec.number(point.weight())).mapping();
  }

  /** What is recognised; nothing if that only repeats the text itself. */
  private static List<String> written(String text, List<String> match) {
    return match.equals(List.of(text)) ? List.of() : match;
  }

  private static String name(@Nullable String side) {
    return side == null ? "" : side;
  }

  private static Myth myth(Fields fields, Revision revision, List<Side> sides) {
    fields.allow(MYTH_KEYS);
    String claim = fields.requiredText("claim");
    List<String> match = fields.texts("match");
    String why = fields.text("why");
    revision.add("claim", claim);
    revision.add("match", match);
    revision.add("why", why);
    return new Myth(
        claim, match.isEmpty() ? List.of(claim) : match, why, side(fields, revision, sides));
  }
}
