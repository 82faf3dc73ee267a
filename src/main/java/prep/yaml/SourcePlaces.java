package prep.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * Where in a file the items of a list and their fields stand, by the ids of the items. Only places
 * are kept and no nodes, so that thousands of files can be looked at together.
 */
public final class SourcePlaces {

  private static final String REV = "rev";

  private final Map<String, Item> items = new HashMap<>();

  /** One item; the places of a field are its own and then those of its parts. */
  private record Item(Position at, String rev, List<String> fields, List<List<Position>> places) {}

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
    List<String> fields = new ArrayList<>(mapping.entries().size());
    List<List<Position>> places = new ArrayList<>(mapping.entries().size());
    for (Entry entry : mapping.entries()) {
      fields.add(entry.key());
      places.add(places(entry.value()));
    }
    String rev = Fields.value(mapping, REV) instanceof Scalar scalar ? scalar.text() : "";
    return new Item(mapping.at(), rev, fields, places);
  }

  private static List<Position> places(Node value) {
    return switch (value) {
      case Scalar scalar -> List.of(scalar.at());
      case Refused refused -> List.of(refused.at());
      case Sequence list -> {
        List<Position> places = new ArrayList<>(list.items().size() + 1);
        places.add(list.at());
        for (Node item : list.items()) {
          addPart(item, places);
        }
        yield places;
      }
      case Mapping mapping -> {
        List<Position> places = new ArrayList<>(mapping.entries().size() + 1);
        places.add(mapping.at());
        for (Entry entry : mapping.entries()) {
          places.add(entry.at());
        }
        yield places;
      }
    };
  }

  /** Steps that may change places are parts of the list around them. */
  private static void addPart(Node item, List<Position> places) {
    if (Fields.value(item, "any") instanceof Sequence steps) {
      for (Node step : steps.items()) {
        places.add(step.at());
      }
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
   * Where a field's value stands, or one of its parts.
   *
   * @param number the part, from 1; 0 for the whole
   * @return the place of the next larger thing where there is no such part, field or item
   */
  public Position at(String id, String field, int number) {
    Item item = items.get(id);
    if (item == null) {
      return Position.START;
    }
    int index = item.fields().indexOf(field);
    if (index < 0) {
      return item.at();
    }
    List<Position> places = item.places().get(index);
    return places.get(number < places.size() ? number : 0);
  }
}
