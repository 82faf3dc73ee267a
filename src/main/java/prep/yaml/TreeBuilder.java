package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;

/**
 * Builds a mapping to be written, key by key. Texts are quoted scalars; numbers and truth values
 * are plain ones. An empty text, and a list that may be absent, are left out.
 */
public final class TreeBuilder {

  private final List<Entry> entries = new ArrayList<>();

  public TreeBuilder add(String key, Node value) {
    entries.add(new Entry(key, Position.START, value));
    return this;
  }

  public TreeBuilder text(String key, String text) {
    return text.isEmpty() ? this : add(key, scalar(text));
  }

  /** A number, a truth value or another word that needs no quotes. */
  public TreeBuilder plain(String key, String word) {
    return add(key, new Scalar(word, Style.PLAIN, Position.START));
  }

  /** A truth value, unless it is the default. */
  public TreeBuilder flag(String key, boolean value, boolean absent) {
    return value == absent ? this : plain(key, Boolean.toString(value));
  }

  public TreeBuilder texts(String key, List<String> texts) {
    return items(key, texts, TreeBuilder::scalar);
  }

  /** A list that may be absent. */
  public <T> TreeBuilder items(String key, List<T> values, Function<T, Node> item) {
    return values.isEmpty() ? this : add(key, list(values, item));
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public Mapping mapping() {
    return new Mapping(entries, false, Position.START);
  }

  public static Scalar scalar(String text) {
    return new Scalar(text, Style.QUOTED, Position.START);
  }

  public static <T> Sequence list(List<T> values, Function<T, Node> item) {
    return new Sequence(values.stream().map(item).toList(), false, Position.START);
  }
}
