package prep.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.Subject;

/** Reads the steps of an {@code order}. */
final class OrderingReader {

  private static final int FEWEST = 3;
  private static final int MOST = 9;
  private static final List<String> KEYS = List.of("any");

  private final RawQuestion raw;
  private final Set<String> steps = new HashSet<>();
  private int count;

  private OrderingReader(RawQuestion raw) {
    this.raw = raw;
  }

  static Optional<Question> read(RawQuestion raw) {
    List<List<String>> groups = new OrderingReader(raw).groups();
    for (List<String> group : groups) {
      raw.revision().add("step", group);
      raw.revision().add("then", true);
    }
    return raw.isSound() ? Optional.of(new Ordering(raw.details(), groups)) : Optional.empty();
  }

  private List<List<String>> groups() {
    Fields fields = raw.fields();
    int before = raw.problems().count();
    List<Node> items = fields.requiredItems("steps");
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      groups.add(group(items.get(i), fields.subject().nth("step", i + 1)));
    }
    if (fields.has("steps") && raw.problems().count() == before) {
      checkCount(fields, groups.size());
    }
    return groups;
  }

  private List<String> group(Node node, Subject subject) {
    if (!(node instanceof Mapping mapping) || Fields.isText(mapping, KEYS)) {
      return List.of(step(node, subject));
    }
    Fields fields = Fields.of(mapping, subject, raw.fields().values());
    fields.allow(KEYS);
    int before = raw.problems().count();
    Subject any = subject.key("any");
    List<String> group = new ArrayList<>();
    List<Node> items = fields.requiredItems("any");
    for (int i = 0; i < items.size(); i++) {
      group.add(step(items.get(i), any.nth("step", i + 1)));
    }
    if (group.size() < 2 && raw.problems().count() == before) {
      raw.problems()
          .add(
              fields.at("any"),
              Rule.TOO_FEW_STEPS,
              any + " has fewer than 2 steps; name those that may change places");
    }
    return group;
  }

  private String step(Node node, Subject subject) {
    count++;
    String step = raw.fields().values().text(node, subject);
    if (!step.isBlank() && !steps.add(step)) {
      raw.problems()
          .add(
              node.at(),
              Rule.DUPLICATE_STEP,
              subject + " says the same as an earlier one; make the texts differ");
    }
    return step;
  }

  private void checkCount(Fields fields, int groups) {
    Position at = fields.at("steps");
    Problems problems = fields.problems();
    if (count < FEWEST) {
      problems.add(
          at, Rule.TOO_FEW_STEPS, fields.subject() + " has fewer than 3 steps; write 3 to 9");
    } else if (count > MOST) {
      problems.add(
          at, Rule.TOO_MANY_STEPS, fields.subject() + " has " + count + " steps; leave 9 at most");
    } else if (groups < 2) {
      problems.add(
          at,
          Rule.NOTHING_TO_ORDER,
          "all steps of " + fields.subject() + " may change places; leave some out of \"any\"");
    }
  }
}
