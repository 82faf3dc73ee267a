package prep.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;

/**
 * What the items of a list say alike, so that it need not stand in each.
 *
 * @param defaults the value of a field that most items have, where every item has one
 * @param items without what the defaults say
 */
public record Shared(Mapping defaults, List<Mapping> items) {

  public Shared {
    items = List.copyOf(items);
  }

  /** What items say alike in some of their fields. */
  public static Shared of(List<Mapping> items, List<String> fields) {
    Map<String, Node> values = new HashMap<>();
    List<Entry> defaults = new ArrayList<>();
    for (String field : fields) {
      Node value = mostFrequent(items, field);
      if (value != null) {
        values.put(field, value);
        defaults.add(new Entry(field, Position.START, value));
      }
    }
    List<Mapping> shorter = new ArrayList<>();
    for (Mapping item : items) {
      List<Entry> own =
          item.entries().stream()
              .filter(entry -> !entry.value().equals(values.get(entry.key())))
              .toList();
      shorter.add(new Mapping(own, false, Position.START));
    }
    return new Shared(new Mapping(defaults, false, Position.START), shorter);
  }

  /** The value that most items have, two at least; null where there is none or one has none. */
  private static @Nullable Node mostFrequent(List<Mapping> items, String field) {
    Map<Node, Integer> counts = new HashMap<>();
    for (Mapping item : items) {
      Node value = item.value(field);
      if (value == null) {
        return null;
      }
      counts.merge(value, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(
            Comparator.comparing((Map.Entry<Node, Integer> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
