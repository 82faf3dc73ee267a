package prep.files;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
          fields.subject().key(key) + " is empty; add the points that an answer is scored by");
    } else if (items.size() > MOST) {
      fields.problem(
          key,
          Rule.TOO_MANY_POINTS,
          fields.subject().key(key) + " has " + items.size() + " items; keep at most 9");
    }
  }

  /**
   * A weight above 0; null where none is given, so that it counts as 1. To start decimal arithmetic
   * takes more time than to read most decks, and few have weights.
   */
  static @Nullable BigDecimal weight(Fields fields) {
    Node node = fields.node("weight");
    if (node == null) {
      return null;
    }
    int before = fields.problems().count();
    BigDecimal weight = fields.values().number(node, fields.subject().key("weight"), "2 or 0.5");
    if (weight.signum() <= 0 && fields.problems().count() == before) {
      fields.problem(
          "weight",
          Rule.BAD_WEIGHT,
          "the weight of " + fields.subject() + " is not above 0; use a positive number");
    }
    return weight;
  }
}
