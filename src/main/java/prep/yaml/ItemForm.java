package prep.yaml;

import java.util.List;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/**
 * How an item with keys is written where authors often write only its main text.
 *
 * @param keys the keys of such an item
 * @param written the item in braces, with {@code %s} for the text
 */
public record ItemForm(List<String> keys, String written) {

  /** An item without a main text. */
  static final ItemForm ANY = new ItemForm(List.of(), "");

  private static final int LONGEST = 60;

  public ItemForm {
    keys = List.copyOf(keys);
  }

  /** Whether such an item has no main text. */
  boolean isPlain() {
    return written.isEmpty();
  }

  /** Whether keys and values are really the main text, which has a colon. */
  boolean isText(Mapping mapping) {
    return !keys.isEmpty() && !mapping.flow() && Fields.isText(mapping, keys);
  }

  /** How a text is written as such an item. */
  String of(String text) {
    if (written.isEmpty()) {
      return "keys with values";
    }
    boolean shown = text.length() <= LONGEST && Shown.isPlain(text);
    return written.formatted(shown ? Quotes.inBraces(text) : "…");
  }

  String of(Mapping text) {
    String key = text.entries().getFirst().key();
    return text.entries().getFirst().value() instanceof Scalar value
        ? of(key + ": " + value.text())
        : of("…");
  }
}
