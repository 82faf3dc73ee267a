package prep.progress;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A universally unique id that sorts by time: 48 bits of milliseconds since 1970 and 80 random
 * bits, written as 26 characters of Crockford's base 32 (<a
 * href="https://github.com/ulid/spec">ULID</a>). The written forms sort like the numbers.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record Ulid(long high, long low) implements Comparable<Ulid> {

  /** How long a written ULID is. */
  static final int LENGTH = 26;

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final byte[] VALUES = values();
  private static final int RANDOM_BITS_IN_HIGH = 16;
  private static final long MOST_MILLIS = (1L << 48) - 1;

  /** A new id of that time, in milliseconds since 1970. */
  public static Ulid at(long millis, RandomGenerator random) {
    long time = Math.clamp(millis, 0, MOST_MILLIS);
    long upper = random.nextLong() & ((1L << RANDOM_BITS_IN_HIGH) - 1);
    return new Ulid(time << RANDOM_BITS_IN_HIGH | upper, random.nextLong());
  }

  /**
   * A new id of that time that is above this one. If the clock has not advanced, it is the next
   * number.
   */
  public Ulid next(long millis, RandomGenerator random) {
    if (millis > millis()) {
      return at(millis, random);
    }
    if (low != -1) {
      return new Ulid(high, low + 1);
    }
    // There is nothing above the highest id; only a forged one gets this far.
    return high == -1 ? at(millis, random) : new Ulid(high + 1, 0);
  }

  /** The id that {@code text} spells, or empty if it is not one. Lower case is not accepted. */
  public static Optional<Ulid> parse(String text) {
    if (text.length() != LENGTH || text.charAt(0) > '7') {
      return Optional.empty();
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      int digit = c < VALUES.length ? VALUES[c] : -1;
      if (digit < 0) {
        return Optional.empty();
      }
      high = high << 5 | low >>> 59;
      low = low << 5 | digit;
    }
    return Optional.of(new Ulid(high, low));
  }

  /** The id that {@code text} spells. */
  public static Ulid of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no ULID: \"" + text + "\""));
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** The time in it, in milliseconds since 1970. */
  public long millis() {
    return high >>> RANDOM_BITS_IN_HIGH;
  }

  @Override
  public int compareTo(Ulid other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    char[] text = new char[LENGTH];
    long upper = high;
    long lower = low;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = DIGITS.charAt((int) (lower & 31));
      lower = lower >>> 5 | upper << 59;
      upper >>>= 5;
    }
    return new String(text);
  }
}
