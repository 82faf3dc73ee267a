package prep.exchange.zstd;

import java.io.IOException;
import java.util.Arrays;

/** A bounded, growing buffer of bytes that can repeat its own. */
final class Unpacked {

  private final int most;
  private byte[] bytes = new byte[0];
  private int size;
  private int frame;

  Unpacked(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  /** What comes now repeats nothing from before; its size may be declared. */
  void startFrame(long told) throws IOException {
    frame = size;
    // A declared size need not be true.
    room((int) Math.min(Math.max(told, 0), 1 << 24));
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) throws IOException {
    if (more > most - size) {
      throw new IOException("it unpacks to more than " + (most >> 20) + " MB");
    }
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(2L * bytes.length, size + more)));
    }
  }

  void fill(byte value, int count) throws IOException {
    room(count);
    Arrays.fill(bytes, size, size + count, value);
    size += count;
  }

  void copy(byte[] from, int at, int count) throws IOException {
    room(count);
    System.arraycopy(from, at, bytes, size, count);
    size += count;
  }

  /** Repeats bytes from this far back; they may overlap what is being written. */
  void repeat(long back, int count) throws IOException {
    if (back < 1 || back > size - frame) {
      throw new IOException("its packed data is damaged");
    }
    room(count);
    int from = size - (int) back;
    if (back >= count) {
      System.arraycopy(bytes, from, bytes, size, count);
    } else {
      for (int i = 0; i < count; i++) {
        bytes[size + i] = bytes[from + i];
      }
    }
    size += count;
  }
}
