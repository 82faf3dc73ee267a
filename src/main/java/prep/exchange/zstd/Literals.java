package prep.exchange.zstd;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The literal bytes of a block. */
final class Literals {

  private static final int MOST = 1 << 17;

  final byte[] bytes;

  /** The code that they are written in, or the last one before. */
  final @Nullable Huffman code;

  /** Where they end. */
  final int end;

  private Literals(byte[] bytes, @Nullable Huffman code, int end) {
    this.bytes = bytes;
    this.code = code;
    this.end = end;
  }

  static Literals read(byte[] in, int from, int end, @Nullable Huffman before) throws IOException {
    int kind = in[from] & 3;
    int form = in[from] >> 2 & 3;
    if (kind < 2) {
      int header = form == 1 ? 2 : form == 3 ? 3 : 1;
      int size = (int) (number(in, from, header) >> (header == 1 ? 3 : 4));
      int start = from + header;
      int stop = start + (kind == 0 ? size : 1);
      check(size <= MOST && stop <= end);
      byte[] bytes = Arrays.copyOfRange(in, start, start + (kind == 0 ? size : 0));
      if (kind == 1) {
        bytes = new byte[size];
        Arrays.fill(bytes, in[start]);
      }
      return new Literals(bytes, before, stop);
    }
    int header = form < 2 ? 3 : form + 2;
    int width = form < 2 ? 10 : form == 2 ? 14 : 18;
    long sizes = number(in, from, header) >> 4;
    int size = (int) (sizes & (1 << width) - 1);
    int start = from + header;
    int stop = start + (int) (sizes >> width);
    check(size <= MOST && stop <= end);
    Huffman code = before;
    if (kind == 2) {
      Huffman.Read read = Huffman.read(in, start, stop);
      code = read.code();
      start = read.end();
    }
    if (code == null) {
      throw damaged();
    }
    byte[] bytes = new byte[size];
    if (form == 0) {
      code.read(in, start, stop, bytes, 0, size);
    } else {
      four(code, in, start, stop, bytes);
    }
    return new Literals(bytes, code, stop);
  }

  /** Four streams, each a quarter of the bytes; a table says where three of them end. */
  private static void four(Huffman code, byte[] in, int table, int stop, byte[] bytes)
      throws IOException {
    int quarter = (bytes.length + 3) / 4;
    int start = table + 6;
    for (int i = 0; i < 4; i++) {
      int end = i == 3 ? stop : start + (int) number(in, table + 2 * i, 2);
      int from = i * quarter;
      int count = i == 3 ? bytes.length - from : quarter;
      check(end <= stop && count >= 0 && from + count <= bytes.length);
      code.read(in, start, end, bytes, from, count);
      start = end;
    }
  }

  private static void check(boolean sound) throws IOException {
    if (!sound) {
      throw damaged();
    }
  }

  private static IOException damaged() {
    return new IOException("its packed data is damaged");
  }

  private static long number(byte[] in, int from, int length) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value |= (in[from + i] & 0xFFL) << (8 * i);
    }
    return value;
  }
}
