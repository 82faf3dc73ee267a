package prep.store;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The one factory of readers and writers of JSON: field names that it has seen are shared. */
final class Json {

  static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A reader of {@code length} bytes. */
  static JsonParser parser(byte[] bytes, int from, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
  }
}
