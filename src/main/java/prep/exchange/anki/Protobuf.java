package prep.exchange.anki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The fields of a message in the wire format of Protocol Buffers, in which Anki keeps settings. */
final class Protobuf {

  private static final int NUMBER = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int BYTES = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] message;
  private int at;

  private Protobuf(byte[] message) {
    this.message = message;
  }

  /** A field that is a text; empty where the message does not have it. */
  static String text(byte[] message, int field) throws IOException {
    return new Protobuf(message).find(field, BYTES);
  }

  /** A field that is a whole number, in digits; empty where the message does not have it. */
  static String number(byte[] message, int field) throws IOException {
    return new Protobuf(message).find(field, NUMBER);
  }

  private String find(int field, int kind) throws IOException {
    String found = "";
    while (at < message.length) {
      long key = number();
      int start = at;
      switch ((int) (key & 7)) {
        case NUMBER -> {
          long value = number();
          found = key == field << 3 && kind == NUMBER ? Long.toString(value) : found;
        }
        case EIGHT_BYTES -> at = skipped(8);
        case FOUR_BYTES -> at = skipped(4);
        case BYTES -> {
          long length = number();
          start = at;
          at = skipped(length);
          if (key == (field << 3 | BYTES) && kind == BYTES) {
            found = new String(message, start, at - start, StandardCharsets.UTF_8);
          }
        }
        default -> throw new IOException("the settings of a note type are damaged");
      }
    }
    return found;
  }

  private int skipped(long length) throws IOException {
    if (length < 0 || length > message.length - at) {
      throw new IOException("the settings of a note type are damaged");
    }
    return at + (int) length;
  }

  private long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      at = skipped(1);
      byte next = message[at - 1];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("the settings of a note type are damaged");
  }
}
