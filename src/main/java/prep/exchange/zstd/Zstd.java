package prep.exchange.zstd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the frames of packed data. */
public final class Zstd {

  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPED = 0x184D2A50;
  private static final int LARGEST_BLOCK = 1 << 17;

  private final ByteBuffer in;
  private final Unpacked out;

  private Zstd(byte[] packed, int most) {
    in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    out = new Unpacked(most);
  }

  /**
   * What the packed data holds.
   *
   * @param most how many bytes it may have
   * @throws IOException where it would be more, or the data is damaged
   */
  public static byte[] unpacked(byte[] packed, int most) throws IOException {
    Zstd reader = new Zstd(packed, most);
    try {
      do {
        reader.frame();
      } while (reader.in.hasRemaining());
    } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException _) {
      throw new IOException("its packed data is damaged");
    }
    return reader.out.bytes();
  }

  private void frame() throws IOException {
    int magic = in.getInt();
    if ((magic & ~0xF) == SKIPPED) {
      skip(Integer.toUnsignedLong(in.getInt()));
      return;
    }
    if (magic != MAGIC) {
      throw new IOException("its packed data is not Zstandard");
    }
    int descriptor = in.get();
    boolean single = (descriptor & 0x20) != 0;
    int sizes = descriptor >> 6 & 3;
    skip(single ? 0 : 1);
    if (number(new int[] {0, 1, 2, 4}[descriptor & 3]) != 0) {
      throw new IOException("its packed data needs a dictionary");
    }
    long told = number(sizes == 0 ? (single ? 1 : 0) : 1 << sizes) + (sizes == 1 ? 256 : 0);
    long start = out.size();
    out.startFrame(told);
    Sequences sequences = new Sequences(out);
    boolean last = false;
    while (!last) {
      int header = (int) number(3);
      last = (header & 1) != 0;
      block(sequences, header >> 1 & 3, header >> 3);
    }
    skip((descriptor & 4) == 0 ? 0 : 4);
    if ((single || sizes > 0) && out.size() - start != told) {
      throw new IOException("its packed data does not have the size that it declares");
    }
  }

  private void block(Sequences sequences, int kind, int size) throws IOException {
    if (size > LARGEST_BLOCK || kind == 3) {
      throw new IOException("its packed data is damaged");
    }
    if (kind == 1) {
      out.fill(in.get(), size);
      return;
    }
    int end = in.position() + size;
    if (kind == 0) {
      out.copy(in.array(), in.position(), size);
    } else {
      sequences.block(in.array(), in.position(), end);
    }
    in.position(end(end));
  }

  private int end(int end) throws IOException {
    if (end > in.limit()) {
      throw new IOException("its packed data is cut off");
    }
    return end;
  }

  private void skip(long bytes) throws IOException {
    in.position(end((int) Math.min(in.position() + bytes, Integer.MAX_VALUE)));
  }

  /** A whole number of so many bytes. */
  private long number(int length) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value |= (in.get() & 0xFFL) << (8 * i);
    }
    return value;
  }
}
