package prep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** The one factory of readers and writers of JSON, and values as the record has them. */
final class Json {

  /**
   * Shared, as it knows the field names that it has seen. Jackson's own parser of fractions uses
   * foreign memory, which a native image does not need to support; the JDK's parser does not.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .build();

  private static final double EXACT_INTEGERS = 1L << 53;
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private Json() {}

  /** A reader of {@code length} bytes. */
  static JsonParser parser(byte[] bytes, int from, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
  }

  /** Reads one entry of an object, its value being the current token. */
  interface EntryReader {
    void read(String name);
  }

  /** Reads the entries of the object that the parser has entered. */
  static void entries(JsonParser parser, EntryReader entry) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      entry.read(name);
    }
  }

  /** Writes a number as people do: 1, not 1.0. */
  static void number(JsonGenerator generator, String name, double number) {
    long whole = (long) number;
    if (whole == number && Math.abs(number) < EXACT_INTEGERS) {
      generator.writeNumberProperty(name, whole);
    } else {
      generator.writeNumberProperty(name, number);
    }
  }

  /** The text with halves of surrogate pairs, which no UTF-8 can hold, replaced. */
  static String wellFormed(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  /** Writes a list of texts. */
  static void texts(JsonGenerator generator, String name, List<String> texts) {
    generator.writeArrayPropertyStart(name);
    texts.forEach(text -> generator.writeString(wellFormed(text)));
    generator.writeEndArray();
  }

  /** The text that the parser is at; empty where it is none. */
  static String text(JsonParser parser, @Nullable JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    parser.skipChildren();
    return "";
  }

  /** The texts of the list that the parser is at; other values are left out. */
  static List<String> texts(JsonParser parser, @Nullable JsonToken token) {
    List<String> texts = new ArrayList<>();
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return texts;
    }
    JsonToken next = parser.nextToken();
    while (next != null && next != JsonToken.END_ARRAY) {
      if (next == JsonToken.VALUE_STRING) {
        texts.add(parser.getString());
      } else {
        parser.skipChildren();
      }
      next = parser.nextToken();
    }
    return texts;
  }
}
