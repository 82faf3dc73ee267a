package prep.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Position;

/**
 * What the questions of a deck say alike, so that it need not stand in each.
 *
 * @param defaults the value of a field that most questions have, where every question has one
 * @param questions without what the defaults say
 */
record Shared(Mapping defaults, List<Mapping> questions) {

  private static final List<String> FIELDS = List.of("level", "tags", "checked", "applies", "time");

  Shared {
    questions = List.copyOf(questions);
  }

  static Shared of(List<Mapping> questions) {
    Map<String, Node> values = new HashMap<>();
    List<Entry> defaults = new ArrayList<>();
    for (String field : FIELDS) {
      Node value = mostFrequent(questions, field);
      if (value != null) {
        values.put(field, value);
        boolean builtIn = field.equals("level") && value instanceof Scalar s && s.text().equals("mid");
        if (!builtIn) {
          defaults.add(new Entry(field, Position.START, value));
        }
      }
    }
    List<Mapping> shorter = new ArrayList<>();
    for (Mapping question : questions) {
      List<Entry> own =
          question.entries().stream()
              .filter(entry -> !entry.value().equals(values.get(entry.key())))
              .toList();
      shorter.add(new Mapping(own, false, Position.START));
    }
    return new Shared(new Mapping(defaults, false, Position.START), shorter);
  }

  /** The value that most questions have, two at least; null where there is none or one has none. */
  private static @Nullable Node mostFrequent(List<Mapping> questions, String field) {
    Map<Node, Integer> counts = new HashMap<>();
    for (Mapping question : questions) {
      Node value = question.value(field);
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
