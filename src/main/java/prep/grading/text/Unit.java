package prep.grading.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit used with computers.
 *
 * @param size its size in the smallest unit of its dimension
 */
record Unit(Dimension dimension, BigDecimal size) {

  /** What is measured; units of one dimension convert. */
  enum Dimension {
    BITS,
    NANOSECONDS,
    SHARE,
    HERTZ
  }

  private static final Map<String, Unit> UNITS = new HashMap<>();

  static {
    String[] letters = {"k", "M", "G", "T", "P"};
    String[] names = {"kilo", "mega", "giga", "tera", "peta"};
    String[] binary = {"kibi", "mebi", "gibi", "tebi", "pebi"};
    data("B", "byte", 8);
    data("bit", "bit", 1);
    long decimal = 1;
    long power = 1;
    for (int i = 0; i < letters.length; i++) {
      decimal *= 1000;
      power *= 1024;
      String upper = letters[i].toUpperCase(Locale.ROOT);
      data(letters[i] + "B", names[i] + "byte", 8 * decimal);
      data(upper + "B", names[i] + "byte", 8 * decimal);
      data(upper.toLowerCase(Locale.ROOT) + "b", names[i] + "byte", 8 * decimal);
      data(letters[i] + "Byte", letters[i] + "Byte", 8 * decimal);
      data(upper + "iB", binary[i] + "byte", 8 * power);
      data(upper + "b", names[i] + "bit", decimal);
      data(letters[i] + "bit", upper + "bit", decimal);
    }
    put(Dimension.NANOSECONDS, 1, "ns nanosecond nanoseconds");
    put(Dimension.NANOSECONDS, 1_000, "us \u00b5s \u03bcs microsecond microseconds");
    put(Dimension.NANOSECONDS, 1_000_000, "ms msec millisecond milliseconds");
    put(Dimension.NANOSECONDS, 1_000_000_000L, "s sec secs second seconds");
    put(Dimension.NANOSECONDS, 60_000_000_000L, "min mins minute minutes");
    put(Dimension.NANOSECONDS, 3_600_000_000_000L, "h hr hrs hour hours");
    put(Dimension.NANOSECONDS, 86_400_000_000_000L, "d day days");
    put(Dimension.NANOSECONDS, 604_800_000_000_000L, "week weeks");
    put(Dimension.SHARE, 1, "% percent pct");
    put(Dimension.HERTZ, 1, "Hz hertz");
    put(Dimension.HERTZ, 1_000, "kHz kilohertz");
    put(Dimension.HERTZ, 1_000_000, "MHz megahertz");
    put(Dimension.HERTZ, 1_000_000_000L, "GHz gigahertz");
  }

  private static void data(String sign, String name, long bits) {
    put(Dimension.BITS, bits, sign + " " + name + " " + name + "s");
  }

  private static void put(Dimension dimension, long size, String spellings) {
    for (String spelling : List.of(spellings.split(" ", -1))) {
      UNITS.putIfAbsent(spelling, new Unit(dimension, BigDecimal.valueOf(size)));
    }
  }

  /** The unit with that symbol or name. Case distinguishes symbols: Mb is a megabit. */
  static Optional<Unit> of(String spelling) {
    Unit unit = UNITS.get(spelling);
    return unit == null && spelling.length() > 3
        ? Optional.ofNullable(UNITS.get(PlainText.lower(spelling)))
        : Optional.ofNullable(unit);
  }

  /** That many of this unit in the other one, of the same dimension. */
  BigDecimal in(Unit other, BigDecimal value) {
    return value.multiply(size).divide(other.size, MathContext.DECIMAL64);
  }
}
