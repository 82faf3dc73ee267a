package prep.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import prep.deck.Details;
import prep.deck.Ordering;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Sequence;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;

/** {@code order}: steps in their right order, some of which may change places. */
final class OrderingCodec implements QuestionCodec<Ordering> {

  static final List<String> GROUP_KEYS = List.of("any");

  /** Keys by which other formats say in which order the steps are right. */
  private static final List<String> BESIDE = List.of("answer", "correct", "order", "solution");

  private static final int FEWEST = 3;
  private static final int MOST = 9;

  @Override
  public List<String> keys() {
    return List.of("steps");
  }

  @Override
  public Function<Details, Ordering> read(RawQuestion raw) {
    List<List<String>> groups = groups(raw.fields());
    for (List<String> group : groups) {
      raw.revision().add("step", group);
      raw.revision().add("then", true);
    }
    return details -> new Ordering(details, groups);
  }

  /** Whether the order stands beside the steps, which is a problem then. */
  static boolean orderBeside(Fields fields, Entry entry) {
    boolean beside = BESIDE.contains(entry.key()) && fields.has("steps");
    if (beside) {
      fields.problem(
          entry.at(),
          Rule.UNKNOWN_KEY,
          "%s is not a key of %s; remove it, and write the steps in their right order"
              .formatted(Shown.quoted(entry.key()), fields.subject()));
    }
    return beside;
  }

  @Override
  public void write(Ordering ordering, TreeBuilder tree) {
    tree.text("question", ordering.stem())
        .add(
            "steps",
            TreeBuilder.list(
                ordering.groups(),
                group ->
                    group.size() == 1
                        ? TreeBuilder.scalar(group.getFirst())
                        : new TreeBuilder().texts("any", group).mapping()));
  }

  private static List<List<String>> groups(Fields fields) {
    int before = fields.problems().count();
    Set<String> steps = new HashSet<>();
    List<List<String>> groups =
        fields.requiredEach(
            "steps", "step", (node, subject) -> group(node, subject, fields, steps));
    if (fields.has("steps") && fields.problems().count() == before) {
      checkCount(fields, groups);
    }
    return groups;
  }

  private static List<String> group(Node node, Subject subject, Fields of, Set<String> steps) {
    if (node instanceof Sequence list && !list.items().isEmpty()) {
      of.problem(
          node.at(),
          Rule.NOT_A_TEXT,
          "%s is a list; write \"any: [...]\" if its steps may come in any order, or quote the text"
              .formatted(subject));
      return List.of();
    }
    if (KeySlips.hidden(of.values(), node, subject, GROUP_KEYS)) {
      return List.of();
    }
    if (!(node instanceof Mapping mapping) || Fields.isText(mapping, GROUP_KEYS)) {
      return List.of(step(node, subject, of, steps));
    }
    Fields fields = Fields.of(mapping, subject, of.values());
    fields.allow(GROUP_KEYS);
    int before = fields.problems().count();
    Subject any = subject.key("any");
    List<String> group =
        Fields.each(
            fields.requiredItems("any"), any, "step", (item, nth) -> step(item, nth, of, steps));
    if (group.size() < 2 && fields.has("any") && fields.problems().count() == before) {
      fields.problem(
          "any",
          Rule.TOO_FEW_STEPS,
          any + " has fewer than 2 steps; list all that may change places");
    }
    return group;
  }

  private static String step(Node node, Subject subject, Fields of, Set<String> steps) {
    String step = of.values().text(node, subject);
    if (!step.isBlank() && !steps.add(step)) {
      of.problem(
          node.at(),
          Rule.DUPLICATE_STEP,
          subject + " says the same as an earlier one; make the texts differ");
    }
    return step;
  }

  private static void checkCount(Fields fields, List<List<String>> groups) {
    int count = groups.stream().mapToInt(List::size).sum();
    if (count < FEWEST) {
      fields.problem(
          "steps", Rule.TOO_FEW_STEPS, fields.subject() + " has fewer than 3 steps; write 3 to 9");
    } else if (count > MOST) {
      fields.problem(
          "steps",
          Rule.TOO_MANY_STEPS,
          fields.subject() + " has " + count + " steps; keep at most 9");
    } else if (groups.size() < 2) {
      fields.problem(
          "steps",
          Rule.NOTHING_TO_ORDER,
          "all steps of " + fields.subject() + " may change places; take some out of \"any\"");
    }
  }
}
