package prep.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the YAML that decks are written in to a tree: no anchors, aliases, merge keys, tags or
 * second documents, each key once, bounded in depth and number of values.
 */
public final class TreeReader {

  /** How deeply lists and mappings may be nested. */
  public static final int DEEPEST = 32;

  /** How many values a file may have. */
  static final int MOST_VALUES = 1_000_000;

  /**
   * How many characters the library reads at a time. Within one token it copies everything read so
   * far for each portion, so with its default of 1024 a single line of 16 MB would take minutes.
   */
  private static final int PORTION = 1 << 16;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(SourceText.LARGEST + 1)
                  .setBufferSize(PORTION)
                  .build())
          // Found out here, with the places of both.
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Keys that an item has once: a second one starts a new item without its hyphen. */
  private static final List<String> STARTS_ITEM = List.of("id", "title", "right", "wrong");

  /** Ends the reading; a problem says why. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final Problems problems;
  private final String text;
  private final JsonParser parser;
  private Position at = Position.START;

  /** The key that was read last, whose value is being read. */
  private String within = "";

  private int codePoints;
  private int chars;
  private int values;

  private TreeReader(Problems problems, JsonParser parser) {
    this.problems = problems;
    this.parser = parser;
    text = problems.source().text();
  }

  /** The tree of a file, or empty where YAML cannot be read to its end; the problems say why. */
  public static Optional<Node> read(Problems problems) {
    WholeCharacters characters = new WholeCharacters(problems.source().text());
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters)) {
      return Optional.of(new TreeReader(problems, parser).document());
    } catch (Stop _) {
      return Optional.empty();
    }
  }

  private Node document() throws Stop {
    JsonToken token = next();
    if (token == null) {
      throw stop(Position.START, Rule.EMPTY_FILE, "the file is empty; fill or remove it");
    }
    Node root = node(token, 1);
    if (next() != null) {
      throw stop(
          at,
          Rule.SECOND_DOCUMENT,
          "a second YAML document starts here; remove the line, or move what follows to its own"
              + " file");
    }
    return root;
  }

  private @Nullable JsonToken next() throws Stop {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (RuntimeException e) {
      // The library reports some malformed input by other exceptions than its own.
      TokenStreamLocation location = parser.currentTokenLocation();
      new SyntaxAdvice(problems).explain(e, position(location));
      throw new Stop();
    }
    if (token != null) {
      TokenStreamLocation location = parser.currentTokenLocation();
      at = position(location);
      int index = (int) location.getCharOffset();
      chars = text.offsetByCodePoints(chars, index - codePoints);
      codePoints = index;
    }
    return token;
  }

  private static Position position(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private Stop stop(Position where, Rule rule, String message) {
    problems.add(where, rule, message);
    return new Stop();
  }

  private Node node(JsonToken token, int depth) throws Stop {
    return node(token, depth, null);
  }

  /** A value; {@code siblings} are the items before it where it is one of a list. */
  private Node node(JsonToken token, int depth, @Nullable List<Node> siblings) throws Stop {
    if (++values > MOST_VALUES) {
      throw stop(
          at,
          Rule.TOO_MANY_VALUES,
          "the file has more than a million values; split it into several decks");
    }
    if (depth > DEEPEST) {
      throw stop(
          at,
          Rule.TOO_DEEP,
          "lists and mappings are nested more than " + DEEPEST + " deep; flatten them");
    }
    if (isRefused()) {
      return new Refused(at);
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth, siblings);
      case START_ARRAY -> sequence(depth);
      case VALUE_STRING,
          VALUE_NUMBER_INT,
          VALUE_NUMBER_FLOAT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL ->
          new Scalar(parser.getString(), style(), at);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw stop(at, Rule.YAML_SYNTAX, "a value is missing here; write one");
    };
  }

  /** What the current token starts with; plain scalars cannot start with an indicator. */
  private char first() {
    return chars < text.length() ? text.charAt(chars) : '\n';
  }

  private Style style() {
    return switch (first()) {
      case '\'', '"' -> Style.QUOTED;
      case '|' -> Style.LITERAL;
      case '>' -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }

  /** Whether the current value cannot be read; a mark before a readable one is only reported. */
  private boolean isRefused() {
    switch (first()) {
      case '*' -> {
        problems.add(
            at,
            Rule.ALIAS,
            "aliases (*) are not supported; write the value itself, or quote this text");
        return true;
      }
      case '&' ->
          problems.add(
              at,
              Rule.ANCHOR,
              "anchors (&) are not supported; remove the anchor, or quote this text");
      case '!' ->
          problems.add(
              at, Rule.TAG, "tags (!) are not supported; remove the tag, or quote this text");
      default -> {}
    }
    return false;
  }

  private Sequence sequence(int depth) throws Stop {
    Position start = at;
    boolean flow = first() == '[';
    List<Node> items = new ArrayList<>();
    JsonToken token = nextWithin();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1, items));
      token = nextWithin();
    }
    return new Sequence(items, flow, start);
  }

  private Mapping mapping(int depth, @Nullable List<Node> siblings) throws Stop {
    Position start = at;
    boolean pairs = within.equals("pairs");
    Position itemAt = start;
    boolean flow = first() == '{';
    List<Entry> entries = new ArrayList<>();
    Map<String, Position> places = new HashMap<>();
    List<Entry> second = new ArrayList<>();
    while (nextWithin() != JsonToken.END_OBJECT) {
      Position keyAt = at;
      boolean merge = first() == '<';
      // The mark before the first key of a block stands where the block itself starts.
      if (keyAt.line() != start.line() || keyAt.column() != start.column()) {
        isRefused();
      }
      String key = parser.currentName();
      within = key;
      Node value = node(nextWithin(), depth + 1);
      Position before = places.putIfAbsent(key, keyAt);
      if (merge && key.equals("<<")) {
        problems.add(
            keyAt,
            Rule.MERGE_KEY,
            "merge keys (<<) are not supported; write the entries themselves");
      } else if (before != null && siblings != null && !flow && STARTS_ITEM.contains(key)) {
        new ItemSlips(problems).secondItem(key, keyAt, value, start);
        siblings.add(new Mapping(entries, false, itemAt));
        entries.clear();
        places.clear();
        places.put(key, keyAt);
        entries.add(new Entry(key, keyAt, value));
        itemAt = keyAt;
      } else if (before != null) {
        second.add(new Entry(key, keyAt, value));
      } else {
        entries.add(new Entry(key, keyAt, value));
      }
    }
    if (second.size() > 2 && siblings != null && !flow) {
      Position at = second.getFirst().at();
      new LineSlips(problems).lostStart(at, start);
      entries.removeIf(entry -> entry.at().line() > at.line());
    } else {
      // Items with a sign of another kind are reported as such.
      second.removeIf(entry -> ItemSlips.BULLET.matcher(entry.key()).lookingAt());
      second.forEach(entry -> twice(entry, places, pairs));
    }
    return new Mapping(entries, flow, itemAt);
  }

  private void twice(Entry entry, Map<String, Position> places, boolean pairs) {
    Position first = Objects.requireNonNull(places.get(entry.key()));
    problems.add(
        entry.at(),
        Rule.DUPLICATE_KEY,
        "%s appears twice (first in line %s); %s"
            .formatted(
                Shown.quoted(entry.key()),
                first.line(),
                pairs
                    ? "change one, or swap the sides of all pairs, since right sides may repeat"
                    : entry.value() instanceof Sequence list && !list.flow()
                        ? "remove this line, so that the two lists become one"
                        : "remove one"));
  }

  private JsonToken nextWithin() throws Stop {
    JsonToken token = next();
    if (token == null) {
      throw stop(at, Rule.YAML_SYNTAX, "the file ends too early; complete it");
    }
    return token;
  }
}
