package prep.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * The places of a list's items and their fields in a file, by item id. Only places are kept, not
 * nodes, so that thousands of files can be checked together.
 */
public final class SourcePlaces {

  private final Map<String, Item> items = new HashMap<>();

  /** One item; by field, the place of its value and then those of the value's parts. */
  private record Item(Position at, String rev, Map<String, List<Position>> places) {}

  /** The places of the items in a list of mappings; of two with one id, those of the first. */
  public void addAll(@Nullable Node list) {
    if (list instanceof Sequence sequence) {
      for (Node node : sequence.items()) {
        if (node instanceof Mapping item && Fields.value(item, "id") instanceof Scalar id) {
          items.putIfAbsent(id.text(), item(item));
        }
      }
    }
  }

  private static Item item(Mapping mapping) {
    Map<String, List<Position>> places = new HashMap<>();
    mapping.entries().forEach(entry -> places.put(entry.key(), places(entry.value())));
    String rev = mapping.value("rev") instanceof Scalar scalar ? scalar.text() : "";
    return new Item(mapping.at(), rev, places);
  }

  private static List<Position> places(Node value) {
    List<Position> places = new ArrayList<>(List.of(value.at()));
    switch (value) {
      case Sequence list -> list.items().forEach(item -> addPart(item, places));
      case Mapping mapping -> mapping.entries().forEach(entry -> places.add(entry.at()));
      case Scalar _, Refused _ -> {}
    }
    return List.copyOf(places);
  }

  /** Steps that may change places are parts of the list around them. */
  private static void addPart(Node item, List<Position> places) {
    if (Fields.value(item, "any") instanceof Sequence steps) {
      steps.items().forEach(step -> places.add(step.at()));
    } else {
      places.add(item.at());
    }
  }

  /** The {@code rev} of an item as written; empty where it has none. */
  public String rev(String id) {
    Item item = items.get(id);
    return item == null ? "" : item.rev();
  }

  /**
   * The place of a field's value, or of one of its parts.
   *
   * @param number the part, from 1; 0 for the whole
   * @return the place of the enclosing thing if there is no such part, field or item
   */
  public Position at(String id, String field, int number) {
    Item item = items.get(id);
    if (item == null) {
      return Position.START;
    }
    List<Position> places = item.places().getOrDefault(field, List.of(item.at()));
    return places.get(number < places.size() ? number : 0);
  }
}
