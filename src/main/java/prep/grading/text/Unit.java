package prep.grading.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit, or a rate such as {@code Mbit/s}. Units of one dimension convert into each other, and so
 * do rates of one.
 *
 * @param size its size in the smallest unit of its dimension
 * @param per the nanoseconds that a rate refers to; 0 for what is no rate
 */
public record Unit(Dimension dimension, BigDecimal size, BigDecimal per) {

  /** What is measured. */
  public enum Dimension {
    BITS,
    NANOSECONDS,
    MONTHS,
    SHARE,
    HERTZ,
    MILLIMETERS,
    GRAMS,
    WATTS,
    VOLTS,
    CELSIUS,
    FAHRENHEIT,
    DOLLARS,
    EUROS,
    POUNDS,
    /** What is only counted: requests, rows. */
    THINGS
  }

  private static final Unit THING = new Unit(Dimension.THINGS, BigDecimal.ONE, BigDecimal.ZERO);

  private static final long SECOND = 1_000_000_000L;

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    put(Dimension.NANOSECONDS, SECOND, "s sec secs second seconds");
    put(Dimension.NANOSECONDS, 1_000_000, "ms msec msecs millis millisecond milliseconds");
    put(Dimension.NANOSECONDS, 1_000, "us \u00b5s \u03bcs usec micros microsecond microseconds");
    put(Dimension.NANOSECONDS, 1, "ns nsec nanos nanosecond nanoseconds");
    put(Dimension.NANOSECONDS, 60 * SECOND, "min mins minute minutes");
    put(Dimension.NANOSECONDS, 3_600 * SECOND, "h hr hrs hour hours");
    put(Dimension.NANOSECONDS, 86_400 * SECOND, "d day days");
    put(Dimension.NANOSECONDS, 604_800 * SECOND, "week weeks");
    put(Dimension.MONTHS, 1, "month months");
    put(Dimension.MONTHS, 12, "year years");
    String[] letters = {"k", "M", "G", "T", "P"};
    String[] names = {"kilo", "mega", "giga", "tera", "peta"};
    String[] binary = {"kibi", "mebi", "gibi", "tebi", "pebi"};
    data("B", "byte", 8);
    data("bit", "bit", 1);
    bitRate("bps Bps", 1);
    long decimal = 1;
    long power = 1;
    for (int i = 0; i < letters.length; i++) {
      decimal *= 1000;
      power *= 1024;
      String upper = letters[i].toUpperCase(Locale.ROOT);
      String lower = letters[i].toLowerCase(Locale.ROOT);
      data(letters[i] + "B", names[i] + "byte", 8 * decimal);
      data(upper + "B", names[i] + "byte", 8 * decimal);
      data(lower + "b", names[i] + "byte", 8 * decimal);
      data(letters[i] + "Byte", upper + "Byte", 8 * decimal);
      data(upper + "iB", binary[i] + "byte", 8 * power);
      data(upper + "b", names[i] + "bit", decimal);
      data(letters[i] + "bit", upper + "bit", decimal);
      data(lower + "bit", lower + "bit", decimal);
      data(lower + "byte", lower + "byte", 8 * decimal);
      bitRate(lower + "bps " + upper + "bps", decimal);
      bitRate(letters[i] + "Bps " + upper + "Bps", 8 * decimal);
      bitRate(upper + "iBps", 8 * power);
    }
    put(Dimension.SHARE, 1, "% percent pct percentage");
    put(Dimension.HERTZ, 1, "Hz hertz");
    put(Dimension.HERTZ, 1_000, "kHz kilohertz");
    put(Dimension.HERTZ, 1_000_000, "MHz megahertz");
    put(Dimension.HERTZ, 1_000_000_000L, "GHz gigahertz");
    put(Dimension.MILLIMETERS, 1, "mm millimeter millimeters millimetre millimetres");
    put(Dimension.MILLIMETERS, 10, "cm centimeter centimeters centimetre centimetres");
    put(Dimension.MILLIMETERS, 1_000, "m meter meters metre metres");
    put(Dimension.MILLIMETERS, 1_000_000, "km kilometer kilometers kilometre kilometres");
    put(Dimension.MILLIMETERS, new BigDecimal("25.4"), "inch inches");
    put(Dimension.MILLIMETERS, new BigDecimal("304.8"), "ft foot feet");
    put(Dimension.MILLIMETERS, new BigDecimal("914.4"), "yard yards");
    put(Dimension.MILLIMETERS, new BigDecimal("1609344"), "mi mile miles");
    put(Dimension.GRAMS, 1, "gram grams");
    put(Dimension.GRAMS, 1_000, "kg kilogram kilograms");
    put(Dimension.WATTS, 1, "W watt watts");
    put(Dimension.WATTS, 1_000, "kW kilowatt kilowatts");
    put(Dimension.VOLTS, 1, "V volt volts");
    put(Dimension.CELSIUS, 1, "\u00b0C celsius");
    put(Dimension.FAHRENHEIT, 1, "\u00b0F fahrenheit");
    put(Dimension.DOLLARS, 1, "$ USD dollar dollars");
    put(Dimension.EUROS, 1, "\u20ac EUR euro euros");
    put(Dimension.POUNDS, 1, "\u00a3 GBP");
    for (String rate : List.of("rps", "RPS", "qps", "QPS", "tps", "TPS", "fps", "pps", "iops")) {
      UNITS.put(rate, THING.per(SECOND));
    }
  }

  private static void data(String sign, String name, long bits) {
    put(Dimension.BITS, bits, sign + " " + name + " " + name + "s");
  }

  private static void bitRate(String spellings, long bits) {
    for (String spelling : List.of(spellings.split(" ", -1))) {
      long size = spelling.equals("Bps") ? 8 * bits : bits;
      Unit unit = new Unit(Dimension.BITS, BigDecimal.valueOf(size), BigDecimal.ZERO);
      UNITS.putIfAbsent(spelling, unit.per(SECOND));
    }
  }

  private static void put(Dimension dimension, long size, String spellings) {
    put(dimension, BigDecimal.valueOf(size), spellings);
  }

  private static void put(Dimension dimension, BigDecimal size, String spellings) {
    for (String spelling : List.of(spellings.split(" ", -1))) {
      UNITS.putIfAbsent(spelling, new Unit(dimension, size, BigDecimal.ZERO));
    }
  }

  /**
   * The unit with that symbol or name, or the rate of two with a slash between them. Case
   * distinguishes symbols: Mb is a megabit. What is counted in a rate may be anything, as in {@code
   * rows/s}; what something refers to that is no time, as in {@code ms/request}, doesn't matter.
   */
  public static Optional<Unit> of(String spelling) {
    int slash = spelling.indexOf('/');
    if (slash < 0) {
      return simple(spelling);
    }
    Optional<Unit> time = time(spelling.substring(slash + 1));
    String counted = spelling.substring(0, slash);
    return time.isPresent() ? rate(counted, time.get()) : simple(counted);
  }

  private static Optional<Unit> simple(String spelling) {
    Unit unit = UNITS.get(spelling);
    return unit == null && spelling.length() > 3
        ? Optional.ofNullable(UNITS.get(PlainText.lower(spelling)))
        : Optional.ofNullable(unit);
  }

  /** The time that a rate refers to. */
  static Optional<Unit> time(String spelling) {
    return simple(spelling.equals("m") ? "min" : spelling)
        .filter(unit -> unit.dimension == Dimension.NANOSECONDS);
  }

  /** That much of something in a time; empty for what is a rate already. */
  static Optional<Unit> rate(String counted, Unit time) {
    Unit unit = simple(counted).orElse(THING);
    boolean word = counted.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    return unit.isRate() || (unit.equals(THING) && !word)
        ? Optional.empty()
        : Optional.of(unit.per(time.size.longValueExact()));
  }

  private Unit per(long nanoseconds) {
    return new Unit(dimension, size, BigDecimal.valueOf(nanoseconds));
  }

  boolean isRate() {
    return per.signum() > 0;
  }

  /** Whether this is a time, and not what passes in one. */
  boolean isTime() {
    return dimension == Dimension.NANOSECONDS && !isRate();
  }

  /** Whether this is a time or a part of the calendar: a month, a year. */
  boolean isPeriod() {
    return isTime() || (dimension == Dimension.MONTHS && !isRate());
  }

  /** Whether this is an amount of data, and not what passes in a time. */
  boolean isData() {
    return dimension == Dimension.BITS && !isRate();
  }

  /** Whether amounts of this unit can be given in another one. */
  boolean convertsTo(Unit other) {
    return dimension == other.dimension && isRate() == other.isRate();
  }

  /** That many of this unit in another one that it converts to. */
  BigDecimal in(Unit other, BigDecimal value) {
    return isRate()
        ? value
            .multiply(size)
            .multiply(other.per)
            .divide(other.size.multiply(per), MathContext.DECIMAL64)
        : value.multiply(size).divide(other.size, MathContext.DECIMAL64);
  }

  /** All symbols and names, the shorter first for each unit. */
  static List<String> spellings() {
    return List.copyOf(UNITS.keySet());
  }
}
