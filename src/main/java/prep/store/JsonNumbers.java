package prep.store;

import tools.jackson.core.JsonGenerator;

/** Numbers in JSON as people write them: 1, not 1.0. */
final class JsonNumbers {

  private static final double EXACT_INTEGERS = 1L << 53;

  private JsonNumbers() {}

  static void write(JsonGenerator generator, double number) {
    long whole = (long) number;
    if (whole == number && Math.abs(number) < EXACT_INTEGERS) {
      generator.writeNumber(whole);
    } else {
      generator.writeNumber(number);
    }
  }
}
