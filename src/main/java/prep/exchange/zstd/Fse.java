package prep.exchange.zstd;

import java.io.IOException;

/**
 * A finite state entropy code: each state means a symbol and, with some bits, leads to the next
 * state.
 */
final class Fse {

  private final int log;
  private final int[] symbols;

  /** How many bits lead on from each state. */
  private final int[] bits;

  /** The state that they are added to. */
  private final int[] bases;

  private Fse(int log, int[] symbols, int[] bits, int[] bases) {
    this.log = log;
    this.symbols = symbols;
    this.bits = bits;
    this.bases = bases;
  }

  /** How many bits the first state has. */
  int log() {
    return log;
  }

  int symbol(int state) {
    return symbols[state];
  }

  /** A code as packed data describes it, and where the description ends. */
  record Read(Fse code, int end) {}

  /** A code of a single symbol. */
  static Fse of(int symbol) {
    return new Fse(0, new int[] {symbol}, new int[1], new int[1]);
  }

  /**
   * The code in which each symbol has this many of the states.
   *
   * @param shares their sum, with 1 for each -1, is a power of two
   */
  static Fse of(int log, int... shares) {
    int size = 1 << log;
    int[] symbols = new int[size];
    int[] next = new int[shares.length];
    int high = size;
    for (int symbol = 0; symbol < shares.length; symbol++) {
      next[symbol] = Math.abs(shares[symbol]);
      if (shares[symbol] < 0) {
        high--;
        symbols[high] = symbol;
      }
    }
    int step = (size >> 1) + (size >> 3) + 3;
    int at = 0;
    for (int symbol = 0; symbol < shares.length; symbol++) {
      for (int i = 0; i < shares[symbol]; i++) {
        symbols[at] = symbol;
        do {
          at = (at + step) & (size - 1);
        } while (at >= high && high > 0);
      }
    }
    int[] bits = new int[size];
    int[] bases = new int[size];
    for (int state = 0; state < size; state++) {
      int rank = next[symbols[state]]++;
      bits[state] = log - (31 - Integer.numberOfLeadingZeros(rank));
      bases[state] = (rank << bits[state]) - size;
    }
    return new Fse(log, symbols, bits, bases);
  }

  /** Reads how the states are shared among the symbols. */
  static Read read(byte[] bytes, int from, int end, int mostLog, int mostSymbols)
      throws IOException {
    Forward in = new Forward(bytes, from, end);
    int log = in.read(4) + 5;
    int left = 1 << log;
    int[] shares = new int[mostSymbols];
    int symbol = 0;
    while (left > 0 && symbol < mostSymbols && log <= mostLog) {
      int count = 32 - Integer.numberOfLeadingZeros(left + 1);
      int value = in.read(count - 1);
      int few = (1 << count) - 2 - left;
      if (value >= few) {
        value |= in.read(1) << (count - 1);
        value -= value >= 1 << (count - 1) ? few : 0;
      }
      shares[symbol] = value - 1;
      left -= Math.abs(shares[symbol]);
      symbol++;
      for (int more = value == 1 ? 3 : 0; more == 3; symbol += more) {
        more = in.read(2);
      }
    }
    if (left != 0 || symbol > mostSymbols) {
      throw new IOException("its packed data is damaged");
    }
    return new Read(of(log, shares), in.end());
  }

  int next(int state, Bits in) {
    return bases[state] + in.read(bits[state]);
  }

  /** Bits from the lowest one of the first byte on. */
  private static final class Forward {
    private final byte[] bytes;
    private final int end;
    private int at;

    Forward(byte[] bytes, int from, int end) {
      this.bytes = bytes;
      this.end = end;
      this.at = from * 8;
    }

    int read(int count) throws IOException {
      int value = 0;
      for (int i = 0; i < count; i++) {
        if (at >> 3 >= end) {
          throw new IOException("its packed data is cut off");
        }
        value |= (bytes[at >> 3] >> (at & 7) & 1) << i;
        at++;
      }
      return value;
    }

    int end() {
      return (at + 7) >> 3;
    }
  }
}
