package prep.files;

import java.math.BigDecimal;
import java.util.List;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Rule;

/** What the points of an {@code open} question and of a {@code task} have in common. */
final class Points {

  /** One digit key each. */
  private static final int MOST = 9;

  private Points() {}

  /** Checks that there are 1 to 9 under a key. */
  static void check(Fields fields, String key, List<?> items) {
    if (items.isEmpty() && fields.node(key) instanceof Node.Sequence) {
      fields.problem(
          key,
          Rule.NO_POINTS,
          fields.subject().key(key) + " is empty; add what an answer is scored by");
    } else if (items.size() > MOST) {
      fields.problem(
          key,
          Rule.TOO_MANY_POINTS,
          fields.subject().key(key) + " has " + items.size() + " items; leave 9 at most");
    }
  }

  /** A weight above 0; 1 where none is given. */
  static BigDecimal weight(Fields fields) {
    Node node = fields.node("weight");
    if (node == null) {
      return BigDecimal.ONE;
    }
    int before = fields.problems().count();
    BigDecimal weight = fields.values().number(node, fields.subject().key("weight"));
    if (weight.signum() <= 0 && fields.problems().count() == before) {
      fields.problem(
          "weight",
          Rule.BAD_WEIGHT,
          "the weight of " + fields.subject() + " is not above 0; write one that is");
    }
    return weight;
  }
}
