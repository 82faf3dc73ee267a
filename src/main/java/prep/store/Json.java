package prep.store;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The one factory of readers and writers of JSON: field names that it has seen are shared. */
final class Json {

  /**
   * Jackson's own parser of fractions reaches for the memory of foreign functions, which a native
   * image need not have; the JDK's parser of them does without.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private Json() {}

  /** A reader of {@code length} bytes. */
  static JsonParser parser(byte[] bytes, int from, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
  }
}
