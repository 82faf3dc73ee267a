package prep.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file, with where it starts. */
public sealed interface Node {

  Position at();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** After {@code |}: the lines of the file are the lines of the text. */
    LITERAL,
    /** After {@code >}: line ends of the file become spaces. */
    FOLDED
  }

  /**
   * A single text.
   *
   * @param source the text as the file has it, never turned into a number, a truth value or null
   */
  record Scalar(String source, Style style, Position at) implements Node {

    /** The text without the line ends that a block leaves at its end. */
    public String text() {
      int end = source.length();
      while (end > 0 && source.charAt(end - 1) == '\n') {
        end--;
      }
      return source.substring(0, end);
    }

    /** Whether nothing at all is written here. */
    boolean isAbsent() {
      return style == Style.PLAIN && source.isEmpty();
    }
  }

  /** A list; {@code flow} where it is written in brackets. */
  record Sequence(List<Node> items, boolean flow, Position at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, each key once, in the file's order; {@code flow} where written in braces. */
  record Mapping(List<Entry> entries, boolean flow, Position at) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry with that key, or null. */
    public @Nullable Entry entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return entry;
        }
      }
      return null;
    }

    /** The value of that key, or null. */
    public @Nullable Node value(String key) {
      Entry entry = entry(key);
      return entry == null ? null : entry.value();
    }
  }

  /** One key with its value; {@code at} is where the key starts. */
  record Entry(String key, Position at, Node value) {}

  /** Something that is not supported, such as an alias; a problem says so already. */
  record Refused(Position at) implements Node {}
}
