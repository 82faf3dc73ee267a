package prep.exchange.sqlite;

import java.nio.ByteBuffer;

/**
 * A whole number of one to nine bytes.
 *
 * @param end the offset of the next byte
 */
record Varint(long value, int end) {

  static Varint of(ByteBuffer bytes, int at) {
    long value = 0;
    for (int i = at; i < at + 8; i++) {
      byte next = bytes.get(i);
      value = value << 7 | (next & 0x7F);
      if (next >= 0) {
        return new Varint(value, i + 1);
      }
    }
    return new Varint(value << 8 | (bytes.get(at + 8) & 0xFF), at + 9);
  }
}
