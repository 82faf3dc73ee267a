package prep.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text as a tree, as far as it could be read: what follows an error is missing.
 *
 * @param root null where nothing could be read
 * @param error why the reading ended early; empty where it did not
 * @param at where it ended early
 */
public record JsonTree(@Nullable Node root, String error, Position at) {

  public static JsonTree read(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      Pass pass = new Pass(parser);
      JsonToken token = pass.next();
      Node root = token == null ? null : pass.node(token, 1);
      if (root != null && pass.error.isEmpty() && pass.next() != null) {
        pass.stop("there is more after the end of the JSON; remove it");
      }
      if (root == null && pass.error.isEmpty()) {
        pass.stop("the file is empty");
      }
      return new JsonTree(root, pass.error, pass.at);
    }
  }

  /** One pass over the tokens. */
  private static final class Pass {

    private final JsonParser parser;
    private String error = "";
    private Position at = Position.START;
    private int values;

    Pass(JsonParser parser) {
      this.parser = parser;
    }

    void stop(String message) {
      if (error.isEmpty()) {
        error = message;
      }
    }

    /** The next token; null at the end, and after an error. */
    @Nullable JsonToken next() {
      if (!error.isEmpty()) {
        return null;
      }
      try {
        JsonToken token = parser.nextToken();
        at = position(parser.currentTokenLocation());
        return token;
      } catch (StreamReadException e) {
        at = position(e.getLocation());
        stop("this is not JSON: " + Shown.plain(String.valueOf(e.getOriginalMessage())));
        return null;
      } catch (JacksonException e) {
        stop("this cannot be read: " + Shown.plain(String.valueOf(e.getOriginalMessage())));
        return null;
      }
    }

    private static Position position(@Nullable TokenStreamLocation location) {
      return location == null
          ? Position.START
          : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Nullable Node node(JsonToken token, int depth) {
      if (++values > TreeReader.MOST_VALUES) {
        stop("the file has more than a million values; split it");
        return null;
      }
      if (depth > TreeReader.DEEPEST) {
        stop("lists and objects are nested more than " + TreeReader.DEEPEST + " deep");
        return null;
      }
      return switch (token) {
        case START_OBJECT -> mapping(depth);
        case START_ARRAY -> sequence(depth);
        case VALUE_STRING -> scalar(Style.QUOTED);
        case VALUE_NULL -> new Scalar("", Style.PLAIN, at);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> scalar(Style.PLAIN);
        case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> null;
      };
    }

    private @Nullable Scalar scalar(Style style) {
      try {
        return new Scalar(parser.getString(), style, at);
      } catch (JacksonException e) {
        stop("this text is not JSON: " + Shown.plain(String.valueOf(e.getOriginalMessage())));
        return null;
      }
    }

    private Sequence sequence(int depth) {
      Position start = at;
      List<Node> items = new ArrayList<>();
      JsonToken token = next();
      while (token != null && token != JsonToken.END_ARRAY) {
        Node item = node(token, depth + 1);
        if (item != null && isWhole(item)) {
          items.add(item);
        }
        token = next();
      }
      return new Sequence(items, true, start);
    }

    /** What an error cut off is useless, except for lists with whole questions in them. */
    private boolean isWhole(Node item) {
      return error.isEmpty()
          || (item instanceof Mapping mapping && mapping.entry("questions") != null);
    }

    private Mapping mapping(int depth) {
      Position start = at;
      List<Entry> entries = new ArrayList<>();
      Set<String> keys = new HashSet<>();
      JsonToken token = next();
      while (token == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        Position keyAt = at;
        JsonToken first = next();
        Node value = first == null ? null : node(first, depth + 1);
        boolean isList = value instanceof Sequence;
        if (value != null && (error.isEmpty() || isList) && keys.add(key)) {
          entries.add(new Entry(key, keyAt, value));
        }
        token = next();
      }
      return new Mapping(entries, true, start);
    }
  }
}
