package prep.exchange.zstd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bits that are read from the end of their bytes, with zeros before their start. */
final class Bits {

  private final ByteBuffer bytes;
  private final int start;
  private int left;

  /** The bits between two places; the highest one that is set only marks the end. */
  Bits(byte[] bytes, int start, int end) throws IOException {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.start = start;
    if (end <= start || bytes[end - 1] == 0) {
      throw new IOException("its packed data is damaged");
    }
    int mark = 31 - Integer.numberOfLeadingZeros(bytes[end - 1] & 0xFF);
    left = (end - start - 1) * 8 + mark;
  }

  /** How many bits are left; negative if too many were read. */
  int left() {
    return left;
  }

  /** Up to 32 bits, without consuming them. */
  int peek(int count) {
    int from = left - count;
    if (from < 0) {
      return left <= 0 ? 0 : peek(left) << -from;
    }
    int at = start + (from >> 3);
    long word = 0;
    if (at + 8 <= bytes.limit()) {
      word = bytes.getLong(at);
    } else {
      for (int i = bytes.limit() - 1; i >= at; i--) {
        word = word << 8 | (bytes.get(i) & 0xFF);
      }
    }
    return (int) (word >>> (from & 7) & (1L << count) - 1);
  }

  void skip(int count) {
    left -= count;
  }

  int read(int count) {
    int value = peek(count);
    left -= count;
    return value;
  }
}
