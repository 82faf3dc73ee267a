package prep.exchange.zstd;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The compressed blocks of one frame: literals and repetitions of earlier bytes in turn. Codes,
 * also those of literals, and the last three distances are kept for the next block.
 */
final class Sequences {

  /** What a code's symbol means: a base, and how many bits are added to it. */
  private static final class Numbers {
    final int[] bases;
    final int[] extra;

    Numbers(int first, int plain, int... extra) {
      this.extra = new int[plain + extra.length];
      System.arraycopy(extra, 0, this.extra, plain, extra.length);
      bases = new int[this.extra.length];
      bases[0] = first;
      for (int i = 1; i < bases.length; i++) {
        bases[i] = bases[i - 1] + (1 << this.extra[i - 1]);
      }
    }

    int of(int symbol, Bits in) {
      return bases[symbol] + in.read(extra[symbol]);
    }
  }

  private static final Numbers LENGTHS =
      new Numbers(0, 16, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  private static final Numbers MATCHES =
      new Numbers(3, 32, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  private static final int MOST_DISTANCES = 32;

  private static final Fse COMMON_LENGTHS =
      Fse.of(
          6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1,
          1, 1, 1, -1, -1, -1, -1);
  private static final Fse COMMON_DISTANCES =
      Fse.of(
          5, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1,
          -1);
  private static final Fse COMMON_MATCHES =
      Fse.of(
          6, 1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
          1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1);

  private final Unpacked out;
  private final long[] distances = {1, 4, 8};
  private @Nullable Huffman literalCode;
  private @Nullable Fse lengthCode;
  private @Nullable Fse distanceCode;
  private @Nullable Fse matchCode;

  /** Where the next part of the block's head is read. */
  private int at;

  Sequences(Unpacked out) {
    this.out = out;
  }

  void block(byte[] in, int from, int end) throws IOException {
    if (end > in.length) {
      throw new IOException("its packed data is cut off");
    }
    Literals literals = Literals.read(in, from, end, literalCode);
    literalCode = literals.code;
    at = literals.end;
    int count = in[at++] & 0xFF;
    if (count == 255) {
      count = (in[at] & 0xFF) + ((in[at + 1] & 0xFF) << 8) + 0x7F00;
      at += 2;
    } else if (count > 127) {
      count = ((count - 128) << 8) + (in[at++] & 0xFF);
    }
    int used = count == 0 ? 0 : sequences(in, end, count, literals.bytes);
    out.copy(literals.bytes, used, literals.bytes.length - used);
  }

  private int sequences(byte[] in, int end, int count, byte[] literals) throws IOException {
    int modes = in[at++];
    Fse lengths = code(modes >> 6 & 3, in, end, COMMON_LENGTHS, lengthCode, 9, 36);
    Fse far = code(modes >> 4 & 3, in, end, COMMON_DISTANCES, distanceCode, 8, MOST_DISTANCES);
    Fse matches = code(modes >> 2 & 3, in, end, COMMON_MATCHES, matchCode, 9, 53);
    lengthCode = lengths;
    distanceCode = far;
    matchCode = matches;
    Bits bits = new Bits(in, at, end);
    int length = bits.read(lengths.log());
    int distance = bits.read(far.log());
    int match = bits.read(matches.log());
    int used = 0;
    for (int i = 0; i < count; i++) {
      int power = far.symbol(distance);
      long value = (1L << power) + Integer.toUnsignedLong(bits.read(power));
      int repeated = MATCHES.of(matches.symbol(match), bits);
      int plain = LENGTHS.of(lengths.symbol(length), bits);
      if (bits.left() < 0 || plain > literals.length - used) {
        throw new IOException("its packed data is damaged");
      }
      out.copy(literals, used, plain);
      used += plain;
      out.repeat(distance(value, plain == 0), repeated);
      if (i < count - 1) {
        length = lengths.next(length, bits);
        match = matches.next(match, bits);
        distance = far.next(distance, bits);
      }
    }
    if (bits.left() != 0) {
      throw new IOException("its packed data is damaged");
    }
    return used;
  }

  /** A code that is predefined, of one symbol, described here, or the one of the previous block. */
  private Fse code(
      int mode, byte[] in, int end, Fse common, @Nullable Fse before, int mostLog, int most)
      throws IOException {
    if (mode == 0) {
      return common;
    }
    if (mode == 3 && before != null) {
      return before;
    }
    if (mode == 1 && (in[at] & 0xFF) < most) {
      return Fse.of(in[at++]);
    }
    if (mode != 2) {
      throw new IOException("its packed data is damaged");
    }
    Fse.Read read = Fse.read(in, at, end, mostLog, most);
    at = read.end();
    return read.code();
  }

  /** How far back a repetition begins: one of the last three distances, or a new one. */
  private long distance(long value, boolean noLiterals) {
    int which = (int) Math.min(value, 4) - (noLiterals && value <= 3 ? 0 : 1);
    long distance = value - 3;
    if (value <= 3) {
      distance = which == 3 ? distances[0] - 1 : distances[which];
    }
    if (value > 3 || which > 0) {
      if (value > 3 || which > 1) {
        distances[2] = distances[1];
      }
      distances[1] = distances[0];
      distances[0] = distance;
    }
    return distance;
  }
}
