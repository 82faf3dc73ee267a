package prep.exchange.zstd;

import java.io.IOException;
import java.util.Arrays;

/** A Huffman code. */
final class Huffman {

  private static final int LONGEST = 11;
  private static final int MOST = 255;

  /** The length of its longest code. */
  private final int log;

  /** By the next bits, as many as the longest code has. */
  private final byte[] symbols;

  /** How many of them the code has. */
  private final byte[] lengths;

  private Huffman(int log, byte[] symbols, byte[] lengths) {
    this.log = log;
    this.symbols = symbols;
    this.lengths = lengths;
  }

  /** A code as packed data describes it, and where the description ends. */
  record Read(Huffman code, int end) {}

  /** Reads the weights of the symbols: the heavier, the shorter the code. */
  static Read read(byte[] bytes, int from, int end) throws IOException {
    int head = bytes[from] & 0xFF;
    int[] weights = new int[MOST + 1];
    int count = head - 127;
    int stop = from + 1 + (head < 128 ? head : (count + 1) / 2);
    if (stop > end) {
      throw new IOException("its packed data is cut off");
    }
    if (head < 128) {
      count = packed(bytes, from + 1, stop, weights);
    } else {
      for (int i = 0; i < count; i++) {
        weights[i] = bytes[from + 1 + i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
      }
    }
    return new Read(of(weights, count), stop);
  }

  /** Weights that two states of one code give in turn. */
  private static int packed(byte[] bytes, int from, int end, int[] weights) throws IOException {
    Fse.Read read = Fse.read(bytes, from, end, 6, 16);
    Fse code = read.code();
    Bits in = new Bits(bytes, read.end(), end);
    int[] states = {in.read(code.log()), in.read(code.log())};
    int count = 0;
    while (in.left() >= 0 && count < MOST - 1) {
      int state = count % 2;
      weights[count] = code.symbol(states[state]);
      states[state] = code.next(states[state], in);
      count++;
    }
    if (in.left() >= 0) {
      throw new IOException("its packed data is damaged");
    }
    weights[count] = code.symbol(states[count % 2]);
    return count + 1;
  }

  /** The code of these weights, and of one more that fills it up. */
  private static Huffman of(int[] weights, int count) throws IOException {
    int sum = 0;
    for (int weight : weights) {
      sum += weight == 0 ? 0 : 1 << (weight - 1);
    }
    int log = 32 - Integer.numberOfLeadingZeros(sum);
    int rest = (1 << log) - sum;
    if (sum == 0 || log > LONGEST || Integer.bitCount(rest) != 1) {
      throw new IOException("its packed data is damaged");
    }
    weights[count] = 32 - Integer.numberOfLeadingZeros(rest);
    byte[] symbols = new byte[1 << log];
    byte[] lengths = new byte[1 << log];
    int at = 0;
    for (int weight = 1; weight <= log; weight++) {
      for (int symbol = 0; symbol <= count; symbol++) {
        if (weights[symbol] == weight) {
          int next = at + (1 << (weight - 1));
          Arrays.fill(symbols, at, next, (byte) symbol);
          Arrays.fill(lengths, at, next, (byte) (log + 1 - weight));
          at = next;
        }
      }
    }
    return new Huffman(log, symbols, lengths);
  }

  /** Reads all symbols of a stream. */
  void read(byte[] bytes, int start, int end, byte[] to, int from, int count) throws IOException {
    Bits in = new Bits(bytes, start, end);
    for (int i = 0; i < count; i++) {
      int next = in.peek(log);
      to[from + i] = symbols[next];
      in.skip(lengths[next]);
    }
    if (in.left() != 0) {
      throw new IOException("its packed data is damaged");
    }
  }
}
